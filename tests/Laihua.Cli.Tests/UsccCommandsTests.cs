using System.Text.Json;

namespace Laihua.Cli.Tests;

public sealed class UsccCommandsTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    [Fact]
    public async Task Check_ValidCode_NamesItsParts()
    {
        var (exit, output, _) = await Terminal.RunAsync("uscc", "check", "91310115MA1K3BTP2B");

        using var check = JsonDocument.Parse(output);
        Assert.Equal(0, exit);
        Assert.True(check.RootElement.GetProperty("valid").GetBoolean());
        Assert.Equal(("9", "1", "310115"), (Text(check, "authority"), Text(check, "kind"), Text(check, "division")));
    }

    [Fact]
    public async Task Check_WrongCode_IsDoneAndGivesTheFindings()
    {
        var (exit, output, _) = await Terminal.RunAsync("uscc", "check", "12345");

        using var check = JsonDocument.Parse(output);
        Assert.Equal(0, exit);
        Assert.False(check.RootElement.GetProperty("valid").GetBoolean());
        Assert.Equal("USCC-001", check.RootElement.GetProperty("findings")[0].GetProperty("rule").GetString());
    }

    [Theory]
    [InlineData("91310115MA1K3BTP2B\n12345\n")]
    [InlineData("value,note\n91310115MA1K3BTP2B,\"found, valid\"\n12345,short")]
    [InlineData("name,code\nFirst,91310115MA1K3BTP2B\n\"Second\",\"12345\"\n")]
    [InlineData("名称,统一社会信用代码\r\n甲,91310115MA1K3BTP2B\r\n\r\n乙,12345\r\n")]
    public async Task Check_File_GivesOneResultALineInOrder(string csv)
    {
        await File.WriteAllTextAsync(path, csv, TestContext.Current.CancellationToken);

        var (exit, output, _) = await Terminal.RunAsync("uscc", "check", "--file", path);

        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line)).ToList();
        Assert.Equal(0, exit);
        Assert.Equal([("91310115MA1K3BTP2B", true), ("12345", false)], lines.Select(line => (Text(line, "code")!, line.RootElement.GetProperty("valid").GetBoolean())));
    }

    private static string? Text(JsonDocument document, string field) => document.RootElement.GetProperty(field).GetString();
}
