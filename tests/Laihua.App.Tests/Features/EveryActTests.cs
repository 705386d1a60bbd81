using Laihua.Rules;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features;

/// <summary>What holds for everything that can be done to a case.</summary>
public sealed class EveryActTests
{
    public static TheoryData<Provider, string> Acts => new(
        Enum.GetValues<Provider>().SelectMany(provider => Act.All.Select(act => (provider, act.Name))));

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Act_InItsState_IsDoneWithOneAuditEntryByTheActorAtTheTime(Provider provider, string name)
    {
        var act = Act.All.Single(a => a.Name == name);
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(act.From);
        var before = await office.TrailAsync(row.Number);
        office.Clock.Advance(TimeSpan.FromHours(1));

        var refusal = await act.Do(office, row.Number, row.Version, act.By);

        Assert.Null(refusal);
        var entry = Assert.Single((await office.TrailAsync(row.Number)).Skip(before.Count));
        Assert.Equal((office.Now, act.By.UserId, act.By.Name, "case"), (entry.At, entry.ActorId, entry.Actor, entry.SubjectKind));
        var after = await office.CaseAsync(row.Number);
        Assert.Equal((row.Version + 1, act.By.Name, office.Now), (after.Version, after.ChangedBy, after.ChangedAt));
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Act_OnAnOlderVersion_IsStaleWithWhoAndWhenAndLeavesNothing(Provider provider, string name)
    {
        var act = Act.All.Single(a => a.Name == name);
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(act.From);
        var traces = await office.TracesAsync();

        var refusal = await act.Do(office, row.Number, row.Version - 1, act.By);

        if (act.NamesVersion)
        {
            Assert.Equal(new Refusal.Stale("case", row.Number, row.ChangedBy, row.ChangedAt), refusal);
            Assert.Equal(traces, await office.TracesAsync());
        }
        else
        {
            Assert.Null(refusal);
        }
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Act_OvertakenBeforeItSaves_IsStaleWithWhoWonAndLeavesNothing(Provider provider, string name)
    {
        var act = Act.All.Single(a => a.Name == name);
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(act.From);
        var won = office.Now.AddSeconds(30);

        var traces = "";

        var refusal = await act.Do(office, row.Number, row.Version, act.By, async () =>
        {
            var changed = await office.InAsync(db => db.Applications.Where(c => c.Id == row.Id).ExecuteUpdateAsync(set => set
                .SetProperty(c => c.Version, c => c.Version + 1).SetProperty(c => c.ChangedBy, "Winner").SetProperty(c => c.ChangedAt, won)));
            traces = await office.TracesAsync();
            return changed;
        });

        Assert.Equal(new Refusal.Stale("case", row.Number, "Winner", won), refusal);
        Assert.Equal(traces, await office.TracesAsync());
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Act_InAnotherState_IsRefusedWithTheStateAndLeavesNothing(Provider provider, string name)
    {
        var act = Act.All.Single(a => a.Name == name);
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(act.Wrong);
        var traces = await office.TracesAsync();

        var refusal = await act.Do(office, row.Number, row.Version, act.By);

        var wrong = Assert.IsType<Refusal.WrongState>(refusal);
        Assert.Equal(("case", row.Number, act.Wrong.ToString()), (wrong.Entity, wrong.Id, wrong.State));
        Assert.Equal(traces, await office.TracesAsync());
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Act_OnTheCaseOfAnother_IsNotFoundAndLeavesNothing(Provider provider, string name)
    {
        var act = Act.All.Single(a => a.Name == name);
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(act.From);
        var traces = await office.TracesAsync();

        var refusal = await act.Do(office, row.Number, row.Version, act.Stranger);

        Assert.Equal(new Refusal.NotFound("case", row.Number), refusal);
        Assert.Equal(traces, await office.TracesAsync());
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Act_WithoutTheRole_IsRefusedAndLeavesNothing(Provider provider, string name)
    {
        var act = Act.All.Single(a => a.Name == name);
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(act.From);
        var traces = await office.TracesAsync();

        var refusal = await act.Do(office, row.Number, row.Version, act.Unfit);

        var wrong = Assert.IsType<Refusal.WrongState>(refusal);
        Assert.DoesNotContain(act.Name, wrong.Possible);
        Assert.Equal(traces, await office.TracesAsync());
    }
}
