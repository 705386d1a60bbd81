using System.Text;
using Laihua.Journeys.Roles;
using Laihua.Journeys.Stage;
using Microsoft.Playwright;

namespace Laihua.Journeys;

/// <summary>A supervisor tries a draft out before anybody is scored by it.</summary>
public sealed class PolicyBenchTests(Chromium chromium, NewOffice office) : IClassFixture<NewOffice>
{
    private const string Supervisor = "supervisor@example.org";

    [Theory]
    [InlineData("en", VisitorKind.Desk)]
    [InlineData("zh", VisitorKind.Desk)]
    [InlineData("zh", VisitorKind.NoScript)]
    public async Task Bench_OfADraft_IsReadTakenAwayAndRepeated(string language, VisitorKind kind)
    {
        var draft = $"interim-2027-{language}-{kind}".ToLowerInvariant();
        await office.Site.DraftAsync(Supervisor, draft);
        await using var supervisor = await chromium.SignedInAsync(office.Site, Supervisor, language, kind);

        var number = await supervisor.RunAsync(draft, "20000");

        await Assertions.Expect(supervisor.Page.Locator("#moved")).ToContainTextAsync("20,000");
        await Assertions.Expect(supervisor.Page.Locator("svg#flow")).ToBeVisibleAsync();
        await Assertions.Expect(supervisor.Page.Locator("svg#totals")).ToBeVisibleAsync();
        await supervisor.IsAccessibleWithScriptAsync();
        await supervisor.Page.SetViewportSizeAsync(320, 640);
        await supervisor.FitsItsWindowAsync();
        Assert.StartsWith("\uFEFFtable,id,nameEn,nameZh,people,", await CsvAsync(supervisor), StringComparison.Ordinal);

        await supervisor.PressAsync("#repeat");
        await Assertions.Expect(supervisor.Page.Locator("#repeats")).ToContainTextAsync(number);
        Assert.Equal("20000", await supervisor.StandsInAsync("Form.People"));
        await supervisor.SendAsync("form#main > button.govuk-button");
        Assert.NotEqual(number, supervisor.NumberOfRun());
        await Assertions.Expect(supervisor.Page.Locator("#same")).ToContainTextAsync(number);
    }

    private static async Task<string> CsvAsync(Visitor supervisor)
    {
        var download = await supervisor.Page.RunAndWaitForDownloadAsync(() => supervisor.Page.Locator("#csv").ClickAsync());
        return Encoding.UTF8.GetString(await File.ReadAllBytesAsync(await download.PathAsync()));
    }
}
