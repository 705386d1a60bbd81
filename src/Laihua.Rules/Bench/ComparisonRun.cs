using System.Collections.Concurrent;
using Laihua.Rules.Bench.Comparing;
using Laihua.Rules.Points;
using Laihua.Rules.Points.Population;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Bench;

/// <summary>Compares new rules with old ones over people, all at once or part by part.</summary>
/// <remarks>
/// <para><b>Rule</b> BENCH-002. <b>Source</b> decision 0013. <b>Units</b> People; points.</para>
/// <para><b>Shape</b> Parts may be added in any order, and the cores count as they like: sums are the same. No memory is taken for a person.</para>
/// <para><b>Errors</b> POINTS-019 for rules whose table cannot be run over a population.</para>
/// <para><b>Example</b> <c>run.Add(people)</c>, again for more people, then <c>run.Result()</c>.</para>
/// </remarks>
public sealed class ComparisonRun
{
    private const int Block = 16 * 1024;

    private readonly PointsPass old;
    private readonly PointsPass next;
    private readonly BlockComparison comparison;
    private readonly ConcurrentBag<ComparisonTally> tallies = [];

    private ComparisonRun(PointsPass old, PointsPass next)
    {
        (this.old, this.next) = (old, next);
        comparison = new(old, next);
    }

    /// <summary>Makes two sets of rules ready: two tables, other lists of regions, or both.</summary>
    /// <param name="old">The old rules.</param>
    /// <param name="next">The new ones.</param>
    /// <param name="on">The day for which people are scored: that of their columns.</param>
    public static Result<ComparisonRun> Of(RuleSet old, RuleSet next, DateOnly on)
    {
        var findings = new List<Finding>();
        var oldPass = PassOf(old, "old", on, findings);
        var nextPass = PassOf(next, "new", on, findings);
        return oldPass is null || nextPass is null ? findings : new ComparisonRun(oldPass, nextPass);
    }

    /// <summary>Counts people in.</summary>
    public void Add(BenchPopulation people) => Parallel.For(0, (people.Count + Block - 1) / Block, block =>
    {
        var tally = tallies.TryTake(out var used) ? used : new(comparison.Changes, Block);
        comparison.Count(people, block * Block, Math.Min(Block, people.Count - (block * Block)), tally);
        tallies.Add(tally);
    });

    /// <summary>What came of it for everyone counted in so far.</summary>
    public PolicyComparison Result()
    {
        var sum = new ComparisonTally(comparison.Changes, 0);
        foreach (var tally in tallies)
        {
            sum.Add(tally);
        }

        Breakdown[] breakdowns = [.. Traits.All.Select((trait, index) => BreakdownOf(trait, sum.Traits[index]))];
        var totals = Math.Max(Math.Max(old.Table.Maximum, next.Table.Maximum), Math.Max(LastOf(sum.Before), LastOf(sum.After))) + 1;
        return new(
            old.Rules,
            next.Rules,
            new(sum.Moves),
            sum.Before[..totals],
            sum.After[..totals],
            sum.Winners,
            sum.Losers,
            breakdowns,
            [.. next.Table.Items.Select(item => EffectOf(item, sum))],
            new(sum.Up[^1], sum.Down[^1]),
            [.. breakdowns.Single(breakdown => breakdown.Trait == Traits.Province).Rows.Select(QuotaOf)]);
    }

    private static PointsPass? PassOf(RuleSet rules, string field, DateOnly on, List<Finding> findings)
    {
        if (PointsPass.Of(rules, on).TryGet(out var pass, out var refusal))
        {
            return pass;
        }

        findings.AddRange(((Refusal.RuleBroken)refusal).Findings.Select(finding => finding with { Field = field }));
        return null;
    }

    private static Breakdown BreakdownOf(Trait trait, long[] counts) => new(
        trait,
        [
            .. trait.Values
                .Select((value, index) => new BreakdownRow(value, new(counts.AsSpan(index * OutcomeMoves.Cells, OutcomeMoves.Cells))))
                .Where(row => row.Moves.People > 0),
        ]);

    private ItemEffect EffectOf(PointsItem item, ComparisonTally sum)
    {
        var change = Array.FindIndex(comparison.Changes, change => change.Item == item.Id);
        if (change < 0)
        {
            return new(item, 0, 0, 0, new(0, 0));
        }

        var differences = comparison.Changes[change].ByCode.Zip(sum.Codes[change]).ToList();
        return new(
            item,
            differences.Sum(pair => pair.First > 0 ? pair.Second : 0),
            differences.Sum(pair => pair.First < 0 ? pair.Second : 0),
            differences.Sum(pair => pair.First * pair.Second),
            new(sum.Up[change], sum.Down[change]));
    }

    private static QuotaEffect QuotaOf(BreakdownRow row) => new(row.Value, row.Moves.Before(Outcome.C), row.Moves.After(Outcome.C));

    private static int LastOf(long[] totals) => Array.FindLastIndex(totals, count => count > 0);
}
