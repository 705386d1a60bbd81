using System.Text.RegularExpressions;
using Laihua.Journeys.Stage;
using Microsoft.Playwright;

namespace Laihua.Journeys.Roles;

/// <summary>What a card officer does.</summary>
internal static class CardOfficers
{
    private const string Newest = "SELECT lower(a.id) FROM artefacts a JOIN permits p ON p.id = a.permit_id JOIN people h ON h.id = p.person_id WHERE h.family_name = $name AND a.kind = 'Card' ORDER BY a.edition DESC LIMIT 1";

    /// <summary>The newest card of a holder as PDF, whatever has become of it since it was printed.</summary>
    public static async Task<byte[]> CardOfAsync(this Visitor cards, RunningSite site, string holder) =>
        await cards.PdfAsync($"/papers/card/{Assert.IsType<string>(await site.AskAsync(Newest, holder))}");

    /// <summary>The text of the code on the newest card of a holder.</summary>
    public static async Task<string> CodeOfAsync(this Visitor cards, RunningSite site, string holder) =>
        Assert.Single(await Scanner.ReadPdfAsync(await cards.CardOfAsync(site, holder), 600));

    /// <summary>Opens the card of a holder from a list: <c>ordered</c>, <c>released</c>.</summary>
    public static async Task OpenCardAsync(this Visitor cards, string state, string holder)
    {
        await cards.OpenOwnAsync($"/officer/cards?state={state}");
        await cards.GoAsync(() => cards.Page.Locator("#cards tbody a", new() { HasTextRegex = new(holder, RegexOptions.IgnoreCase) }).ClickAsync());
    }

    /// <summary>Prints the card that waits first.</summary>
    /// <returns>Its PDF.</returns>
    public static async Task<byte[]> PrintAsync(this Visitor cards)
    {
        await cards.OpenOwnAsync("/officer/cards");
        await cards.PressAsync("#cards tbody a");
        await cards.SendAsync("#print");
        return await cards.PdfAsync((await cards.Page.Locator("#pdf").GetAttributeAsync("href"))!); // Shown for a printed card.
    }

    /// <summary>Scans the printed card on whose page the officer is with a scanner that types: Enter releases it.</summary>
    public static async Task ReleaseAsync(this Visitor cards)
    {
        var pdf = await cards.PdfAsync((await cards.Page.Locator("#pdf").GetAttributeAsync("href"))!); // Shown for a printed card.
        await cards.ScanAsync(Assert.Single(await Scanner.ReadPdfAsync(pdf, 600)));
        await Assertions.Expect(cards.Page.Locator("#hand-over")).ToBeVisibleAsync();
    }

    /// <summary>Types a code into the field that has the focus, and Enter, as a scanner does.</summary>
    /// <returns>The status of the page that follows.</returns>
    public static async Task<int> ScanAsync(this Visitor cards, string code)
    {
        await cards.Page.Locator("#Code").FillAsync(code);
        return await cards.GoAsync(() => cards.Page.Locator("#Code").PressAsync("Enter"));
    }

    /// <summary>Scans and hands over the printed card on whose page the officer is, against the passport of its holder.</summary>
    public static async Task HandOverAsync(this Visitor cards)
    {
        await cards.ReleaseAsync();
        await cards.PressAsync("#hand-over");
        await cards.AnswerAsync("CollectedBy", "holder");
        await cards.AnswerAsync("IdentityDocument", "passport");
        await cards.AnswerAsync("IdentityChecked", "yes");
        await cards.SendAsync("form#main > button.govuk-button");
        await Assertions.Expect(cards.Page.Locator("#facts")).ToContainTextAsync(cards.Language == "zh" ? "护照" : "Passport");
        await Assertions.Expect(cards.Page.Locator("#hand-over")).ToHaveCountAsync(0);
    }
}
