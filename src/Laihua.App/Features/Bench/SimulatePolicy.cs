using Laihua.Rules;
using Laihua.Rules.Bench;
using Laihua.Rules.Bench.Drawing;
using Laihua.Rules.Rulebooks;

namespace Laihua.App.Features.Bench;

/// <summary>Compares two sets of rules over people drawn from the stated distributions, in memory that does not grow with their number.</summary>
public static class SimulatePolicy
{
    /// <summary>People drawn at a time: their columns are used again for the next.</summary>
    private const int Part = 64 * PopulationDraw.Block;

    /// <summary>Compares.</summary>
    /// <param name="old">The old rules.</param>
    /// <param name="next">The new ones.</param>
    /// <param name="people">How many people are drawn.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="on">The day for which people are scored.</param>
    /// <param name="counted">Told how many people are counted in, after each part; null where nobody asks.</param>
    public static Result<BenchBody> Run(RuleSet old, RuleSet next, long people, uint seed, DateOnly on, Action<long>? counted = null)
    {
        List<Finding> findings = [.. BenchFindings.OfPeople(people)];
        if (!ComparisonRun.Of(old, next, on).TryGet(out var run, out var refusal) && refusal is Refusal.RuleBroken broken)
        {
            findings.AddRange(broken.Findings);
        }

        if (run is null || findings.Count > 0)
        {
            return findings;
        }

        var draw = new PopulationDraw(PopulationModel.Assumed, seed, on);
        var part = new BenchPopulation(on, (int)Math.Min(people, Part));
        for (var first = 0L; first < people; first += Part)
        {
            draw.Fill(part, first, (int)Math.Min(Part, people - first));
            run.Add(part);
            counted?.Invoke(first + part.Count);
        }

        return BenchBody.From(run.Result(), BenchPopulationBody.Synthetic(draw, people));
    }
}
