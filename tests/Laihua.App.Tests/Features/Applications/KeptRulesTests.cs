using Laihua.App.Data.Cases;
using Laihua.App.Features.Points;
using Laihua.App.Features.Rulebooks;
using Laihua.Rules.Cases;
using Laihua.Rules.Points;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Rulebooks;
using Laihua.Testing.Stores;

namespace Laihua.App.Tests.Features.Applications;

/// <summary>Which versions a case is scored by, from its first submission to its decision.</summary>
public sealed class KeptRulesTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Submit_OnTheDayInForce_UsesTheNewTableAndTheDayBeforeTheOldOne(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.ApproveTableAsync(office.Today.AddDays(1));
        var before = await office.ACaseAsync(CaseState.PreReview);
        office.Clock.Advance(TimeSpan.FromDays(1));

        var after = await office.ACaseAsync(CaseState.PreReview);

        Assert.Equal(("interim-2017", "interim-2026"), (before.PointsTable, after.PointsTable));
        Assert.Equal(("interim-2026 regions-2016 wages-2017", office.Today), (after.Rules, after.RulesOn!.Value));
        Assert.Equal(AccountOf(before).Total - 11, AccountOf(after).Total);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Submit_AgainAfterAReturnPastTheDayInForce_KeepsTheOldVersions(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.ApproveTableAsync(office.Today.AddDays(1));
        await office.ApproveCatalogueAsync(office.Today.AddDays(1));
        var row = await office.ACaseAsync(CaseState.Returned);
        office.Clock.Advance(TimeSpan.FromDays(3));

        (await office.SubmitAsync(row.Number)).Value();

        var again = await office.CaseAsync(row.Number);
        Assert.Equal((2, "interim-2017", row.Rules, row.RulesOn), (again.Round, again.PointsTable, again.Rules, again.RulesOn));
        Assert.Equal((AccountOf(row).Total, office.Today), (AccountOf(again).Total, AccountOf(again).AsOf!.Value));
        Assert.Equal(["interim-2017", "regions-2016", "wages-2017"], AccountOf(again).Rules);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Decide_AfterAReturnPastTheDayInForce_KeepsFactsThatScoreAgain(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.ApproveTableAsync(office.Today.AddDays(1));
        await office.ApproveCatalogueAsync(office.Today.AddDays(1));
        var row = await office.ACaseAsync(CaseState.Returned);
        office.Clock.Advance(TimeSpan.FromDays(3));
        (await office.SubmitAsync(row.Number)).Value();
        (await office.PassPreReviewAsync(row.Number)).Value();
        (await office.AcceptAsync(row.Number)).Value();
        (await office.RecommendAsync(row.Number)).Value();

        (await office.DecideAsync(row.Number)).Value();

        var decision = (await office.CaseAsync(row.Number)).Decisions.Single();
        Assert.True(await office.InAsync(async db => StoredScore.HoldsFor(decision, await db.RulebookAsync(CancellationToken.None))));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Submit_ADraftStartedBeforeTheDayInForce_UsesTheNewTable(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.ApproveTableAsync(office.Today.AddDays(1));
        var draft = await office.ACaseAsync(CaseState.Draft);
        office.Clock.Advance(TimeSpan.FromDays(1));

        (await office.SubmitAsync(draft.Number)).Value();

        Assert.Null(draft.Rules);
        Assert.Equal("interim-2026", (await office.CaseAsync(draft.Number)).PointsTable);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Submit_PointsThatTheNewTableNoLongerFinds_IsRefusedByIt(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.ApproveTableAsync(office.Today.AddDays(1), thresholdB: 80);
        var draft = await office.ACaseAsync(CaseState.Draft);
        office.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(["INTAKE-141 category.ground"], (await office.SubmitAsync(draft.Number)).Broken());
    }

    private static PointsAccount AccountOf(Application row) => StoredScore.Account(row.Account)!; // Scored at its submission.
}
