using Laihua.App.Features.Checks;
using Laihua.Journeys.Roles;
using Laihua.Journeys.Stage;
using Laihua.Rules.Permits;
using Microsoft.Playwright;

namespace Laihua.Journeys;

/// <summary>A card is checked by a stranger, two officers do something, and the same card is checked again.</summary>
public sealed class PermitAfterGrantTests(Chromium chromium, BusyOffice office) : IClassFixture<BusyOffice>
{
    private const string Lives = "SELECT p.\"to\" FROM permits p JOIN people h ON h.id = p.person_id WHERE h.family_name = $name";
    private const string Paper = "SELECT lower(a.id) FROM artefacts a JOIN permits p ON p.id = a.permit_id JOIN people h ON h.id = p.person_id WHERE h.family_name = $name AND a.kind = 'Card' ORDER BY a.edition DESC LIMIT 1";

    [Fact]
    public async Task Card_ExtendedThenLostThenRevoked_SaysEachTimeWhatBecameOfIt()
    {
        const string holder = "Björnsdóttir";
        await using var examiner = await chromium.SignedInAsync(office.Site, "examiner@example.org");
        await using var approver = await chromium.SignedInAsync(office.Site, "approver@example.org");
        await using var cards = await chromium.SignedInAsync(office.Site, "cards@example.org");
        var officers = (examiner, approver);
        var old = await AddressAsync(cards, holder);
        await ToldAsync(old, CheckVerdict.Valid);

        var end = DateOnly.Parse(Assert.IsType<string>(await office.Site.AskAsync(Lives, holder)), System.Globalization.CultureInfo.InvariantCulture);
        await officers.OperateAsync(holder, "move-end", OperationGround.Extension, end.AddDays(60));
        await ToldAsync(old, CheckVerdict.Valid, "#end-moved");

        await officers.OperateAsync(holder, "replace-card", OperationGround.Lost);
        await ToldAsync(old, CheckVerdict.Replaced);
        await PrintAsync(cards, holder);
        var fresh = await AddressAsync(cards, holder);
        Assert.NotEqual(old, fresh);
        await ToldAsync(old, CheckVerdict.Replaced);
        await ToldAsync(fresh, CheckVerdict.Valid);

        await officers.OperateAsync(holder, "revoke", "fraud-or-bribery");
        await approver.SeesAsync(PermitState.Revoked);
        await ToldAsync(fresh, CheckVerdict.Revoked);
        await ToldAsync(old, CheckVerdict.Revoked);
    }

    private static async Task PrintAsync(Visitor cards, string holder)
    {
        await cards.OpenOwnAsync("/officer/cards");
        await cards.Page.Locator("#cards tbody a", new() { HasTextRegex = new(holder, System.Text.RegularExpressions.RegexOptions.IgnoreCase) }).ClickAsync();
        await cards.SendAsync("#print");
        await Assertions.Expect(cards.Page.Locator("#pdf")).ToBeVisibleAsync();
    }

    private async Task<string> AddressAsync(Visitor cards, string holder)
    {
        var paper = Assert.IsType<string>(await office.Site.AskAsync(Paper, holder));
        return Assert.Single(await Scanner.ReadPdfAsync(await cards.PdfAsync($"/papers/card/{paper}"), 600));
    }

    private async Task ToldAsync(string address, CheckVerdict verdict, string? also = null)
    {
        await using var stranger = await chromium.VisitAsync(office.Site, VisitorKind.Phone, "en-GB");
        await stranger.OpenAsync(address);
        await Assertions.Expect(stranger.Page.Locator("#verdict")).ToHaveAttributeAsync("data-verdict", verdict.ToString());
        await stranger.FitsItsWindowAsync();
        await stranger.IsAccessibleAsync();
        if (also is not null)
        {
            await Assertions.Expect(stranger.Page.Locator(also)).ToBeVisibleAsync();
        }
    }
}
