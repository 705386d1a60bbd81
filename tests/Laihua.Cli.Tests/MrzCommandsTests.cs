using System.Text.Json;

namespace Laihua.Cli.Tests;

public sealed class MrzCommandsTests
{
    private const string Upper = "P<FRAERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    private const string Lower = "L898902C36FRA7408122F1204159ZE184226B<<<<<10";

    [Fact]
    public async Task Parse_Passport_GivesEveryFieldOfTheContract()
    {
        var (exit, output, words) = await Terminal.RunAsync("mrz", "parse", Upper, Lower);

        using var zone = JsonDocument.Parse(output);
        Assert.Equal((0, ""), (exit, words));
        Assert.Equal(
            ["format", "documentCode", "issuer", "primary", "secondary", "number", "nationality", "birthDate", "sex", "expiryDate", "optional", "optional2", "truncated", "valid", "findings"],
            zone.RootElement.EnumerateObject().Select(field => field.Name));
        Assert.Equal(
            ("TD3", "ERIKSSON", "ANNA MARIA", "1974-08-12", "F"),
            (Text(zone, "format"), Text(zone, "primary"), Text(zone, "secondary"), Text(zone, "birthDate"), Text(zone, "sex")));
        Assert.True(zone.RootElement.GetProperty("valid").GetBoolean());
    }

    [Fact]
    public async Task Parse_WrongDigit_IsDoneAndNamesTheDigit()
    {
        var (exit, output, _) = await Terminal.RunAsync("mrz", "parse", Upper, Lower.Replace("C36", "C37", StringComparison.Ordinal));

        using var zone = JsonDocument.Parse(output);
        Assert.Equal(0, exit);
        Assert.False(zone.RootElement.GetProperty("valid").GetBoolean());
        Assert.Equal(["MRZ-003", "MRZ-007"], zone.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()));
    }

    [Theory]
    [InlineData("@nothing", "@here")]
    [InlineData("<<<", "<<<", "<<<")]
    public async Task Parse_NoZone_IsRefusedWithFindings(params string[] lines)
    {
        var (exit, output, words) = await Terminal.RunAsync(["mrz", "parse", .. lines]);

        using var refusal = JsonDocument.Parse(output);
        var finding = refusal.RootElement.GetProperty("findings")[0];
        Assert.Equal(3, exit);
        Assert.Equal("MRZ-001", finding.GetProperty("rule").GetString());
        Assert.Contains("机读区", finding.GetProperty("message").GetProperty("zh").GetString());
        Assert.Contains("不是机读区", output);
        Assert.Contains("MRZ-001", words);
    }

    [Fact]
    public async Task Parse_AsOf_DecidesTheCentury()
    {
        var (_, output, _) = await Terminal.RunAsync("mrz", "parse", Upper, Lower, "--as-of", "1970-01-01");

        using var zone = JsonDocument.Parse(output);
        Assert.Equal("1874-08-12", Text(zone, "birthDate"));
    }

    [Theory]
    [InlineData("Щербаков, Владимир", "SHCHERBAKOV", "VLADIMIR")]
    [InlineData("@Müller", "MUELLER", "")]
    public async Task Name_AsPrinted_IsSpelledInTheLettersOfTheZone(string text, string primary, string secondary)
    {
        var (exit, output, _) = await Terminal.RunAsync("mrz", "name", text);

        using var name = JsonDocument.Parse(output);
        Assert.Equal((0, primary, secondary), (exit, Text(name, "primary"), Text(name, "secondary")));
    }

    private static string? Text(JsonDocument document, string field) => document.RootElement.GetProperty(field).GetString();
}
