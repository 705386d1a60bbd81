namespace Laihua.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData()]
    [InlineData("nonsense")]
    [InlineData("mrz", "parse", "one line")]
    [InlineData("mrz", "parse", "1", "2", "3", "4")]
    [InlineData("mrz", "parse", "1", "2", "--as-of", "soon")]
    [InlineData("mrz", "name")]
    [InlineData("uscc", "check")]
    [InlineData("uscc", "check", "91310115MA1K3BTP2B", "--file", "-")]
    [InlineData("uscc", "check", "--file", "/no/such/file.csv")]
    [InlineData("number", "check")]
    [InlineData("number", "new", "--count", "0")]
    [InlineData("number", "new", "--count", "many")]
    [InlineData("number", "new", "--sum", "1")]
    [InlineData("number", "new", "--count", "xx")]
    [InlineData("number", "new", "--count", "1.5")]
    [InlineData("number", "new", "--count", "99999999999")]
    [InlineData("demo", "--everything")]
    [InlineData("db")]
    [InlineData("db", "vacuum")]
    [InlineData("jobs", "run", "--twice")]
    [InlineData("qr", "trust", "export")]
    [InlineData("registers", "make")]
    [InlineData("registers", "make", "/tmp/registers", "--persons", "many")]
    [InlineData("registers", "make", "/tmp/registers", "--noise", "loud")]
    [InlineData("registers", "make", "/tmp/registers", "--seed", "-1")]
    [InlineData("registers", "make", "/tmp/registers", "--overlap", "half")]
    [InlineData("registers", "make", "/tmp/registers", "--encoding", "gbk")]
    [InlineData("simulate")]
    [InlineData("simulate", "--table", "interim-2017")]
    [InlineData("simulate", "--table", "interim-2017", "--against", "trial-2016", "--people", "many")]
    [InlineData("simulate", "--table", "interim-2017", "--against", "trial-2016", "--seed", "-1")]
    [InlineData("simulate", "--table", "interim-2017", "--against", "trial-2016", "--as-of", "soon")]
    [InlineData("simulate", "--table", "interim-2017", "--against", "trial-2016", "--csv", "/no/such/folder/result.csv")]
    public async Task Run_WrongUsage_SaysSoAndNothingElse(params string[] arguments)
    {
        var (exit, output, words) = await Terminal.RunAsync(arguments);

        Assert.Equal((2, ""), (exit, output));
        Assert.NotEqual("", words);
    }

    [Fact]
    public async Task Run_Help_IsDone()
    {
        var (exit, output, _) = await Terminal.RunAsync("mrz", "parse", "--help");

        Assert.Equal(0, exit);
        Assert.Contains("machine-readable zone", output);
    }

    [Fact]
    public async Task Run_FaultOfOurs_IsOneLineAndNotAStackTrace()
    {
        // A file that is there and cannot be read: the memory of this process at address nought.
        var (exit, output, words) = await Terminal.RunAsync("uscc", "check", "--file", "/proc/self/mem");

        Assert.Equal((1, ""), (exit, output));
        Assert.StartsWith("laihua: ", words);
        Assert.Single(words.TrimEnd().Split('\n'));
    }
}
