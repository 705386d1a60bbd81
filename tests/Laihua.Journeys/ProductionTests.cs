using System.Text.RegularExpressions;
using Laihua.App.Features.Checks;
using Laihua.Journeys.Roles;
using Laihua.Journeys.Stage;
using Laihua.Rules.Permits;
using Microsoft.Playwright;

namespace Laihua.Journeys;

/// <summary>A batch from the orders to the holders: no card leaves the house but with its own code, spoiled blanks stand in the book, and what is printed anew ends what was before.</summary>
public sealed class ProductionTests(Chromium chromium)
{
    /// <summary>Category A, so that it comes first: its card is replaced because it is damaged.</summary>
    private const string Replaced = "Marchetti";

    /// <summary>Its first card is ordered.</summary>
    private const string Fresh = "Dvořák";

    private const string Proxy = "Marchetti-Rossi Paola";
    private const string Parcel = "SF-7731-0054-218";

    [Theory]
    [InlineData("en", VisitorKind.Desk)]
    [InlineData("zh", VisitorKind.NoScript)]
    public async Task Batch_PrintedAndScanned_LetsOutOwnCodesAloneAndEndsTheOnesBefore(string language, VisitorKind kind)
    {
        await using var site = await RunningSite.StartAsync(withCases: true, TestContext.Current.CancellationToken);
        await using var approver = await chromium.SignedInAsync(site, "approver@example.org", language, kind);
        await using var cards = await chromium.SignedInAsync(site, "cards@example.org", language, kind);
        var damaged = await cards.CodeOfAsync(site, Replaced);
        await approver.ApproveAsync(Replaced);
        await chromium.IsToldAsync(site, damaged, CheckVerdict.Valid);

        await MakeBatchAsync(cards);
        var (first, second) = await PrintBatchAsync(cards, site);
        await chromium.IsToldAsync(site, damaged, CheckVerdict.Replaced);
        await ScanAsync(cards, first, second);
        await SpoilAsync(cards);
        await chromium.IsToldAsync(site, first, CheckVerdict.Valid);
        await chromium.IsToldAsync(site, second, CheckVerdict.Replaced);

        await HandToProxyAsync(cards);
        await PrintAgainAsync(cards);
        var again = await cards.CodeOfAsync(site, Fresh);
        Assert.Equal(422, await cards.ScanAsync(second));
        Assert.Equal(200, await cards.ScanAsync(again));
        await chromium.IsToldAsync(site, again, CheckVerdict.Valid);
        await chromium.IsToldAsync(site, second, CheckVerdict.Replaced);
        await SendByCourierAsync(cards);

        // The addresses of requests are said in tests alone; a check has the token in its own.
        var said = string.Join('\n', site.Said().Split('\n').Where(line => !line.TrimStart().StartsWith("Request ", StringComparison.Ordinal)));
        Assert.All([damaged, first, second, again], code => Assert.DoesNotContain(Scanner.TokenIn(code), said, StringComparison.Ordinal));
    }

    private static async Task MakeBatchAsync(Visitor cards)
    {
        await cards.OpenOwnAsync("/officer/cards/batches");
        await cards.AnswerAsync("Count", "0");
        Assert.Equal(422, await cards.PressAsync("#make"));
        await cards.ShowsAtAsync("Count", CardProduction.OfBatch(0, 1)[0].Message.In(cards.Language));
        await cards.AnswerAsync("Count", "20");
        await cards.SendAsync("#make");
        await Assertions.Expect(cards.Page.Locator("#cards tbody tr")).ToHaveCountAsync(2);
        await cards.IsAccessibleWithScriptAsync();
    }

    // One file for the printer, read back by a scanner that knows nothing of us: one code for each card, and the same as in the cards' own files.
    private static async Task<(string First, string Second)> PrintBatchAsync(Visitor cards, RunningSite site)
    {
        await cards.SendAsync("#print");
        await cards.IsAccessibleWithScriptAsync();
        await cards.FitsItsWindowAsync();
        var pdf = await cards.PdfAsync((await cards.Page.Locator("#pdf").GetAttributeAsync("href"))!); // Shown for a printed batch.
        var codes = await Scanner.ReadPdfAsync(pdf, 600);
        var (first, second) = (await cards.CodeOfAsync(site, Replaced), await cards.CodeOfAsync(site, Fresh));
        Assert.Equal(((string[])[first, second]).Order(StringComparer.Ordinal), codes.Order(StringComparer.Ordinal));
        return (first, second);
    }

