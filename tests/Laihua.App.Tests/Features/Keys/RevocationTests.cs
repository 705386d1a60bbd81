using Laihua.App.Data.Permits;
using Laihua.App.Features.Keys;
using Laihua.App.Tests.Papers;
using Laihua.Credentials;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Keys;

public sealed class RevocationTests
{
    private const string Issuer = "23000001";

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Revoke_NeedsASecondPersonAndStopsThePrintingAtOnce(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.FoundAsync();
        var order = await office.CardOrderAsync(await office.ALivePermitAsync());
        await ProposeAsync(office);

        Assert.Equal(["KEY-023"], (await ProposeResultAsync(office)).Broken());
        Assert.Equal(["KEY-020"], (await office.DoAsync((SettleRevocation use, CancellationToken c) => use.ApproveAsync(Issuer, Staff.KeyOfficer, c))).Broken());
        (await office.DoAsync((SettleRevocation use, CancellationToken c) => use.ApproveAsync(Issuer, Staff.SecondKeyOfficer, c))).Value();

        Assert.Equal(["KEY-009"], (await office.PrintAsync(order)).Broken());
        Assert.Equal(["KEY-022"], (await ProposeResultAsync(office)).Broken());
        Assert.Equal(["keys.revocation-proposed", "keys.revoked"], (await office.TrailAsync(Issuer)).Select(e => e.Name));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Revoke_Returned_LeavesTheKeyAsItWas(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.FoundAsync();
        await ProposeAsync(office);

        (await office.DoAsync((SettleRevocation use, CancellationToken c) => use.ReturnAsync(Issuer, Staff.SecondKeyOfficer, c))).Value();

        var key = await office.InAsync(db => db.PublishedKeys.SingleAsync(k => k.IssuerPrefix == "23"));
        Assert.Equal((null, null, null), (key.Cutoff, key.RevocationProposedById, key.RevokedAt));
        Assert.Equal(["KEY-021"], (await office.DoAsync((SettleRevocation use, CancellationToken c) => use.ApproveAsync(Issuer, Staff.SecondKeyOfficer, c))).Broken());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Revoke_WithoutReasonAndInTheFuture_GivesEveryFinding(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.FoundAsync();

        var result = await office.DoAsync((ProposeRevocation use, CancellationToken c) => use.HandleAsync(new(Issuer, office.Now.AddSeconds(1), " "), Staff.KeyOfficer, c));

        Assert.Equal(["KEY-024 cutoff", "KEY-025 reason"], result.Broken());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Card_OfAWithdrawnKey_IsClearedByTheLogBeforeTheCutoffAndNotGenuineAfterIt(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.FoundAsync();
        var permit = await office.APrintedCardAsync();
        var code = Tool.Scan(await office.PaperAsync(permit, ArtefactKind.Card), page: 1, dpi: 600);
        var card = await office.InAsync(db => db.Artefacts.SingleAsync(a => a.Kind == ArtefactKind.Card));
        office.Clock.SetUtcNow(new(permit.From!.Value, new(4, 0), TimeSpan.Zero));

        await office.RevokeKeyAsync(Issuer, card.IssuedAt.AddHours(1));
        await office.PublishNextListAsync();

        var list = await office.FetchedTrustListAsync();
        Assert.Equal("key-in-doubt", new Verifier(list).Verify(code, office.Clock.GetUtcNow()).Reason.Code);
        Assert.Equal(VerdictKind.Genuine, new Verifier(list) { LoggedAt = hash => hash.AsSpan().SequenceEqual(card.SignedHash) ? card.IssuedAt : null }.Verify(code, office.Clock.GetUtcNow()).Kind);
        Assert.Equal(VerdictKind.NotGenuine, new Verifier(list) { LoggedAt = _ => null }.Verify(code, office.Clock.GetUtcNow()).Kind);
    }

    private static Task<Rules.Result<string>> ProposeResultAsync(TestOffice office) => office.DoAsync((ProposeRevocation use, CancellationToken c) =>
        use.HandleAsync(new(Issuer, office.Now, "The token was gone for a night."), Staff.KeyOfficer, c));

    private static async Task ProposeAsync(TestOffice office) => (await ProposeResultAsync(office)).Value();
}
