using System.Text.Json;

namespace Laihua.Cli.Tests;

public sealed class RegistersCommandTests : IDisposable
{
    private readonly string parent = Directory.CreateTempSubdirectory().FullName;

    private string Folder => Path.Combine(parent, "registers");

    public void Dispose() => Directory.Delete(parent, recursive: true);

    [Fact]
    public async Task Make_AnAbsentFolder_HoldsBothRegistersAndTheirTruth()
    {
        var (exit, output, words) = await Terminal.RunAsync("registers", "make", Folder, "--persons", "300", "--noise", "mild", "--seed", "9", "--overlap", "0.5");

        using var result = JsonDocument.Parse(output);
        Assert.Equal(0, exit);
        Assert.Equal(
            [
                "manifest.json", "register_a.csv", "register_b.csv", "schema.json", "schema_a.json", "schema_b.json",
                "truth_hard_negatives.csv", "truth_links.csv", "truth_person.csv",
            ],
            Directory.EnumerateFiles(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal((300, 9, 500), (Number(result, "persons"), Number(result, "seed"), Number(result, "overlapPerMille")));
        Assert.Equal("mild", result.RootElement.GetProperty("noise").GetString());
        Assert.Contains("schema.json", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gb18030", false)]
    [InlineData("utf-8", true)]
    public async Task Make_Encoding_IsThatOfRegisterA(string encoding, bool utf8)
    {
        await Terminal.RunAsync("registers", "make", Folder, "--persons", "10", "--encoding", encoding);

        var heading = (await File.ReadAllLinesAsync(Path.Combine(Folder, "register_a.csv"), TestContext.Current.CancellationToken))[0];
        Assert.Equal(utf8, heading.StartsWith("编号,英文姓,英文名", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Make_EverythingWrong_GivesEveryFindingAndWritesNothing()
    {
        var file = Path.Combine(parent, "in-use");
        await File.WriteAllTextAsync(file, "mine", TestContext.Current.CancellationToken);

        var (exit, output, words) = await Terminal.RunAsync("registers", "make", file, "--persons", "0", "--overlap", "1");

        using var refusal = JsonDocument.Parse(output);
        Assert.Equal(3, exit);
        Assert.Equal(
            ["REGISTERS-001 folder", "REGISTERS-002 persons", "REGISTERS-003 overlap"],
            refusal.RootElement.GetProperty("findings").EnumerateArray().Select(finding => $"{finding.GetProperty("rule").GetString()} {finding.GetProperty("field").GetString()}"));
        Assert.Contains("REGISTERS-001", words, StringComparison.Ordinal);
        Assert.Equal([file], Directory.EnumerateFileSystemEntries(parent));
    }

    [Fact]
    public async Task Make_InAFolderThatIsNotThere_IsRefused()
    {
        var (exit, output, _) = await Terminal.RunAsync("registers", "make", Path.Combine(parent, "no", "such"), "--persons", "5000001");

        Assert.Equal(3, exit);
        Assert.Contains("REGISTERS-004", output, StringComparison.Ordinal);
        Assert.Contains("REGISTERS-002", output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(parent));
    }

    private static long Number(JsonDocument document, string name) => document.RootElement.GetProperty(name).GetInt64();
}
