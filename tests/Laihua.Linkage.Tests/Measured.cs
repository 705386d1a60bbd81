namespace Laihua.Linkage.Tests;

/// <summary>How good a result is beside the truth, over pairs.</summary>
/// <param name="F1">Of the pairs that are matches.</param>
/// <param name="Precision">How many of the matches are right.</param>
/// <param name="WithReview">F1 over matches and reviews together.</param>
/// <param name="Completeness">How many of the true pairs share a key.</param>
internal sealed record Measured(double F1, double Precision, double WithReview, double Completeness)
{
    public static Measured Of(LinkageResult result, Func<string, string> person)
    {
        var records = result.Records;
        var truth = Enumerable.Range(0, records.Count).Select(record => person(records.IdOf(record))).ToArray();
        var pairs = TruePairs(records, truth);
        var found = Enumerable.Range(0, result.Count).Select(number => result.Decided[number]).ToLookup(
            pair => (pair.Outcome, Right: truth[pair.First] == truth[pair.Second]));
        var (right, wrong) = (found[(PairOutcome.Match, true)].Count(), found[(PairOutcome.Match, false)].Count());
        var (more, less) = (right + found[(PairOutcome.Review, true)].Count(), wrong + found[(PairOutcome.Review, false)].Count());
        var keyed = pairs.Count(pair => result.Plan.Keys.Any(key => key.Joins(pair.First, pair.Second)));
        return new(
            2.0 * right / (right + wrong + pairs.Count),
            right / (double)(right + wrong),
            2.0 * more / (more + less + pairs.Count),
            keyed / (double)pairs.Count);
    }

    private static List<(int First, int Second)> TruePairs(Records records, string[] truth) =>
    [
        .. from members in Enumerable.Range(0, records.Count).GroupBy(record => truth[record])
           let list = members.ToArray()
           from one in Enumerable.Range(0, list.Length)
           from other in Enumerable.Range(one + 1, list.Length - one - 1)
           where records.Dedupe || (list[one] < records.Split && list[other] >= records.Split)
           select (list[one], list[other]),
    ];
}
