using Laihua.App.Data.Permits;
using Laihua.App.Features;
using Laihua.App.Features.Cards;
using Laihua.App.Tests.Papers;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.Permits;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Cards;

public sealed class CardTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Print_AnOrderedCard_SignsItAndKeepsItSealed(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.ALivePermitAsync();

        var id = (await office.PrintAsync(await office.CardOrderAsync(permit))).Value();

        var order = await office.CardOrderAsync(permit);
        Assert.Equal((CardState.Printed, office.Now, id, "He Jun"), (order.State, order.PrintedAt!.Value, order.ArtefactId!.Value, order.ChangedBy));
        var artefact = await office.InAsync(db => db.Artefacts.AsNoTracking().Include(a => a.File).SingleAsync(a => a.Id == id));
        Assert.Equal((ArtefactKind.Card, 1, "He Jun", true), (artefact.Kind, artefact.Edition, artefact.IssuedBy, artefact.File!.Sealed)); // Read with the artefact.
        var entry = Assert.Single(await office.TrailAsync(order.Id.ToString()));
        Assert.Equal(("card.printed", office.Now, Staff.CardOfficer.UserId), (entry.Name, entry.At, entry.ActorId));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Card_ReadByAStranger_IsGenuineFromItsFirstDay(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.APrintedCardAsync();

        var code = Tool.Scan(await office.PaperAsync(permit, ArtefactKind.Card), page: 1, dpi: 600);

        var verifier = new Verifier(await office.TrustListAsync());
        Assert.Equal(VerdictKind.Amber, verifier.Verify(code, office.Clock.GetUtcNow()).Kind);
        office.Clock.SetUtcNow(new(permit.From!.Value, new(4, 0), TimeSpan.Zero));
        var verdict = new Verifier(await office.TrustListAsync()).Verify(code, office.Clock.GetUtcNow());
        Assert.Equal((VerdictKind.Genuine, permit.Person!.LifetimeNumber), (verdict.Kind, verdict.Claims!.PermitNumber)); // Read with the permit.
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Print_ByTwoOfficersAtOneMoment_MakesOneCard(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var order = await office.CardOrderAsync(await office.ALivePermitAsync());
        var second = Staff.CardOfficer with { Name = "Second" };

        var (slow, fast) = await office.RaceAsync(
            (PrintCard use, CancellationToken c) => use.HandleAsync(new(order.Id, order.Version), Staff.CardOfficer, c),
            () => office.PrintAsync(order, second));

        Assert.Equal(new Refusal.Stale("card", order.Id.ToString(), "Second", office.Now), slow.Refusal());
        Assert.Equal(fast.Value(), (await office.InAsync(db => db.Artefacts.AsNoTracking().SingleAsync(a => a.Kind == ArtefactKind.Card))).Id);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task HandOver_ToAProxyAgainstIdentity_IsKept(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.AReleasedCardAsync();
        var order = await office.CardOrderAsync(permit);

        (await HandOverAsync(office, new(order.Id, order.Version, "proxy", " Paul Martin ", "id-card", true, " Power of attorney of 1 March 2026 "))).Value();

        var after = await office.CardOrderAsync(permit);
        Assert.Equal((CardState.HandedOver, office.Now, "He Jun"), (after.State, after.HandedOverAt!.Value, after.HandedOverBy));
        Assert.Equal(("proxy", "Paul Martin", "Power of attorney of 1 March 2026", "id-card"), (after.CollectedBy, after.ProxyName, after.Mandate, after.IdentityDocument));
        var entry = (await office.TrailAsync(order.Id.ToString()))[^1];
        Assert.Equal("card.handed-over", entry.Name);
        Assert.DoesNotContain("Martin", entry.Payload, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task HandOver_WithoutAnything_GivesEveryFinding(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var order = await office.CardOrderAsync(await office.AReleasedCardAsync());
        var traces = await office.TracesAsync();

        Assert.Equal(
            ["CARD-002 collectedBy", "CARD-004 identityDocument", "CARD-005 identityChecked"],
            (await HandOverAsync(office, new(order.Id, order.Version, "", "", "", false))).Broken());
        Assert.Equal(["CARD-003 proxyName", "CARD-006 mandate"], (await HandOverAsync(office, new(order.Id, order.Version, "proxy", " ", "passport", true))).Broken());
        Assert.Equal(["TEXT-001 mandate", "TEXT-001 proxyName"], (await HandOverAsync(office, new(order.Id, order.Version, "proxy", new('x', 201), "passport", true, new('x', 101)))).Broken());
        Assert.Equal(traces, await office.TracesAsync());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task HandOver_ByTwoOfficersAtOneMoment_IsDoneOnce(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var order = await office.CardOrderAsync(await office.AReleasedCardAsync());

        var (slow, fast) = await office.RaceAsync(
            (HandOverCard use, CancellationToken c) => use.HandleAsync(new(order.Id, order.Version, "holder", "", "passport", true), Staff.CardOfficer, c),
            () => office.HandOverAsync(order, Staff.CardOfficer with { Name = "Second" }));

        fast.Value();
        Assert.Equal("Second", Assert.IsType<Refusal.Stale>(slow.Refusal()).By);
        Assert.Single(await office.TrailAsync(order.Id.ToString()), e => e.Name == "card.handed-over");
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Card_OfAnotherOfficeOrWithoutTheRole_IsNotFound(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var order = await office.CardOrderAsync(await office.ALivePermitAsync());
        var traces = await office.TracesAsync();

        foreach (var other in (Actor[])[Staff.Elsewhere, Staff.Receiver, Staff.Approver, Staff.Handler])
        {
            Assert.Equal(new Refusal.NotFound("card", order.Id.ToString()), (await office.PrintAsync(order, other)).Refusal());
            Assert.Equal(new Refusal.NotFound("card", order.Id.ToString()), (await office.HandOverAsync(order, other)).Refusal());
        }

        Assert.Equal(traces, await office.TracesAsync());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Card_OutOfTurnOrSeenBefore_IsRefused(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.ALivePermitAsync();
        var ordered = await office.CardOrderAsync(permit);

        Assert.Equal("Ordered", Assert.IsType<Refusal.WrongState>((await office.HandOverAsync(ordered)).Refusal()).State);
        (await office.PrintAsync(ordered)).Value();
        var printed = await office.CardOrderAsync(permit);
        Assert.Equal(new Refusal.Stale("card", ordered.Id.ToString(), "He Jun", printed.PrintedAt), (await office.PrintAsync(ordered)).Refusal());
        Assert.Equal("Printed", Assert.IsType<Refusal.WrongState>((await office.PrintAsync(printed)).Refusal()).State);
        Assert.Equal(["Release", "Reject"], Assert.IsType<Refusal.WrongState>((await office.HandOverAsync(printed)).Refusal()).Possible);
        (await office.ReleaseAsync(printed)).Value();
        (await office.HandOverAsync(await office.CardOrderAsync(permit))).Value();
        Assert.Empty(Assert.IsType<Refusal.WrongState>((await office.HandOverAsync(await office.CardOrderAsync(permit))).Refusal()).Possible);
    }

    private static Task<Result<Guid>> HandOverAsync(TestOffice office, HandOverCardCommand command) =>
        office.DoAsync((HandOverCard use, CancellationToken c) => use.HandleAsync(command, Staff.CardOfficer, c));
}
