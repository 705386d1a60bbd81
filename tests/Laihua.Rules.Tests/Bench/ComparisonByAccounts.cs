using Laihua.Rules.Bench;
using Laihua.Rules.Points;
using Laihua.Rules.Rulebooks;
using Laihua.Rules.Tests.Points;

namespace Laihua.Rules.Tests.Bench;

/// <summary>A comparison made the slow way: from two accounts of each person.</summary>
internal static class ComparisonByAccounts
{
    internal static void AssertSame(RuleSet old, RuleSet next, IReadOnlyList<PointsFacts> people, PolicyComparison comparison)
    {
        var pairs = people.Select(facts => Pair.Of(facts, old, next)).ToList();
        foreach (var from in Enum.GetValues<Outcome>())
        {
            Assert.All(Enum.GetValues<Outcome>(), to => Assert.Equal(
                pairs.Count(pair => pair.From == from && pair.To == to),
                comparison.Moves.From(from, to)));
        }

        Assert.All(comparison.TotalsBefore.Index(), total => Assert.Equal(pairs.Count(pair => pair.Was == total.Index), total.Item));
        Assert.All(comparison.TotalsAfter.Index(), total => Assert.Equal(pairs.Count(pair => pair.Becomes == total.Index), total.Item));
        Assert.Equal(
            (pairs.Count(pair => pair.Becomes > pair.Was), pairs.Count(pair => pair.Becomes < pair.Was)),
            (comparison.Winners, comparison.Losers));
        var movers = pairs.Where(pair => pair.From != pair.To).Select(pair => (Direction: Math.Sign(pair.From - pair.To), Cause: CauseOf(pair))).ToList();
        Assert.All(comparison.Items, item =>
        {
            var changes = pairs.Select(pair => pair.Changes[item.Item.Id]).ToList();
            Assert.Equal(
                (changes.Count(change => change > 0), changes.Count(change => change < 0), changes.Sum()),
                (item.Gain, item.Lose, item.Change));
            Assert.Equal(MoversBy(item.Item.Id), item.Movers);
        });
        Assert.Equal(MoversBy(null), comparison.Thresholds);

        MoverCount MoversBy(string? item) => new(movers.Count(mover => mover == (1, item)), movers.Count(mover => mover == (-1, item)));
    }

    /// <summary>The item that changed most in the direction of the move, the first of several; null where none did.</summary>
    private static string? CauseOf(Pair pair)
    {
        var direction = Math.Sign(pair.From - pair.To);
        return pair.Changes.Where(change => change.Value * direction > 0).OrderByDescending(change => change.Value * direction).Select(change => change.Key).FirstOrDefault();
    }

    /// <summary>What two accounts say of one person; the changes by item, in the order of the new table.</summary>
    private sealed record Pair(Outcome From, Outcome To, int Was, int Becomes, Dictionary<string, int> Changes)
    {
        internal static Pair Of(PointsFacts facts, RuleSet old, RuleSet next)
        {
            var (was, becomes) = (facts.Account(old), facts.Account(next));
            return new(
                was.OutcomeOf(facts),
                becomes.OutcomeOf(facts),
                was.Total,
                becomes.Total,
                becomes.Items.ToDictionary(line => line.Id, line => (line.Points ?? 0) - (was.Items.Single(old => old.Id == line.Id).Points ?? 0)));
        }
    }
}
