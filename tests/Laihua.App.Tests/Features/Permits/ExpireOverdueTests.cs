using Laihua.App.Features.Permits;
using Laihua.Rules.Cases;
using Laihua.Rules.Permits;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;

namespace Laihua.App.Tests.Features.Permits;

public sealed class ExpireOverdueTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Expire_ALivePermit_EndsItOnTheDayAfterItsLast(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.ALivePermitAsync();
        office.Clock.SetUtcNow(new(permit.To!.Value, new(15, 59), TimeSpan.Zero));

        Assert.Equal(0, await ExpireAsync(office));
        office.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await ExpireAsync(office));
        Assert.Equal(0, await ExpireAsync(office));

        var row = await office.CaseAsync("230100-2026-000001");
        var after = await office.PermitAsync(row);
        Assert.Equal((PermitState.Expired, null), (after.State, after.LivePersonId));
        var entry = (await office.TrailAsync(permit.Id.ToString()))[^1];
        Assert.Equal(("permit.expired", office.Now, null), (entry.Name, entry.At, entry.ActorId));
        Assert.Contains("\"before\":\"Live\"", entry.Payload, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Expire_ALetterNobodyUsed_EndsItWhenNoEntryCanBeReportedAnyMore(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ALetterAsync();
        var until = (await office.PermitAsync(row)).LetterUntil;
        office.Clock.SetUtcNow(new(until.AddDays(15), new(2, 0), TimeSpan.Zero));

        Assert.Equal(0, await ExpireAsync(office));
        office.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, await ExpireAsync(office));

        Assert.Equal(PermitState.Expired, (await office.PermitAsync(row)).State);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Expire_ALetterWhoseEntryIsReported_WaitsForTheDecisionAndThePermitLives(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var letter = await office.ALetterAsync();
        var report = await office.AnEntryReportAsync(CaseState.AwaitingDecision, letter);
        office.Clock.Advance(TimeSpan.FromDays(230));

        Assert.Equal(0, await ExpireAsync(office));
        (await office.DecideAsync(report.Number)).Value();

        var permit = await office.PermitAsync(report);
        Assert.Equal((PermitState.Live, permit.PersonId), (permit.State, permit.LivePersonId));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Expire_ALetterWhoseReportWasRefused_EndsIt(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var letter = await office.ALetterAsync();
        await office.AnEntryReportAsync(CaseState.Refused, letter);
        office.Clock.Advance(TimeSpan.FromDays(230));

        Assert.Equal(1, await ExpireAsync(office));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Expire_OvertakenByAGrant_LeavesThePermitAlive(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var letter = await office.ALetterAsync();
        var draft = await office.AnEntryReportAsync(CaseState.Draft, letter);
        office.Clock.Advance(TimeSpan.FromDays(230));

        var (ended, decided) = await office.RaceAsync((ExpireOverdue use, CancellationToken c) => use.HandleAsync(c), async () =>
        {
            (await office.DoAsync((Laihua.App.Features.Applications.SaveAnswers use, CancellationToken c) => use.HandleAsync(
                new(draft.Number, null, "entry", new Dictionary<string, string> { ["entry.lateReason"] = "Long in hospital.", ["health.certifiedOn"] = $"{office.Today:yyyy-MM-dd}" }),
                Staff.Handler, c))).Value();
            (await office.SubmitAsync(draft.Number)).Value();
            (await office.PassPreReviewAsync(draft.Number)).Value();
            (await office.AcceptAsync(draft.Number)).Value();
            (await office.RecommendAsync(draft.Number)).Value();
            return (await office.DecideAsync(draft.Number)).Value();
        });

        Assert.Equal((0, true), (ended, decided.Granted));
        Assert.Equal(PermitState.Live, (await office.PermitAsync(letter)).State);
    }

    private static Task<int> ExpireAsync(TestOffice office) => office.DoAsync((ExpireOverdue use, CancellationToken c) => use.HandleAsync(c));
}
