using System.Diagnostics;
using Laihua.App.Data.Permits;
using Laihua.Rules.Intake;
using Laihua.Testing;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Outputs;
using Laihua.Testing.Stores;

namespace Laihua.App.Tests.Outputs;

/// <summary>The search for planted values over all test output finds them wherever they could stand, so that finding none means something.</summary>
public sealed class PlantedTests : IDisposable
{
    private const string Project = "Laihua.Sample.Tests";

    private static readonly Answers Planted = Answers.From(AnApplication.OfCategory('B').WithPassport("24XK00001").Answers);

    private readonly string folder = Directory.CreateTempSubdirectory("laihua-planted-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("Error Laihua.App.Jobs: Job letter.issue failed for 24XK00001")]
    [InlineData("Information Microsoft.AspNetCore.Hosting.Diagnostics: Request starting HTTP/1.1 GET http://localhost/en/officer/cases?q=24xk00001 - - -")]
    [InlineData("Request starting HTTP/1.1 GET http://localhost/en/share?Code=ABC&BirthDate.Day=14&BirthDate.Month=5&BirthDate.Year=1990 - - -")]
    [InlineData("Request starting HTTP/1.1 GET http://localhost/zh/activate?Form.BirthDate.Year=1990&Form.BirthDate.Month=5&Form.BirthDate.Day=14 - - -")]
    [InlineData("Executed DbCommand [Parameters=[@p0='1990-05-14' (DbType = Date)]")]
    [InlineData("born 14 May 1990")]
    [InlineData("出生日期：1990年5月14日")]
    [InlineData("Link /papers?born=05%2F14%2F1990")]
    [InlineData("{\"annualSalaryCny\":300000}")]
    [InlineData("Location /en/employer?at=哈尔滨市南岗区红军街1号")]
    [InlineData("Link /en/employer?at=%E5%93%88%E5%B0%94%E6%BB%A8%E5%B8%82%E5%8D%97%E5%B2%97%E5%8C%BA%E7%BA%A2%E5%86%9B%E8%A1%971%E5%8F%B7")]
    public async Task Search_OfALogThatSaysAValue_FailsAndShowsTheLine(string line)
    {
        await KeepAsync("log", "Debug Laihua.Web: nothing to see\n" + line);
        await KeepAsync("planted", string.Join('\n', PlantedForms.Of(Planted)));

        var (exit, output) = await SearchAsync();

        Assert.Equal(1, exit);
        Assert.Contains(line, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Job 24XK000011 failed after 3000001 ms, on 1990-05-15 or 21990-05-14")]
    [InlineData("Executed DbCommand [Parameters=[@p0='?' (DbType = Date)]")]
    public async Task Search_OfALogThatSaysSomethingLikeIt_FindsNone(string line)
    {
        await KeepAsync("log", line);
        await KeepAsync("planted", string.Join('\n', PlantedForms.Of(Planted)));

        Assert.Equal(0, (await SearchAsync()).Exit);
    }

    [Theory]
    [InlineData("log")]
    [InlineData("planted")]
    public async Task Search_WhereNothingWasKept_IsNoAnswer(string missing)
    {
        await KeepAsync("log", missing == "log" ? "" : "something");
        await KeepAsync("planted", missing == "planted" ? "" : "24XK00001");

        Assert.Equal(2, (await SearchAsync()).Exit);
    }

    [Fact]
    public async Task Search_OfACode_FindsWhatItSaysAndNothingInOneOfOurs()
    {
        await using var office = await TestOffice.OpenAsync(Provider.Sqlite);
        var permit = await office.APrintedCardAsync(await office.ALetterAsync(AnApplication.OfCategory('B').WithPassport("24XK00001")));
        var code = await office.CodeAsync(await office.CardOrderAsync(permit));
        var letter = await office.PaperAsync(permit, ArtefactKind.Letter);
        await KeepAsync("planted", string.Join('\n', PlantedForms.Of(Planted)));

        await KeepAsync("log", CodeOutput.Told(code) + "\n" + CodeOutput.Told(Papers.Tool.Scan(letter, 1, 300)));
        Assert.Equal(0, (await SearchAsync()).Exit);
        await KeepAsync("planted", permit.To!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)); // A live permit has one.
        Assert.Equal(1, (await SearchAsync()).Exit); // A date is found although the code has it as a number of days.
    }

    private Task KeepAsync(string kind, string text) => File.WriteAllTextAsync(Path.Combine(folder, $"{Project}.1.{kind}"), text, Cancellation);

    private async Task<(int Exit, string Output)> SearchAsync()
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(Repository.Root, "scripts", "planted"), folder, Project]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!; // Null only with the shell, which is not used.
        var output = await process.StandardOutput.ReadToEndAsync(Cancellation);
        await process.WaitForExitAsync(Cancellation);
        return (process.ExitCode, output);
    }
}
