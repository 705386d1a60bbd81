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
    private readonly int[] numbers;
    private readonly ValueRows rows;

    internal PairSieve(Records records, PairScorer scorer)
    {
        fields = records.Fields;
        this.scorer = scorer;
        order = [.. fields.Where(field => !IsExchangeable(field.Number)).OrderBy(field => Cost(field.Kind)).Select(field => field.Number)];
        best = [.. fields.Select(field => Math.Max(0, scorer.Weights.Levels[field.Number].ElementAtOrDefault(Second)))];
        numbers = [.. fields.Where(field => field.Kind == FieldKind.Identifier).Select(field => field.Number)];
        rows = records.Rows;
        bestName = scorer.CanSwap ? Math.Max(best[scorer.Given], best[scorer.Family]) : 0;
    }

    internal bool MayReach(int first, int second, int weight)
    {
        var one = rows[first];
        var other = rows[second];
        if (Linked(one, other))
        {
            return true;
        }

        Span<int> bounds = stackalloc int[fields.Length];
        var sum = scorer.Weights.Prior + (scorer.CanSwap ? Name(one[scorer.Given], other[scorer.Given], one[scorer.Family], other[scorer.Family]) : 0);
        foreach (var field in order)
        {
            bounds[field] = one[field] < 0 || other[field] < 0 ? 0
                : one[field] == other[field] ? scorer.Straight(field, one[field], other[field], scorer.Level(field, one[field], other[field]))
                : best[field];
            sum += bounds[field];
        }

        for (var at = 0; at < order.Length && sum >= weight; at++)
        {
            var field = order[at];
            if (one[field] != other[field] && one[field] >= 0 && other[field] >= 0)
            {
                sum += scorer.Straight(field, one[field], other[field], scorer.Level(field, one[field], other[field])) - bounds[field];
            }
        }

        return sum >= weight;
    }

    // Given and family name together, straight or crosswise, whichever may weigh more; nothing is compared but numbers.
    private int Name(int given, int otherGiven, int family, int otherFamily)
    {
        var straight = Bound(scorer.Given, given, otherGiven) + Bound(scorer.Family, family, otherFamily);
        var crosswise = Math.Max(Bound(scorer.Given, given, otherFamily), Bound(scorer.Family, given, otherFamily)) + Math.Max(Bound(scorer.Given, family, otherGiven), Bound(scorer.Family, family, otherGiven));
        return Math.Max(Math.Max(straight, crosswise + scorer.Weights.Exchanged), Math.Max(Whole(given, family, otherGiven, otherFamily), Whole(otherGiven, otherFamily, given, family)));
    }

    // One has its whole name in one field.
    private int Whole(int given, int family, int otherGiven, int otherFamily) => given < 0 != family < 0 && otherGiven >= 0 && otherFamily >= 0
        ? scorer.Straight(scorer.Given, otherGiven, otherGiven, Levels.Equal) + scorer.Straight(scorer.Family, otherFamily, otherFamily, Levels.Equal)
        : 0;

    // A former number may be another record's number; there are few such pairs.
    private bool Linked(ReadOnlySpan<int> one, ReadOnlySpan<int> other)
    {
        foreach (var field in numbers)
        {
            foreach (var later in numbers)
            {
                if (field != later && one[field] >= 0 && one[field] == other[later])
                {
                    return true;
                }
            }
        }

        return false;
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