    private static async Task ScanAsync(Visitor cards, string first, string second)
    {
        await cards.PressAsync("#scan");
        var next = cards.Page.Locator("#next");
        await Assertions.Expect(next).ToContainTextAsync(Replaced, new() { IgnoreCase = true });
        Assert.Equal(422, await cards.ScanAsync(second));
        await cards.ShowsAtAsync("Code", CardProduction.ScanDiffers.Message.In(cards.Language));
        Assert.DoesNotContain(Scanner.TokenIn(second), await cards.Page.ContentAsync(), StringComparison.Ordinal);
        await cards.IsAccessibleWithScriptAsync();

        await Assertions.Expect(next).ToContainTextAsync(Replaced, new() { IgnoreCase = true });
        Assert.Equal(200, await cards.ScanAsync(first));
        await Assertions.Expect(next).ToContainTextAsync(Fresh, new() { IgnoreCase = true });
    }

    private static async Task SpoilAsync(Visitor cards)
    {
        var serial = await cards.Page.Locator("#next .laihua-number").InnerTextAsync();
        Assert.Equal(422, await cards.PressAsync("#do-reject"));
        await cards.ShowsAtAsync("Reason", CardProduction.OfReject("")[0].Message.In(cards.Language));
        await cards.AnswerAsync("Reason", "misprint");
        await cards.SendAsync("#do-reject");
        await Assertions.Expect(cards.Page.Locator("#done")).ToBeVisibleAsync();
        await cards.IsAccessibleWithScriptAsync();

        await cards.OpenOwnAsync("/officer/stock");
        var lines = cards.Page.Locator("#lines tbody tr", new() { HasText = serial });
        await Assertions.Expect(lines.First).ToContainTextAsync(cards.Language == "zh" ? "作废" : "spoiled");
        await cards.IsAccessibleWithScriptAsync();
    }

    private static async Task HandToProxyAsync(Visitor cards)
    {
        await cards.OpenCardAsync("released", Replaced);
        await cards.PressAsync("#hand-over");
        await cards.AnswerAsync("CollectedBy", "proxy");
        await cards.AnswerAsync("IdentityDocument", "id-card");
        await cards.AnswerAsync("IdentityChecked", "yes");
        Assert.Equal(422, await cards.PressAsync("form#main > button.govuk-button"));
        var findings = CardFlow.OfHandOver("proxy", "", "", "id-card", identityChecked: true).ToDictionary(finding => finding.Field, finding => finding.Message.In(cards.Language));
        await cards.ShowsAtAsync("ProxyName", findings["proxyName"]);
        await cards.ShowsAtAsync("Mandate", findings["mandate"]);
        await cards.IsAccessibleWithScriptAsync();

        await cards.AnswerAsync("ProxyName", Proxy);
        await cards.AnswerAsync("Mandate", "2026-11");
        await cards.SendAsync("form#main > button.govuk-button");
        await cards.PressAsync("#receipt");
        await Assertions.Expect(cards.Page.Locator("#facts")).ToContainTextAsync(Proxy);
        await Assertions.Expect(cards.Page.Locator("#facts")).ToContainTextAsync("2026-11");
        await cards.IsAccessibleWithScriptAsync();
    }

    private static async Task PrintAgainAsync(Visitor cards)
    {
        await cards.OpenCardAsync("ordered", Fresh);
        await Assertions.Expect(cards.Page.Locator("#facts")).ToContainTextAsync(cards.Language == "zh" ? "前一张作废" : "the print before was spoiled");
        await cards.SendAsync("#print");
        await Assertions.Expect(cards.Page.Locator("#facts")).ToContainTextAsync(new Regex(cards.Language == "zh" ? @"版次\s*2" : @"Edition\s*2"));
    }

    private static async Task SendByCourierAsync(Visitor cards)
    {
        await cards.PressAsync("#send");
        await cards.AnswerAsync("To", "courier");
        await cards.AnswerAsync("Courier", "Invented Express");
        Assert.Equal(422, await cards.PressAsync("form#main > button.govuk-button"));
        await cards.ShowsAtAsync("CourierNumber", CardProduction.OfSending(false, false, "x", "")[0].Message.In(cards.Language));
        await cards.IsAccessibleWithScriptAsync();
        await cards.AnswerAsync("CourierNumber", Parcel);
        await cards.SendAsync("form#main > button.govuk-button");
        await Assertions.Expect(cards.Page.Locator("#facts")).ToContainTextAsync(Parcel);
        await cards.IsAccessibleWithScriptAsync();

        await cards.SendAsync("#deliver");
        await Assertions.Expect(cards.Page.Locator("#facts")).ToContainTextAsync(cards.Language == "zh" ? "寄送签收" : "Delivered by courier");
    }
}
