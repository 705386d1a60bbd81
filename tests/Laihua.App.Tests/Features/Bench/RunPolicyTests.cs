using System.Text.Json;
using System.Text.Json.Nodes;
using Laihua.App.Features;
using Laihua.App.Features.Bench;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Cases;
using Laihua.Rules.Rulebooks;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Bench;

public sealed class RunPolicyTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Run_OfADraft_IsKeptAndReadsBackEqual(Provider provider)
    {
        await using var office = await Bench.OpenAsync(provider);

        var number = (await office.RunAsync(Bench.ADrawing)).Value();

        var row = await office.RowAsync(number);
        Assert.Equal(
            ("PB-2026-000001", "interim-2017", Drafts.Code, "synthetic", 5_000, 7L, "assumed-2026", "Guo Rui", "HSK 4 gives 5", office.Now),
            (row.Number, row.OldTable, row.NewTable, row.Population, row.People, row.Seed, row.Distributions, row.RunBy, row.Note, row.At));
        Assert.Contains("\"thresholdB\":70", row.NewContent, StringComparison.Ordinal);
        var kept = await office.ReadAsync(number);
        Assert.Equal(row.Result, JsonSerializer.Serialize(kept!.Result, Trail.Stored)); // It was just kept.
        Assert.Equal(5_000, kept.Result.Moves.Sum(move => move.People));
        Assert.True(kept.Result.Down > 0);
        var entry = Assert.Single(await office.TrailAsync(number));
        Assert.Equal(("bench.run", "bench", Staff.Supervisor.UserId), (entry.Name, entry.SubjectKind, entry.ActorId));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Run_ThatRepeatsAnother_ComesToTheSameAlsoAfterTheDraftChangedAndTheDay(Provider provider)
    {
        await using var office = await Bench.OpenAsync(provider);
        var first = (await office.RunAsync(Bench.ADrawing)).Value();
        await office.InAsync(db => db.RuleDrafts.ExecuteUpdateAsync(d => d.SetProperty(x => x.Content, x => x.Content.Replace("\"thresholdB\":70", "\"thresholdB\":75"))));
        office.Clock.Advance(TimeSpan.FromDays(400));

        var again = (await office.RunAsync(Bench.ADrawing with { Old = "interim-2017", Repeats = first })).Value();
        var anew = (await office.RunAsync(Bench.ADrawing)).Value();

        Assert.Equal((await office.RowAsync(first)).Result, (await office.RowAsync(again)).Result);
        var kept = await office.ReadAsync(again);
        Assert.Equal([first], kept!.Same); // It was just kept.
        Assert.Equal((await office.ReadAsync(first))!.Sha256, kept.Sha256); // The same.
        Assert.NotEqual(kept.Sha256, (await office.ReadAsync(anew))!.Sha256); // The same.
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Run_OverDecidedCases_ScoresTheFactsThatWereKeptAndCountsWhatItLeavesOut(Provider provider)
    {
        await using var office = await Bench.OpenAsync(provider);
        await office.DecidedAsync(12, "FRA");
        await office.DecidedAsync(3, "DEU");
        await office.DecidedAsync(2, "KOR");
        await office.DecidedAsync(1, "FRA", kept: false);

        var number = (await office.RunAsync(Bench.OfCases)).Value();

        var result = (await office.ReadAsync(number))!.Result; // It was just kept.
        Assert.Equal(("cases", 17L, 1, (uint?)null), (result.Population.Kind, result.Population.People, result.Population.Skipped!.Value, result.Population.Seed)); // Stated for cases.
        Assert.Equal(17, result.Down);
        Assert.Equal([("others", 17L)], result.ByNationality.Select(row => (row.Id, row.People)));
        Assert.DoesNotContain("DEU", BenchCsv.Write(result), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_OverACaseThatWasReallyDecided_TakesItIn()
    {
        await using var office = await Bench.OpenAsync(Provider.Sqlite);
        await office.ACaseAsync(CaseState.Granted);

        var number = (await office.RunAsync(Bench.OfCases)).Value();

        Assert.Equal(1, (await office.ReadAsync(number))!.Result.Population.People); // It was just kept.
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Run_WithEverythingWrong_GivesEveryFindingAndKeepsNothing(Provider provider)
    {
        await using var office = await Bench.OpenAsync(provider);
        var before = await office.TracesAsync();

        var drawing = await office.RunAsync(new("no-such", "nor-this", RunPolicy.Synthetic, 2_000_001, -1, new string('n', 401)));
        var cases = await office.RunAsync(new("", "", RunPolicy.Decided, null, null, "a\u0007"));
        var none = await office.RunAsync(new(Drafts.Code, Drafts.Code, "everybody", null, null, ""));
        var unread = await office.RunAsync(Bench.ADrawing with { People = null, Seed = null });

        Assert.Equal(["BENCH-007 new", "BENCH-007 old", "BENCH-010 people", "BENCH-011 seed", "TEXT-001 note"], drawing.Broken());
        Assert.Equal(["BENCH-006 new", "BENCH-012 population", "TEXT-002 note"], cases.Broken());
        Assert.Equal(["BENCH-008 new", "BENCH-009 population"], none.Broken());
        Assert.Equal(["BENCH-010 people", "BENCH-011 seed"], unread.Broken());
        Assert.Equal(before, await office.TracesAsync());
        Assert.Equal(0, await office.InAsync(db => db.PolicyRuns.CountAsync()));
    }

    [Fact]
    public async Task Run_OfAWithdrawnDraft_DoesNotFindIt()
    {
        await using var office = await Bench.OpenAsync(Provider.Sqlite);
        await office.InAsync(db => db.RuleDrafts.ExecuteUpdateAsync(d => d.SetProperty(x => x.State, RuleDraftState.Withdrawn)));

        Assert.Equal(["BENCH-007 new"], (await office.RunAsync(Bench.ADrawing)).Broken());
    }

    [Fact]
    public async Task Run_OfListsOfRegions_ComparesThemUnderTheTableInForce()
    {
        await using var office = await Bench.OpenAsync(Provider.Sqlite);
        var regions = JsonNode.Parse(RuleDocuments.Write(Rulebook.Published.Find("regions-2016")!))!; // It travels with the program.
        regions["id"] = "regions-2027";
        regions["lists"]!.AsArray().RemoveAt(0);
        await office.InAsync(db => db.RuleDrafts.ExecuteUpdateAsync(d => d
            .SetProperty(x => x.Kind, RuleKind.Regions).SetProperty(x => x.Content, regions.ToJsonString())));

        var number = (await office.RunAsync(Bench.ADrawing)).Value();

        var result = (await office.ReadAsync(number))!.Result; // It was just kept.
        Assert.Equal(("interim-2017", "regions-2027", "regions-2016"), (result.New.Id, result.New.Regions, result.Old.Regions));
        Assert.Equal(["region"], result.Items.Where(item => item.Lose > 0).Select(item => item.Id));
    }

    [Fact]
    public async Task Run_BySomebodyWhoIsNoSupervisor_IsNotFoundAndNeitherIsAKeptOne()
    {
        await using var office = await Bench.OpenAsync(Provider.Sqlite);
        var number = (await office.RunAsync(Bench.ADrawing)).Value();

        foreach (var actor in Staff.All.Where(actor => !actor.Roles.Contains(Role.Supervisor)).Append(Actor.System))
        {
            Assert.IsType<Refusal.NotFound>((await office.RunAsync(Bench.ADrawing, actor)).Refusal());
            Assert.Null(await office.ReadAsync(number, actor));
        }
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Run_OfTwoAtOneMoment_NumbersBoth(Provider provider)
    {
        await using var office = await Bench.OpenAsync(provider);

        var (slow, fast) = await office.RaceAsync(
            (RunPolicy use, CancellationToken c) => use.HandleAsync(Bench.ADrawing, Staff.Supervisor, c), () => office.RunAsync(Bench.ADrawing));

        Assert.Equal(["PB-2026-000001", "PB-2026-000002"], new[] { slow.Value(), fast.Value() }.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task List_OfTheRuns_HasTheNewestFirst(Provider provider)
    {
        await using var office = await Bench.OpenAsync(provider);
        var first = (await office.RunAsync(Bench.ADrawing with { People = 10 })).Value();
        office.Clock.Advance(TimeSpan.FromMinutes(1));
        var second = (await office.RunAsync(Bench.ADrawing with { People = 20 })).Value();

        var list = await office.DoAsync((ReadRuns use, CancellationToken c) => use.ListAsync(Staff.Supervisor, 1, c));

        Assert.Equal([second, first], list.Rows.Select(row => row.Number));
        Assert.Equal((2, 1), (list.Total, list.Pages));
    }

    [Fact]
    public async Task Offer_OfVersions_HasDraftsFirstAndSaysWhatIsInForce()
    {
        await using var office = await Bench.OpenAsync(Provider.Sqlite);
        await office.DecidedAsync(2, "FRA");

        var offer = await office.DoAsync((BenchVersions use, CancellationToken c) => use.ReadAsync(c));

        Assert.Equal([Drafts.Code, "interim-2017", "trial-2016", "regions-2016"], offer.Versions.Select(version => version.Id));
        Assert.Equal(["interim-2017", "regions-2016"], offer.Versions.Where(version => version.InForce).Select(version => version.Id));
        Assert.Equal(2, offer.DecidedCases);
    }
}
