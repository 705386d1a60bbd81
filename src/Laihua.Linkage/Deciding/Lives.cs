namespace Laihua.Linkage;

/// <summary>Whether records with different numbers can be of one life: one document after the other, and not two at the same time.</summary>
internal sealed class Lives
{
    // A document that is renewed early, or entered late, overlaps a little with the next.
    private const int MostDaysTogether = 60;
    private const byte AnotherNumber = 4;
    private readonly Periods? periods;
    private readonly FieldData? number;

    internal Lives(Records records)
    {
        number = Array.Find(records.Fields, field => field.Kind == FieldKind.Identifier);
        periods = number is null ? null : records.Periods;
    }

    /// <summary>Whether two groups of records can follow one another. A period that is not known, and no schema that names any, speaks against it.</summary>
    internal bool MayFollow(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        if (periods is null || number is null)
        {
            return false;
        }

        var (first, second) = (Spans(one), Spans(other));
        return first is not null && second is not null && first.All(left => second.All(right => !Different(left.Key, right.Key) || Together(left.Value, right.Value) <= MostDaysTogether));
    }

    private static int Together((int From, int To) one, (int From, int To) other) => Math.Min(one.To, other.To) - Math.Max(one.From, other.From);

    private bool Different(int one, int other) => one >= 0 && other >= 0 && one != other
        && (number!.Table.Level(one, other) >= AnotherNumber || ((CodeValues)number.Table).Neighbours(one, other)); // ! asked for above

    // By number from when to when it was in use.
    private Dictionary<int, (int From, int To)>? Spans(IReadOnlyList<int> records)
    {
        var spans = new Dictionary<int, (int From, int To)>();
        foreach (var record in records)
        {
            var ((from, to), value) = (periods![record], number!.Values[record]); // ! asked for above
            if (from == 0)
            {
                return null;
            }

            spans[value] = spans.TryGetValue(value, out var span) ? (Math.Min(span.From, from), Math.Max(span.To, to)) : (from, to);
        }

        return spans;
    }
}
