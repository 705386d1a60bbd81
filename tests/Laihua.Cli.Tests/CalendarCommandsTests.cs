using System.Text.Json;

namespace Laihua.Cli.Tests;

public sealed class CalendarCommandsTests
{
    [Theory]
    [InlineData("2026-02-14", "1", "2026-02-24")]
    [InlineData("2026-09-30", "0", "2026-09-30")]
    public async Task Add_WorkingDays_GivesTheDate(string date, string days, string expected) =>
        Assert.Equal((0, expected + Environment.NewLine, ""), await Terminal.RunAsync("calendar", "add", date, days));

    [Fact]
    public async Task Add_PastThePublishedHolidays_SaysThatItIsProvisional()
    {
        var (exit, output, words) = await Terminal.RunAsync("calendar", "add", "2026-12-31", "5");

        Assert.Equal((0, "2027-01-07"), (exit, output.Trim()));
        Assert.Contains("Provisional", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Between_TwoDates_GivesTheWorkingDays() =>
        Assert.Equal((0, $"3{Environment.NewLine}", ""), await Terminal.RunAsync("calendar", "between", "2026-09-30", "2026-10-10"));

    [Fact]
    public async Task Between_DatesTheWrongWayRound_IsRefused()
    {
        var (exit, output, _) = await Terminal.RunAsync("calendar", "between", "2026-10-10", "2026-09-30");

        using var refusal = JsonDocument.Parse(output);
        Assert.Equal((3, "CALENDAR-001"), (exit, refusal.RootElement.GetProperty("findings")[0].GetProperty("rule").GetString()));
    }

    [Theory]
    [InlineData("2026-10-01", false, "National Day", true)]
    [InlineData("2026-10-10", true, "National Day (make-up workday)", true)]
    [InlineData("2026-11-23", true, null, true)]
    [InlineData("2027-10-01", true, null, false)]
    public async Task Is_Day_GivesWorkdayNameAndWhetherPublished(string date, bool workday, string? name, bool published)
    {
        var (exit, output, _) = await Terminal.RunAsync("calendar", "is", date);

        using var day = JsonDocument.Parse(output);
        var words = day.RootElement.GetProperty("name");
        Assert.Equal(0, exit);
        Assert.Equal((workday, published), (day.RootElement.GetProperty("workday").GetBoolean(), day.RootElement.GetProperty("published").GetBoolean()));
        Assert.Equal(name, words.ValueKind == JsonValueKind.Null ? null : words.GetProperty("en").GetString());
    }

    [Theory]
    [InlineData("add", "2026-02-30", "1")]
    [InlineData("add", "2026-02-03", "-1")]
    [InlineData("add", "2026-02-03", "100001")]
    [InlineData("add", "2026-02-03", "many")]
    [InlineData("add", "9999-12-31", "1")]
    [InlineData("is", "3.2.2026")]
    [InlineData("between", "2026-01-01")]
    public async Task Any_WrongUsage_ExitsWith2AndSaysWhy(params string[] arguments)
    {
        var (exit, output, words) = await Terminal.RunAsync(["calendar", .. arguments]);

        Assert.Equal((2, ""), (exit, output));
        Assert.NotEmpty(words);
    }
}
