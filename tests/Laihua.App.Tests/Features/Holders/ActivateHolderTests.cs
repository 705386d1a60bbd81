using Laihua.App.Features;
using Laihua.App.Features.Holders;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Holders;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Holders;

public sealed class ActivateHolderTests
{
    private const string Refused = "HOLDER-002";

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Activate_WithEverythingRight_OpensAnAccountBoundToThePersonOnce(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.PermitAsync(await office.ALetterAsync());
        var code = await office.HolderCodeAsync(permit, Staff.Receiver);

        var account = (await ActivateAsync(office, permit.Activation(code.ToLowerInvariant()))).Value();
        var again = await ActivateAsync(office, permit.Activation(code) with { Email = "second@people.example" });

        var actor = await office.ActorAsync(account);
        Assert.Equal((permit.PersonId, true, null, null), (actor.PersonId!.Value, actor.May(Permission.OwnPermit), actor.AuthorityId, actor.EmployerId));
        Assert.Equal([Refused], again.Broken());
        Assert.DoesNotContain(code.Replace("-", "", StringComparison.Ordinal), await office.InAsync(async db => string.Join(' ', (await db.Audit.ToListAsync()).Select(e => e.Payload))), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Activate_WhateverIsWrong_IsRefusedInOneSentenceAndFiveTimesAtMost(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.PermitAsync(await office.ALetterAsync());
        var right = permit.Activation(await office.HolderCodeAsync(permit, Staff.Handler));
        ActivateHolderCommand[] wrong =
        [
            right with { Number = "000000000000000000" }, right with { Passport = "X9999999" }, right with { BirthDate = right.BirthDate!.Value.AddDays(1) }, // Set by the helper.
            right with { BirthDate = null }, right with { Code = "00000000" }, right with { Code = "" },
        ];

        foreach (var command in wrong)
        {
            Assert.Equal([Refused], (await ActivateAsync(office, command)).Broken());
        }

        Assert.Equal([Refused], (await ActivateAsync(office, right)).Broken()); // The unknown number is no try of this code; five others were.
        Assert.Equal(Activation.MostTries, await office.InAsync(db => db.ActivationCodes.Select(c => c.Tries).SingleAsync()));
        Assert.Single(await office.TrailAsync(permit.PersonId.ToString()), e => e.Name == AuditEvents.ActivationClosed);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Activate_AfterFourteenDaysOrWithTheCodeBefore_IsRefused(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.PermitAsync(await office.ALetterAsync());
        var first = await office.HolderCodeAsync(permit, Staff.Handler);
        var second = await office.HolderCodeAsync(permit, Staff.Handler);

        Assert.Equal([Refused], (await ActivateAsync(office, permit.Activation(first))).Broken());
        office.Clock.Advance(TimeSpan.FromDays(Activation.Days) + TimeSpan.FromSeconds(1));
        Assert.Equal([Refused], (await ActivateAsync(office, permit.Activation(second))).Broken());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Activate_ByTwoAtOneMoment_OpensOneAccount(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.PermitAsync(await office.ALetterAsync());
        var right = permit.Activation(await office.HolderCodeAsync(permit, Staff.Handler));

        var (slow, fast) = await office.RaceAsync(
            (ActivateHolder use, CancellationToken c) => use.HandleAsync(right, c), () => ActivateAsync(office, right with { Email = "fast@people.example" }));

        Assert.True(fast.TryGet(out _, out _));
        Assert.Equal([Refused], slow.Broken());
        Assert.Equal(1, await office.InAsync(db => db.RoleGrants.CountAsync(g => g.Role == Role.Holder)));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Activate_Again_EndsTheAccountBefore(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (permit, before) = await office.AHolderAsync();

        var code = await office.HolderCodeAsync(permit, Staff.Receiver);
        var account = (await ActivateAsync(office, permit.Activation(code) with { Email = "new@people.example" })).Value();

        Assert.False((await office.ActorAsync(before.UserId!.Value)).May(Permission.OwnPermit)); // A holder has an account.
        Assert.True((await office.ActorAsync(account)).May(Permission.OwnPermit));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Invite_OfAnothersPerson_FindsNothing(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.PermitAsync(await office.ALetterAsync());
        var traces = await office.TracesAsync();

        foreach (var other in (Actor[])[Staff.OtherHandler, Staff.Elsewhere, Staff.Examiner, Staff.Inspector])
        {
            var result = await office.DoAsync((InviteHolder use, CancellationToken c) => use.HandleAsync(new(permit.Person!.LifetimeNumber), other, c)); // Read with the permit.
            Assert.Equal(["HOLDER-003 number"], result.Broken());
        }

        Assert.Equal(traces, await office.TracesAsync());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Activate_WithAWeakPasswordOrAUsedAddress_SaysWhich(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.PermitAsync(await office.ALetterAsync());
        var right = permit.Activation(await office.HolderCodeAsync(permit, Staff.Handler));

        Assert.Equal(["HOLDER-004 email", "HOLDER-005 password"], (await ActivateAsync(office, right with { Email = "nobody", Password = "short" })).Broken());
        Assert.Equal(["HOLDER-006 email"], (await ActivateAsync(office, right with { Email = "li.fang@people.example" })).Broken());
        Assert.True((await ActivateAsync(office, right)).TryGet(out _, out _));
    }

    private static Task<Result<Guid>> ActivateAsync(TestOffice office, ActivateHolderCommand command) =>
        office.DoAsync((ActivateHolder use, CancellationToken c) => use.HandleAsync(command, c));
}
