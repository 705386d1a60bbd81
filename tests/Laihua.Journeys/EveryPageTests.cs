using Laihua.Journeys.Stage;
using Microsoft.Playwright;

namespace Laihua.Journeys;

/// <summary>Every page of the road at the demonstration: for axe, in a narrow window, and without script.</summary>
public sealed class EveryPageTests(Chromium chromium, WaitingOffice office) : IClassFixture<WaitingOffice>
{
    private static readonly string[] Languages = ["en", "zh"];

    public static TheoryData<string, string> Readers() => new(from reader in SitePages.All.Keys from language in Languages select (reader, language));

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Pages_OfAReader_AreAccessibleAndFitANarrowWindow(string reader, string language)
    {
        await using var visitor = await VisitAsync(reader, language, VisitorKind.Desk);
        var faults = new List<string>();
        foreach (var page in SitePages.All[reader])
        {
            faults.AddRange(await OpenAsync(visitor, page, language));
            var found = await visitor.ViolationsAsync();
            await visitor.Page.SetViewportSizeAsync(320, 640);
            string[] wide = await visitor.ExcessAsync() is > 0 and var excess ? [$"{excess} pixels too wide in a window of 320"] : [];
            await visitor.Page.SetViewportSizeAsync(1280, 900);
            faults.AddRange(found.Concat(wide).Select(fault => $"{page}: {fault}"));
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Pages_OfAReaderWithoutScript_AnswerAndCanBeSent(string reader, string language)
    {
        await using var visitor = await VisitAsync(reader, language, VisitorKind.NoScript);
        var faults = new List<string>();
        foreach (var page in SitePages.All[reader])
        {
            faults.AddRange(await OpenAsync(visitor, page, language));
            Assert.NotEqual("", await visitor.HeadingAsync());
            foreach (var button in await visitor.Page.Locator("form#main button.govuk-button").AllAsync())
            {
                await Assertions.Expect(button).ToBeVisibleAsync();
                await Assertions.Expect(button).ToBeEnabledAsync();
            }
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    private async Task<Visitor> VisitAsync(string reader, string language, VisitorKind kind) => reader == SitePages.Nobody
        ? await chromium.VisitAsync(office.Site, kind)
        : await chromium.SignedInAsync(office.Site, reader, language, kind);

    // The faults that show on opening alone, so that one run tells of every page.
    private async Task<IReadOnlyList<string>> OpenAsync(Visitor visitor, SitePage page, string language)
    {
        var answer = await visitor.Page.GotoAsync($"/{language}{await office.AddressAsync(page.Address)}");
        if (answer?.Status != page.Status)
        {
            return [$"{page} answers {answer?.Status}"];
        }

        if (page.Refused is not { } button)
        {
            return [];
        }

        await visitor.PressAsync(button);
        return await visitor.Page.Locator(".govuk-error-summary").CountAsync() == 0 ? [$"{page} is not refused"] : [];
    }
}
