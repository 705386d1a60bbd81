using Laihua.App.Data.Machines;
using Laihua.App.Data.Permits;
using Laihua.App.Features.Checks;
using Laihua.App.Features.Machines;
using Laihua.Rules.Machines;
using Laihua.Testing.Cases;
using Laihua.Testing.Machines;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Machines;

public sealed class VerifyItemsTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Verify_ByNumberAndBirthDate_AnswersAsTheCardDoes(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.APrintedCardAsync();
        var (client, _) = await office.AClientAsync();

        var item = Assert.Single(await VerifyAsync(office, client, new([ByNumber(permit)])));

        Assert.Equal((CheckVerdict.NotYet, permit.Id), (item.Verdict, item.Permit));
        Assert.Equal(ArtefactKind.Card, item.Card!.Kind); // A known item has a card.
        Assert.Null(item.Full);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Verify_WhateverIsWrong_IsAnsweredAlike(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.APrintedCardAsync();
        var (client, _) = await office.AClientAsync();
        var good = ByNumber(permit);

        var items = await VerifyAsync(office, client, new(
        [
            good with { BirthDate = good.BirthDate!.Value.AddDays(1) }, good with { PermitNumber = "990000000000000007" }, new(null, ""), new(null, "AAAAAAAAAAAAAAAAAAAAAA"), new(null, "no code"),
        ]));

        Assert.All(items, item => Assert.Equal(new VerifiedItem(null, CheckVerdict.Unknown, null, null, null, null), item));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Verify_InFull_GivesTheRecordAndLogsEachItem(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.APrintedCardAsync();
        var (client, _) = await office.AClientAsync();

        var items = await VerifyAsync(office, client, new([ByNumber(permit), ByNumber(permit), new(null, "no code")], Full: true, Clients.Purpose, "Renewal of residence"));

        Assert.Equal(permit.Person!.FamilyName, items[0].Full!.FamilyName); // Read with the permit; asked for and in the jurisdiction.
        var log = await office.InAsync(db => db.Audit.AsNoTracking().Where(e => e.Name == "check.full").ToListAsync());
        Assert.Equal(2, log.Count);
        Assert.All(log, e => Assert.Equal((client.ClientId, (Guid?)client.Id), (e.Actor, e.ActorId)));
        Assert.All(log, e => Assert.DoesNotContain(permit.Person.LifetimeNumber, e.Payload, StringComparison.Ordinal));
        var looks = await office.InAsync(db => db.RecordLooks.AsNoTracking().Include(l => l.Client).ToListAsync());
        Assert.Equal(2, looks.Count);
        Assert.All(looks, l => Assert.Equal((client.Name, (Guid?)null, "Renewal of residence"), (l.Client?.Name, l.OfficerId, l.Reason)));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Verify_InFullOutsideTheJurisdiction_WithholdsTheRecordAndLogsNothing(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.APrintedCardAsync();
        var (client, _) = await office.AClientAsync(Clients.Terms(division: "31"));

        var item = Assert.Single(await VerifyAsync(office, client, new([ByNumber(permit)], Full: true, Clients.Purpose, "Renewal of residence")));

        Assert.Equal((CheckVerdict.NotYet, null, "jurisdiction"), (item.Verdict, item.Full, item.Withheld));
        Assert.Equal(0, await office.InAsync(db => db.Audit.CountAsync(e => e.Name == "check.full")));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Verify_WithoutItemsPurposeOrReason_GivesEveryFinding(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (client, _) = await office.AClientAsync(Clients.Terms(ClientKind.Tax));

        var none = await office.DoAsync((VerifyItems use, CancellationToken c) => use.HandleAsync(new([], Full: true, "Curiosity", "x"), client, c));
        var many = await office.DoAsync((VerifyItems use, CancellationToken c) => use.HandleAsync(new([.. Enumerable.Repeat(new VerifyItem(null, "x"), 201)]), client, c));
        var half = await office.DoAsync((VerifyItems use, CancellationToken c) => use.HandleAsync(new([new(null, null, "990000000000000007")]), client, c));

        Assert.Equal(["VERIFY-001 items", "VERIFY-003 purpose", "VERIFY-004 reason"], none.Broken());
        Assert.Equal(["VERIFY-001 items"], many.Broken());
        Assert.Equal(["VERIFY-002 items"], half.Broken());
    }

    private static VerifyItem ByNumber(Permit permit) => new(null, null, permit.Person!.LifetimeNumber, permit.Person.BirthDate); // Read with the permit.

    private static async Task<IReadOnlyList<VerifiedItem>> VerifyAsync(TestOffice office, MachineClient client, VerifyItemsCommand command) =>
        (await office.DoAsync((VerifyItems use, CancellationToken c) => use.HandleAsync(command, client, c))).Value();
}
