namespace Laihua.Linkage;

/// <summary>What a run found.</summary>
public sealed class LinkageResult
{
    internal LinkageResult(LinkageInput input, Model model, KeyPlan plan, Candidates candidates, PairScorer scorer, Histogram scores, Slips slips, PeoplesPairs people, Thresholds thresholds, Decided decided)
    {
        Input = input;
        Model = model;
        Plan = plan;
        Candidates = candidates;
        Scorer = scorer;
        Scores = scores;
        Slips = slips;
        Thresholds = thresholds;
        Contradicted = [.. people.Contradicted.Select(pair => Ids(pair.First, pair.Second))];
        Decided = decided;
    }

    /// <summary>How many pairs are listed.</summary>
    public int Count => Decided.Count;

    /// <summary>How many of them are matches.</summary>
    public int Matches => Decided.Matches;

    /// <summary>How many pairs share a key and were not compared, because too many records share it.</summary>
    public long NotCompared => Candidates.NotCompared.Sum();

    /// <summary>From which weights on pairs were joined and shown.</summary>
    public Thresholds Thresholds { get; }

    /// <summary>Pairs that people found to be one person and that others of their pairs contradict, directly or by way of a third; they are kept apart.</summary>
    public IReadOnlyList<(string Left, string Right)> Contradicted { get; }

    /// <summary>Every match and review, the most certain first. Made as they are read, for there may be millions.</summary>
    public IEnumerable<LinkedPair> Pairs => Enumerable.Range(0, Count).Select(Pair);

    internal LinkageInput Input { get; }

    internal Records Records => Input.Records;

    internal Model Model { get; }

    internal KeyPlan Plan { get; }

    internal Candidates Candidates { get; }

    internal PairScorer Scorer { get; }

    internal Histogram Scores { get; }

    internal Slips Slips { get; }

    internal Decided Decided { get; }

    /// <summary>One pair of the result.</summary>
    public LinkedPair Pair(int number)
    {
        var (first, second, weight, _, outcome, cluster) = Decided[number];
        var (left, right) = Ids(first, second);
        return new(number, left, right, Probability.Of(weight), weight / (double)Weights.Bit, outcome, cluster);
    }

    // As they stand in files: the first table's first, and in one table the smaller.
    private (string Left, string Right) Ids(int first, int second)
    {
        var (left, right) = (Records.IdOf(first), Records.IdOf(second));
        return (Records.Dedupe ? string.CompareOrdinal(left, right) > 0 : Records.Swapped) ? (right, left) : (left, right);
    }

    /// <summary>Why a pair of the result weighs what it weighs.</summary>
    public PairAccount Account(LinkedPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        var (first, second, _, _, outcome, _) = Decided[pair.Number];
        return new Accounting(this).Of(first, second, outcome);
    }
}
