using Laihua.App.Features.Checks;
using Laihua.Journeys.Roles;
using Laihua.Journeys.Stage;
using Laihua.Rules.Permits;
using Microsoft.Playwright;

namespace Laihua.Journeys;

/// <summary>A card is checked by a stranger, two officers do something, and the same card is checked again.</summary>
public sealed class PermitAfterGrantTests(Chromium chromium, BusyOffice office) : IClassFixture<BusyOffice>
{
    [Fact]
    public async Task Card_ExtendedThenLostThenRevoked_SaysEachTimeWhatBecameOfIt()
    {
        const string holder = "Björnsdóttir";
        await using var examiner = await chromium.SignedInAsync(office.Site, "examiner@example.org");
        await using var approver = await chromium.SignedInAsync(office.Site, "approver@example.org");
        await using var cards = await chromium.SignedInAsync(office.Site, "cards@example.org");
        var officers = (examiner, approver);
        var old = await cards.CodeOfAsync(office.Site, holder);
        await chromium.IsToldAsync(office.Site, old, CheckVerdict.Valid);

        var end = DateOnly.Parse((await Holder.FindAsync(office.Site, holder)).ValidTo, System.Globalization.CultureInfo.InvariantCulture);
        await officers.OperateAsync(holder, "move-end", OperationGround.Extension, end.AddDays(60));
        await chromium.IsToldAsync(office.Site, old, CheckVerdict.Valid, "#end-moved");

        await officers.OperateAsync(holder, "replace-card", OperationGround.Lost);
        await chromium.IsToldAsync(office.Site, old, CheckVerdict.Replaced);
        await PrintAsync(cards, holder);
        var fresh = await cards.CodeOfAsync(office.Site, holder);
        Assert.NotEqual(old, fresh);
        await chromium.IsToldAsync(office.Site, old, CheckVerdict.Replaced);
        await chromium.IsToldAsync(office.Site, fresh, CheckVerdict.Valid);

        await officers.OperateAsync(holder, "revoke", "fraud-or-bribery");
        await approver.SeesAsync(PermitState.Revoked);
        await chromium.IsToldAsync(office.Site, fresh, CheckVerdict.Revoked);
        await chromium.IsToldAsync(office.Site, old, CheckVerdict.Revoked);
    }

    private static async Task PrintAsync(Visitor cards, string holder)
    {
        await cards.OpenCardAsync("ordered", holder);
        await cards.SendAsync("#print");
        await Assertions.Expect(cards.Page.Locator("#pdf")).ToBeVisibleAsync();
    }
}
