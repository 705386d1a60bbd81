using Laihua.App.Features.Rulebooks;
using Laihua.Rules.Cases;
using Laihua.Rules.Rulebooks;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Rulebooks;

/// <summary>From which day on a version counts, and for which cases; and that nothing changes it.</summary>
public sealed class RulesInForceTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Case_OfTheDayBeforeAndOfTheDay_UseTheOldTableAndTheNew(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.ATableAsync(RuleDraftState.Approved, "interim-2027", office.Today.AddDays(1));

        var before = await office.ACaseAsync(CaseState.PreReview);
        office.Clock.Advance(TimeSpan.FromDays(1));
        var after = await office.ACaseAsync(CaseState.PreReview);

        Assert.Equal(("interim-2017", "interim-2027"), (before.PointsTable, after.PointsTable));
        Assert.Equal("interim-2017", (await office.CaseAsync(before.Number)).KeptRules[0]);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Case_SubmittedOnTheDayBeforeTheApproval_KeepsTheOldTable(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var before = await office.ACaseAsync(CaseState.PreReview);

        await office.ATableAsync(RuleDraftState.Approved, "interim-2027", office.Today);
        var after = await office.ACaseAsync(CaseState.PreReview);
        var file = await office.DoAsync((RuleShelf shelf, CancellationToken c) => shelf.FindAsync("interim-2027", Staff.Supervisor, c));

        Assert.Equal(("interim-2017", "interim-2027"), ((await office.CaseAsync(before.Number)).PointsTable, after.PointsTable));
        Assert.Equal((RuleStanding.InForce, 2, 0), (file!.Entry.Standing, file.Keeping, file.Unsent));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Row_Approved_IsChangedByNobodyAndRemovedByNobody(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.ATableAsync(RuleDraftState.Approved);
        string[] attempts =
        [
            "update rule_drafts set content = 'other'", "update rule_drafts set in_force_from = '2030-01-01'", "update rule_drafts set kind = 'Wages'",
            "update rule_drafts set code = 'other'", "update rule_drafts set province = '230000'", "update rule_drafts set state = 'Draft'", "delete from rule_drafts",
        ];

        foreach (var attempt in attempts)
        {
            var refused = await Assert.ThrowsAnyAsync<Exception>(() => office.InAsync(db => db.Database.ExecuteSqlRawAsync(attempt)));
            Assert.Contains("never changes", refused.Message, StringComparison.Ordinal);
        }

        Assert.Equal(1, await office.InAsync(db => db.Database.ExecuteSqlRawAsync("update rule_drafts set state = 'Withdrawn', slot = null")));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Row_ApprovedByTheDrafterPastTheProgram_IsRefusedByTheDatabase(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.ATableAsync(RuleDraftState.Proposed);

        await Assert.ThrowsAnyAsync<Exception>(() => office.InAsync(db => db.RuleDrafts.ExecuteUpdateAsync(set => set.SetProperty(d => d.ApprovedById, Staff.Supervisor.UserId))));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Shelf_ADraftCopiedFromTheTableInForce_ShowsDifferencesAndWhatEachCanDo(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.ATableAsync(RuleDraftState.Proposed);

        var second = await office.DoAsync((RuleShelf shelf, CancellationToken c) => shelf.FindAsync("interim-2027", Staff.SecondSupervisor, c));
        var drafter = await office.DoAsync((RuleShelf shelf, CancellationToken c) => shelf.FindAsync("interim-2027", Staff.Supervisor, c));
        var below = await office.DoAsync((RuleShelf shelf, CancellationToken c) => shelf.FindAsync("interim-2027", Staff.DistrictSupervisor, c));
        var list = await office.DoAsync((RuleShelf shelf, CancellationToken c) => shelf.AllAsync(Staff.SecondSupervisor, c));

        Assert.Equal([RuleAction.Return, RuleAction.Approve, RuleAction.Withdraw], second!.Possible);
        Assert.Equal([RuleAction.Withdraw], drafter!.Possible);
        Assert.Empty(below!.Possible);
        var basis = Assert.Single(second.Against);
        Assert.Equal(("interim-2017", true), (basis.Id, basis.IsBasis));
        Assert.Contains("Chinese language: HSK level 4: Points: 4 → 5", basis.Lines.Select(line => line.Line.En));
        Assert.Equal(["interim-2027"], list.Where(entry => entry.WaitsForMe).Select(entry => entry.Id));
    }
}
