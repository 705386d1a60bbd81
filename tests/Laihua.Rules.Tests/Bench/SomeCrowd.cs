using Laihua.Rules.Bench;
using Laihua.Rules.Bench.Drawing;
using Laihua.Rules.Categories;
using Laihua.Rules.Points;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Tests.Bench;

/// <summary>Populations to start from.</summary>
internal static class SomeCrowd
{
    internal static DateOnly On { get; } = new(2026, 11, 23);

    internal static BenchPopulation Drawn(int count, uint seed = 7, int? cores = null, long first = 0)
    {
        var people = new BenchPopulation(On, capacity: 1);
        new PopulationDraw(PopulationModel.Assumed, seed, On).Fill(people, first, count, cores);
        return people;
    }

    internal static BenchPopulation Of(params IEnumerable<PointsFacts> facts)
    {
        var people = new BenchPopulation(On, capacity: 1);
        foreach (var one in facts)
        {
            Assert.Empty(people.Add(one, "FRA", "chef"));
        }

        return people;
    }

    internal static PolicyComparison Compared(PointsTable old, PointsTable next, params IEnumerable<BenchPopulation> parts) =>
        Compared(RuleSet.Of(old), RuleSet.Of(next), parts);

    internal static PolicyComparison Compared(RuleSet old, RuleSet next, params IEnumerable<BenchPopulation> parts)
    {
        Assert.True(ComparisonRun.Of(old, next, On).TryGet(out var run, out _));
        foreach (var part in parts)
        {
            run.Add(part);
        }

        return run.Result();
    }

    /// <summary>Every byte of a population.</summary>
    internal static byte[] Bytes(this BenchPopulation people) =>
        [.. Enumerable.Range(0, people.Columns).SelectMany(column => people.Column(column).ToArray())];

    /// <summary>The outcome as an account tells it.</summary>
    internal static Outcome OutcomeOf(this PointsAccount account, PointsFacts facts) => account.Category switch
    {
        PermitCategory.A => Outcome.A,
        PermitCategory.B => Outcome.B,
        PermitCategory.C => facts.Direct is { Count: > 0 } ? Outcome.C : Outcome.Below,
    };
}
