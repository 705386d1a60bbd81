using Laihua.Rules;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Rulebooks;

/// <summary>What holds for everything that can be done to a draft of the rules.</summary>
public sealed class EveryRuleActTests
{
    public static TheoryData<Provider, string> Acts => new(
        Enum.GetValues<Provider>().SelectMany(provider => RuleAct.All.Select(act => (provider, act.Name))));

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Act_InItsState_IsDoneWithOneAuditEntryByTheActorAtTheTime(Provider provider, string name)
    {
        var act = RuleAct.All.Single(a => a.Name == name);
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ATableAsync(act.From);
        var before = await office.TrailAsync(row.Code);
        office.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Null(await act.Do(office, row.Code, row.Version, act.By));

        var entry = Assert.Single((await office.TrailAsync(row.Code)).Skip(before.Count));
        Assert.Equal((act.Event, office.Now, act.By.UserId, act.By.Name, "rules"), (entry.Name, entry.At, entry.ActorId, entry.Actor, entry.SubjectKind));
        var after = await office.RulesAsync(row.Code);
        Assert.Equal((row.Version + 1, act.By.Name, office.Now), (after.Version, after.ChangedBy, after.ChangedAt));
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Act_OnAnOlderVersion_IsStaleAndLeavesNothing(Provider provider, string name)
    {
        var act = RuleAct.All.Single(a => a.Name == name);
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ATableAsync(act.From);
        var traces = await office.TracesAsync();

        var refusal = await act.Do(office, row.Code, row.Version - 1, act.By);

        Assert.Equal(new Refusal.Stale("rules", row.Code, row.ChangedBy, row.ChangedAt), refusal);
        Assert.Equal(traces, await office.TracesAsync());
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Act_OvertakenBeforeItSaves_IsStaleWithWhoWonAndLeavesNothing(Provider provider, string name)
    {
        var act = RuleAct.All.Single(a => a.Name == name);
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ATableAsync(act.From);
        var won = office.Now.AddSeconds(30);
        var traces = "";

        var refusal = await act.Do(office, row.Code, row.Version, act.By, async () =>
        {
            var changed = await office.InAsync(db => db.RuleDrafts.Where(d => d.Id == row.Id).ExecuteUpdateAsync(set => set
                .SetProperty(d => d.Version, d => d.Version + 1).SetProperty(d => d.ChangedBy, "Winner").SetProperty(d => d.ChangedAt, won)));
            traces = await office.TracesAsync();
            return changed;
        });

        Assert.Equal(new Refusal.Stale("rules", row.Code, "Winner", won), refusal);
        Assert.Equal(traces, await office.TracesAsync());
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Act_InAnotherState_IsRefusedWithTheStateAndLeavesNothing(Provider provider, string name)
    {
        var act = RuleAct.All.Single(a => a.Name == name);
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ATableAsync(act.Wrong);
        var traces = await office.TracesAsync();

        var refusal = await act.Do(office, row.Code, row.Version, act.By);

        var wrong = Assert.IsType<Refusal.WrongState>(refusal);
        Assert.Equal(("rules", row.Code, act.Wrong.ToString()), (wrong.Entity, wrong.Id, wrong.State));
        Assert.Equal(traces, await office.TracesAsync());
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Act_ByASupervisorOfAnAuthorityBelow_IsOutOfJurisdictionAndLeavesNothing(Provider provider, string name)
    {
        var act = RuleAct.All.Single(a => a.Name == name);
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ATableAsync(act.From);
        var traces = await office.TracesAsync();

        var refusal = await act.Do(office, row.Code, row.Version, Staff.DistrictSupervisor);

        Assert.Equal(["RULES-063"], Assert.IsType<Refusal.RuleBroken>(refusal).Findings.Select(finding => finding.Rule));
        Assert.Equal(traces, await office.TracesAsync());
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Act_WithoutTheRole_IsRefusedAndLeavesNothing(Provider provider, string name)
    {
        var act = RuleAct.All.Single(a => a.Name == name);
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ATableAsync(act.From);
        var traces = await office.TracesAsync();

        var refusal = await act.Do(office, row.Code, row.Version, Staff.Examiner);

        Assert.Empty(Assert.IsType<Refusal.WrongState>(refusal).Possible);
        Assert.Equal(traces, await office.TracesAsync());
    }
}
