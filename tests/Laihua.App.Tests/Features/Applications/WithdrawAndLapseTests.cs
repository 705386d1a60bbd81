using Laihua.App.Features.Applications;
using Laihua.Rules.Cases;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Applications;

public sealed class WithdrawAndLapseTests
{
    public static TheoryData<Provider, CaseState> LeftLying => new(
        Enum.GetValues<Provider>().SelectMany(provider => ((CaseState[])[CaseState.Draft, CaseState.Returned, CaseState.AwaitingWindow]).Select(state => (provider, state))));

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Withdraw_BeforeTheDecision_EndsTheCase(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);

        foreach (var state in (CaseState[])[CaseState.Draft, CaseState.PreReview, CaseState.Returned, CaseState.AwaitingWindow, CaseState.InReview, CaseState.AwaitingDecision])
        {
            var row = await office.ACaseAsync(state);
            (await office.DoAsync((WithdrawApplication use, CancellationToken c) => use.HandleAsync(new(row.Number, row.Version), Staff.Handler, c))).Value();

            var after = await office.CaseAsync(row.Number);
            Assert.Equal((CaseState.Withdrawn, office.Now, null), (after.State, after.EndedAt!.Value, after.DueOn));
            Assert.Contains($"\"before\":\"{state}\"", (await office.TrailAsync(row.Number))[^1].Payload, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(LeftLying))]
    public async Task Lapse_OnTheLastDayAndOnTheNext_EndsWhatTheEmployerLeftLying(Provider provider, CaseState state)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(state);
        var review = await office.ACaseAsync(CaseState.InReview);

        office.Clock.SetUtcNow(new(row.DueOn!.Value, new(15, 59), TimeSpan.Zero));
        await LapseAsync(office);
        var lastDay = await office.CaseAsync(row.Number);
        office.Clock.Advance(TimeSpan.FromMinutes(1));
        await LapseAsync(office);

        var after = await office.CaseAsync(row.Number);
        Assert.Equal((state, CaseState.Lapsed, office.Now), (lastDay.State, after.State, after.EndedAt!.Value));
        var entry = (await office.TrailAsync(row.Number))[^1];
        Assert.Equal(("case.lapsed", null, "Laihua"), (entry.Name, entry.ActorId, entry.Actor));
        Assert.Equal(CaseState.InReview, (await office.CaseAsync(review.Number)).State);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Lapse_RunTwice_ChangesNothingMore(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.ACaseAsync(CaseState.Draft);
        office.Clock.Advance(TimeSpan.FromDays(91));
        Assert.Equal(1, await LapseAsync(office));
        var traces = await office.TracesAsync();

        Assert.Equal(0, await LapseAsync(office));
        Assert.Equal(traces, await office.TracesAsync());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Lapse_WhileTheEmployerSaves_LeavesTheCaseToTheEmployer(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.Draft);
        office.Clock.Advance(TimeSpan.FromDays(91));

        var (lapsed, _) = await office.RaceAsync(
            (LapseOverdue use, CancellationToken c) => use.HandleAsync(c),
            () => office.DoAsync((SaveAnswers use, CancellationToken c) =>
                use.HandleAsync(new(row.Number, row.Version, "person", new Dictionary<string, string> { ["person.chineseName"] = "杜珍" }), Staff.Handler, c)));

        Assert.Equal(0, lapsed);
        Assert.Equal(CaseState.Draft, (await office.CaseAsync(row.Number)).State);
        Assert.Equal(0, await office.InAsync(db => db.Audit.CountAsync(e => e.Name == "case.lapsed")));
    }

    private static Task<int> LapseAsync(TestOffice office) => office.DoAsync((LapseOverdue use, CancellationToken c) => use.HandleAsync(c));
}
