namespace Laihua.Linkage;

/// <summary>
/// Tells at little cost that a pair cannot weigh enough: every field that is not the same counts as its second level until it is compared, the cheapest
/// fields first. What passes is weighed by the scorer; what does not would have weighed too little there as well.
/// </summary>
internal sealed class PairSieve
{
    private const byte Second = 2;
    private readonly FieldData[] fields;
    private readonly PairScorer scorer;
    private readonly int[] order;
    private readonly int[] best;
    private readonly int bestName;

    internal PairSieve(Records records, PairScorer scorer)
    {
        fields = records.Fields;
        this.scorer = scorer;
        order = [.. fields.Where(field => !IsExchangeable(field.Number)).OrderBy(field => Cost(field.Kind)).Select(field => field.Number)];
        best = [.. fields.Select(field => Math.Max(0, scorer.Weights.Levels[field.Number].ElementAtOrDefault(Second)))];
        bestName = scorer.CanSwap ? Math.Max(best[scorer.Given], best[scorer.Family]) : 0;
    }

    internal bool MayReach(int first, int second, int weight)
    {
        Span<int> bounds = stackalloc int[fields.Length];
        var sum = scorer.Weights.Prior + Names(first, second);
        foreach (var field in order)
        {
            var (one, other) = (fields[field].Values[first], fields[field].Values[second]);
            bounds[field] = one < 0 || other < 0 ? 0 : one == other ? scorer.Straight(field, one, other, scorer.Level(field, one, other)) : best[field];
            sum += bounds[field];
        }

        for (var at = 0; at < order.Length && sum >= weight; at++)
        {
            var (one, other) = (fields[order[at]].Values[first], fields[order[at]].Values[second]);
            if (one != other && one >= 0 && other >= 0)
            {
                sum += scorer.Straight(order[at], one, other, scorer.Level(order[at], one, other)) - bounds[order[at]];
            }
        }

        return sum >= weight;
    }

    // Given and family name together, straight or crosswise, whichever may weigh more; nothing is compared but numbers.
    private int Names(int first, int second)
    {
        if (!scorer.CanSwap)
        {
            return 0;
        }

        var (given, family) = (fields[scorer.Given].Values, fields[scorer.Family].Values);
        return Name(given[first], given[second], family[first], family[second]);
    }

    private int Name(int given, int otherGiven, int family, int otherFamily)
    {
        var straight = Bound(scorer.Given, given, otherGiven) + Bound(scorer.Family, family, otherFamily);
        var crosswise = Math.Max(Bound(scorer.Given, given, otherFamily), Bound(scorer.Family, given, otherFamily)) + Math.Max(Bound(scorer.Given, family, otherGiven), Bound(scorer.Family, family, otherGiven));
        return Math.Max(straight, crosswise + scorer.Weights.Exchanged);
    }

    private int Bound(int field, int one, int other) =>
        one < 0 || other < 0 ? 0 : one == other ? scorer.Straight(field, one, other, Levels.Equal) : bestName;

    private bool IsExchangeable(int field) => scorer.CanSwap && (field == scorer.Given || field == scorer.Family);

    private static int Cost(FieldKind kind) => kind switch
    {
        FieldKind.Category => 0,
        FieldKind.Country => 1,
        FieldKind.Date or FieldKind.Year => 2,
        FieldKind.Identifier => 3,
        FieldKind.Code or FieldKind.Number => 4,
        FieldKind.ChineseName => 5,
        FieldKind.Text => 6,
        FieldKind.FullName or FieldKind.GivenName or FieldKind.FamilyName => 7,
    };
}
