namespace Laihua.Linkage;

/// <summary>
/// Reviewed pairs by weight, of which runs are looked at that stand next to each other: the share of one person in a run is a lower limit for all pairs
/// above it and an upper limit for all below.
/// </summary>
internal sealed class ReviewedWeights
{
    // Many pairs are taken some at a time: so many steps are as fine as a threshold has to be.
    private const int MostSteps = 1000;

    // A few pairs are those that somebody complained of; a run of fewer says nothing of all others.
    private const int Enough = 50;

    // How unlikely it must be that chance alone made the run: one in a hundred.
    private static readonly double Unlikely = Math.Log(100);
    private readonly List<(int Least, int Most, int Count, int Wrong)> steps = [];

    internal ReviewedWeights(IEnumerable<(int Weight, bool Same)> pairs)
    {
        var ordered = pairs.OrderBy(pair => pair.Weight).ToList();
        var size = Math.Max(1, ordered.Count / MostSteps);
        for (int from = 0, to; from < ordered.Count; from = to)
        {
            // Pairs of one weight stand in one step: no threshold can part them.
            for (to = Math.Min(ordered.Count, from + size); to < ordered.Count && ordered[to].Weight == ordered[to - 1].Weight; to++)
            {
            }

            steps.Add((ordered[from].Weight, ordered[to - 1].Weight, to - from, ordered[from..to].Count(pair => !pair.Same)));
        }
    }

    /// <summary>The threshold above all runs of which clearly too few were right, or the one given.</summary>
    /// <param name="right">The share that must be right.</param>
    /// <param name="from">The threshold as it is.</param>
    internal int LiftedFor(double right, int from)
    {
        for (var start = steps.Count - 1; start >= 0 && steps[start].Most >= from; start--)
        {
            var (count, wrong) = (0, 0);
            for (var end = start; end < steps.Count; end++)
            {
                (count, wrong) = (count + steps[end].Count, wrong + steps[end].Wrong);
                if ((double)wrong / count > 1 - right && IsClear(count, wrong, 1 - right))
                {
                    return Math.Max(from, steps[start].Least + 1);
                }
            }
        }

        return from;
    }

    /// <summary>The end of the lowest run below the threshold of which clearly enough were right, or the one given.</summary>
    /// <param name="right">The share that must be right.</param>
    /// <param name="from">The threshold as it is.</param>
    internal int LetDownFor(double right, int from)
    {
        for (var end = 0; end < steps.Count && steps[end].Most < from; end++)
        {
            var (count, wrong) = (0, 0);
            for (var start = end; start >= 0; start--)
            {
                (count, wrong) = (count + steps[start].Count, wrong + steps[start].Wrong);
                if ((double)wrong / count < 1 - right && IsClear(count, wrong, 1 - right))
                {
                    return steps[end].Most;
                }
            }
        }

        return from;
    }

    // The exponent of the bound: so many times the divergence of Kullback and Leibler between the share that was seen and the share that is asked about.
    private static bool IsClear(int count, int wrong, double share)
    {
        var seen = (double)wrong / count;
        return count >= Enough && count * (Part(seen, share) + Part(1 - seen, 1 - share)) >= Unlikely;
    }

    private static double Part(double seen, double share) => seen == 0 ? 0 : seen * Math.Log(seen / share);
}
