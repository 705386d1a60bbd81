namespace Laihua.Linkage;

/// <summary>Whether records with different numbers can be of one life: one document after the other, and not two at the same time.</summary>
internal sealed class Lives
{
    // A document that is renewed early, or entered late, overlaps a little with the next; who leaves before its end may come back with another.
    private const int MostDaysTogether = 60;
    private const double MostShareTogether = 0.9;
    private const byte AnotherNumber = 4;
    private readonly Periods? periods;
    private readonly FieldData? number;

    internal Lives(Records records)
    {
        number = Array.Find(records.Fields, field => field.Kind == FieldKind.Identifier);
        periods = number is null ? null : records.Periods;
    }

    /// <summary>Whether the records say when they were in force.</summary>
    internal bool Known => periods is not null;

    /// <summary>Whether two groups of records can follow one another. A period that is not known, and no schema that names any, speaks against it.</summary>
    internal bool MayFollow(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        if (periods is null || number is null)
        {
            return false;
        }

        return one.All(left => other.All(right => InTurn(left, right))) && !Alternate(Uses(one), Uses(other));
    }

    private bool InTurn(int left, int right)
    {
        var (first, second) = (periods![left], periods[right]); // ! asked for above
        var together = Math.Min(first.To, second.To) - Math.Max(first.From, second.From);
        var shorter = Math.Min(first.To - first.From, second.To - second.From);
        return first.From > 0 && second.From > 0
            && (together <= MostDaysTogether || together < shorter * MostShareTogether || !Different(number!.Values[left], number.Values[right])); // ! asked for above
    }

    private bool Alternate(Dictionary<int, (int First, int Last)> one, Dictionary<int, (int First, int Last)> other) =>
        one.Any(left => other.Any(right => Different(left.Key, right.Key) && left.Value.Last > right.Value.First && right.Value.Last > left.Value.First));

    private bool Different(int one, int other) => one >= 0 && other >= 0 && one != other
        && (number!.Table.Level(one, other) >= AnotherNumber || ((CodeValues)number.Table).Neighbours(one, other)); // ! asked for above

    // By number when a record with it first began, and when the last.
    private Dictionary<int, (int First, int Last)> Uses(IReadOnlyList<int> records)
    {
        var uses = new Dictionary<int, (int First, int Last)>();
        foreach (var record in records)
        {
            var (from, value) = (periods![record].From, number!.Values[record]); // ! asked for above
            uses[value] = uses.TryGetValue(value, out var use) ? (Math.Min(use.First, from), Math.Max(use.Last, from)) : (from, from);
        }

        return uses;
    }
}
