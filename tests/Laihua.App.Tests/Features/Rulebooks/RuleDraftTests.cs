using Laihua.App.Features;
using Laihua.App.Features.Rulebooks;
using Laihua.Rules;
using Laihua.Rules.Points.Incentives;
using Laihua.Rules.Rulebooks;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;
using static Laihua.Testing.Cases.Rules;

namespace Laihua.App.Tests.Features.Rulebooks;

public sealed class RuleDraftTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Start_CopyOfTheTableInForce_GetsAnIdOfItsOwnFromNextMonth(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);

        var first = (await StartAsync(office, new("interim-2017"))).Value();
        var second = (await StartAsync(office, new(first))).Value();

        Assert.Equal(("interim-2026", "interim-2026-2"), (first, second));
        var row = await office.RulesAsync(first);
        Assert.Equal(
            (RuleKind.PointsTable, "", "interim-2017", new DateOnly(2026, 4, 1), RuleDraftState.Draft),
            (row.Kind, row.Province, row.BasedOn, row.InForceFrom, row.State));
        Assert.True(RuleDocuments.Read(row.Content).TryGet(out var document, out _));
        Assert.Equal((first, row.InForceFrom, null), (document.Version.Id, document.Version.InForceFrom, document.Version.InForceTo));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Start_CatalogueForAnotherProvince_BeginsEmptyUnderItsName(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);

        var id = (await StartAsync(office, new("incentives-guangdong-2017", "230000"))).Value();

        var row = await office.RulesAsync(id);
        var catalogue = Assert.IsType<IncentiveCatalogue>(RuleDocuments.ReadKept(row.Kind, row.Content));
        Assert.Equal(("incentives-heilongjiang-2026", "230000", 0), (id, row.Province, catalogue.Items.Count));
        Assert.Equal(["RULES-051 province"], (await StartAsync(office, new("incentives-guangdong-2017", "239999"))).Broken());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Start_ByWhoHasNoSay_IsRefused(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);

        Assert.Equal(["RULES-063"], (await StartAsync(office, new("interim-2017"), Staff.DistrictSupervisor)).Broken());
        Assert.Equal(new Refusal.NotFound("rules", "interim-2017"), (await StartAsync(office, new("interim-2017"), Staff.Examiner)).Refusal());
        Assert.Equal(new Refusal.NotFound("rules", "nothing"), (await StartAsync(office, new("nothing"))).Refusal());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Draft_ATextThatBreaksAndAnIdThatIsTaken_IsRefused(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.ATableAsync(RuleDraftState.Withdrawn, "interim-2027");
        var traces = await office.TracesAsync();

        Assert.Equal(["RULES-064 id"], (await office.DraftAsync(Table("interim-2027", office.Today))).Broken());
        Assert.Equal(["RULES-064 id"], (await office.DraftAsync(Table("trial-2016", office.Today))).Broken());
        Assert.Equal(["RULES-025 maximum"], (await office.DraftAsync(Broken("interim-2028"))).Broken());
        Assert.Equal(traces, await office.TracesAsync());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Save_ATextThatBreaksOrIsOfAnother_IsRefusedAtItsFieldsAndNothingIsWritten(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ATableAsync(RuleDraftState.Draft);
        Task<Result<string>> SaveAsync(string json) => office.DoAsync((SaveRuleDraft use, CancellationToken c) => use.HandleAsync(new(row.Code, row.Version, json), Staff.Supervisor, c));

        Assert.Equal(["RULES-025 maximum"], (await SaveAsync(Broken(row.Code))).Broken());
        Assert.Equal(["RULES-066 id"], (await SaveAsync(Table("interim-2099", office.Today))).Broken());

        Assert.Equal(row.Content, (await office.RulesAsync(row.Code)).Content);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Propose_WithoutReasonsOrForAPastDay_IsRefused(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ATableAsync(RuleDraftState.Draft);
        office.Clock.Advance(TimeSpan.FromDays(11));

        var result = await office.DoAsync((ProposeRuleDraft use, CancellationToken c) => use.HandleAsync(new(row.Code, row.Version, "Short"), Staff.Supervisor, c));

        Assert.Equal(["RULES-067 reasons", "RULES-069 inForceFrom"], result.Broken());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Approve_ByTheDrafterOrTheProposer_IsForASecondPerson(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.ATableAsync(RuleDraftState.Draft);
        (await office.ProposeAsync("interim-2027", Staff.SecondSupervisor)).Value();

        Assert.Equal(["RULES-062"], (await office.ApproveAsync("interim-2027", Staff.Supervisor)).Broken());
        Assert.Equal(["RULES-062"], (await office.ApproveAsync("interim-2027", Staff.SecondSupervisor)).Broken());
        Assert.Equal(RuleDraftState.Proposed, (await office.RulesAsync("interim-2027")).State);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Approve_OnItsDayInChina_IsDoneAndTheDayAfterRefused(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.ATableAsync(RuleDraftState.Proposed, "interim-2027", office.Today);
        await office.ATableAsync(RuleDraftState.Proposed, "interim-2028", office.Today.AddDays(1));

        office.Clock.Advance(TimeSpan.FromHours(13)); // Still that day in China.
        (await office.ApproveAsync("interim-2027")).Value();
        office.Clock.Advance(TimeSpan.FromHours(25)); // 16:00 UTC is the next day but one in China.

        Assert.Equal(["RULES-069 inForceFrom"], (await office.ApproveAsync("interim-2028")).Broken());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Approve_ForADayThatIsTaken_IsRefusedUntilTheOtherIsGivenUp(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var first = await office.ATableAsync(RuleDraftState.Approved, "interim-2027");
        await office.ATableAsync(RuleDraftState.Proposed, "interim-2028");

        Assert.Equal(["RULES-065 inForceFrom"], (await office.ApproveAsync("interim-2028")).Broken());
        (await office.DoAsync((WithdrawRuleDraft use, CancellationToken c) => use.HandleAsync(new(first.Code, first.Version, "Replaced"), Staff.Supervisor, c))).Value();

        Assert.Null((await office.ApproveAsync("interim-2028")).Refusal());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Approve_TwoForOneDayAtOneMoment_OneIsToldThatTheDayIsTaken(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var slow = await office.ATableAsync(RuleDraftState.Proposed, "interim-2027");
        await office.ATableAsync(RuleDraftState.Proposed, "interim-2028");

        var (lost, won) = await office.RaceAsync(
            (ApproveRuleDraft use, CancellationToken c) => use.HandleAsync(new(slow.Code, slow.Version), Staff.SecondSupervisor, c),
            () => office.ApproveAsync("interim-2028"));

        Assert.Null(won.Refusal());
        Assert.Equal(["RULES-065 inForceFrom"], lost.Broken());
        Assert.Equal(1, await office.InAsync(db => db.RuleDrafts.CountAsync(d => d.State == RuleDraftState.Approved)));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Withdraw_OnItsDay_IsTooLate(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ATableAsync(RuleDraftState.Approved, "interim-2027", office.Today);

        var result = await office.DoAsync((WithdrawRuleDraft use, CancellationToken c) => use.HandleAsync(new(row.Code, row.Version, "Too late"), Staff.Supervisor, c));

        Assert.IsType<Refusal.WrongState>(result.Refusal());
    }

    private static Task<Result<string>> StartAsync(TestOffice office, StartRuleDraftCommand command, Actor? by = null) =>
        office.DoAsync((StartRuleDraft use, CancellationToken c) => use.HandleAsync(command, by ?? Staff.Supervisor, c));

    private static string Broken(string id) => Table(id, new(2026, 5, 1)).Replace("\"maximum\": 120", "\"maximum\": 121", StringComparison.Ordinal);
}
