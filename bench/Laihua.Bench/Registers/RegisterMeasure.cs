using Laihua.Linkage;

namespace Laihua.Bench.Registers;

/// <summary>How good a linkage of made registers is beside their truth.</summary>
internal sealed class RegisterMeasure
{
    private readonly RegisterTruth truth;
    private readonly int truePairs;
    private readonly HashSet<(int, int)> matches = [];
    private readonly HashSet<(int, int)> both = [];
    private readonly RegisterGroups machine;
    private readonly RegisterGroups reviewed;

    /// <param name="truth">The truth.</param>
    /// <param name="pairs">What the linkage said, the most certain first.</param>
    /// <param name="truePairs">How many pairs there were to find.</param>
    internal RegisterMeasure(RegisterTruth truth, IEnumerable<(int First, int Second, LinkedPair Pair)> pairs, int truePairs)
    {
        this.truth = truth;
        this.truePairs = truePairs;
        (machine, reviewed) = (new(truth.Rows), new(truth.Rows));
        var open = new List<(int First, int Second)>();
        var clusters = new Dictionary<int, int>();
        foreach (var (first, second, found) in pairs)
        {
            var pair = (Math.Min(first, second), Math.Max(first, second));
            both.Add(pair);
            if (found.Outcome == PairOutcome.Match)
            {
                matches.Add(pair);
                clusters.TryAdd(found.Cluster, first);
                machine.Join(first, clusters[found.Cluster]);
                reviewed.Join(first, clusters[found.Cluster]);
                machine.Join(first, second);
                reviewed.Join(first, second);
            }
            else
            {
                open.Add(pair);
            }
        }

        Review(open);
    }

    /// <summary>Groups that mix two people.</summary>
    internal int Mixed => machine.Mixed(truth);

    /// <summary>People with several rows, all of which the machine brought together.</summary>
    internal double WholeByMachine => machine.Whole(truth);

    /// <summary>The same after a reviewer without fault.</summary>
    internal double WholeReviewed => reviewed.Whole(truth);

    /// <summary>Pairs that stand as review.</summary>
    internal int ReviewPairs => both.Count - matches.Count;

    /// <summary>Questions a reviewer is asked: one for two groups, none where the answer is known.</summary>
    internal int ReviewCases { get; private set; }

    internal (double Precision, double Recall, double F1) Match => Of(matches);

    internal (double Precision, double Recall, double F1) WithReview => Of(both);

    internal IReadOnlyCollection<(int First, int Second)> Matches => matches;

    internal bool IsMatch(int first, int second) => matches.Contains((Math.Min(first, second), Math.Max(first, second)));

    internal bool IsListed(int first, int second) => both.Contains((Math.Min(first, second), Math.Max(first, second)));

    internal bool TogetherByMachine(int first, int second) => machine.Of(first) == machine.Of(second);

    internal bool TogetherReviewed(int first, int second) => reviewed.Of(first) == reviewed.Of(second);

    private void Review(List<(int First, int Second)> open)
    {
        var answered = new HashSet<(int, int)>();
        foreach (var (first, second) in open)
        {
            var (one, other) = (reviewed.Of(first), reviewed.Of(second));
            if (one == other || !answered.Add((Math.Min(one, other), Math.Max(one, other))))
            {
                continue;
            }

            ReviewCases++;
            if (truth.PersonOf(first) == truth.PersonOf(second))
            {
                reviewed.Join(first, second);
            }
        }
    }

    private (double Precision, double Recall, double F1) Of(HashSet<(int First, int Second)> pairs)
    {
        var right = pairs.Count(pair => truth.PersonOf(pair.First) == truth.PersonOf(pair.Second));
        return (pairs.Count == 0 ? 1 : right / (double)pairs.Count, right / (double)truePairs, 2.0 * right / (pairs.Count + truePairs));
    }
}
