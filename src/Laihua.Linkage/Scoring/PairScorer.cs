namespace Laihua.Linkage;

/// <summary>
/// Compares two records field by field and adds up the weights (Fellegi and Sunter 1969). The one scorer of the batch, of the single record and of the account.
/// </summary>
internal sealed class PairScorer
{
    private const byte SwapFrom = 4;
    private readonly FieldData[] fields;
    private readonly int given;
    private readonly int family;
    private readonly int[] numbers;
    private readonly LevelMemory[] memories;

    internal PairScorer(Records records, Weights weights)
    {
        fields = records.Fields;
        Weights = weights;
        given = Array.FindIndex(fields, field => field.Kind == FieldKind.GivenName);
        family = Array.FindIndex(fields, field => field.Kind == FieldKind.FamilyName);
        numbers = [.. fields.Where(field => field.Kind == FieldKind.Identifier).Select(field => field.Number)];
        memories = [.. fields.Select(field => new LevelMemory(field.Table, records.Count))];
        CanSwap = given >= 0 && family >= 0;
    }

    internal Weights Weights { get; }

    internal bool CanSwap { get; }

    internal int Given => given;

    internal int Family => family;

    /// <summary>The levels of a pair, without weighing.</summary>
    /// <param name="first">A record.</param>
    /// <param name="second">Another.</param>
    /// <param name="levels">Takes one level for each field.</param>
    /// <returns>Whether given and family name were compared crosswise.</returns>
    internal bool Compare(int first, int second, Span<byte> levels)
    {
        for (var field = 0; field < fields.Length; field++)
        {
            levels[field] = Level(field, fields[field].Values[first], fields[field].Values[second]);
        }

        Link(first, second, levels);
        return CanSwap && Swap(first, second, levels);
    }

    /// <summary>The weight of a pair in thousandths of a bit, prior included, with what each field adds.</summary>
    /// <param name="first">A record.</param>
    /// <param name="second">Another.</param>
    /// <param name="levels">Takes one level for each field.</param>
    /// <param name="bits">Takes what each field adds.</param>
    /// <param name="swapped">Whether given and family name were compared crosswise.</param>
    internal int Score(int first, int second, Span<byte> levels, Span<int> bits, out bool swapped)
    {
        swapped = Compare(first, second, levels);
        return Weigh(first, second, levels, swapped, bits);
    }

    /// <summary>The weight of a pair whose levels are known.</summary>
    internal int Weigh(int first, int second, ReadOnlySpan<byte> levels, bool swapped, Span<int> bits)
    {
        var sum = Weights.Prior + (swapped ? Weights.Exchanged : 0);
        for (var field = 0; field < fields.Length; field++)
        {
            var crosswise = swapped && (field == given || field == family);
            var other = !crosswise ? field : field == given ? family : given;
            bits[field] = levels[field] == Levels.Linked && fields[field].Kind == FieldKind.Identifier ? Straight(field, Shared(field, first, second), Shared(field, first, second), Levels.Linked)
                : crosswise
                ? (Straight(given, At(field, first), At(other, second), levels[field]) + Straight(family, At(field, first), At(other, second), levels[field])) / 2
                : Straight(field, At(field, first), At(field, second), levels[field]);
            sum += bits[field];
        }

        return sum;
    }

    // A number that is the other record's former number says what the same number would; the former numbers then have nothing to add.
    private void Link(int first, int second, Span<byte> levels)
    {
        foreach (var field in numbers)
        {
            if (levels[field] != Levels.Equal && Shared(field, first, second) >= 0)
            {
                levels[field] = Levels.Linked;
                foreach (var later in numbers.Where(later => later > field))
                {
                    levels[later] = levels[later] == Levels.Equal ? Levels.Equal : Levels.None;
                }
            }
        }
    }

    // The value that one record has in this field of numbers and the other in a later one; -1 when there is none.
    private int Shared(int field, int first, int second)
    {
        var (one, other) = (At(field, first), At(field, second));
        foreach (var later in numbers)
        {
            if (later > field && ((one >= 0 && one == At(later, second)) || (other >= 0 && other == At(later, first))))
            {
                return one >= 0 && one == At(later, second) ? one : other;
            }
        }

        return -1;
    }

    private int At(int field, int record) => fields[field].Values[record];

    // Two values that are nearly the same never weigh more than either of them with itself: more agreement never lowers the sum.
    private int Straight(int field, int first, int second, byte level)
    {
        if (level == Levels.None)
        {
            return 0;
        }

        var equal = Weights.EqualValues[field];
        var weight = level == Levels.Equal ? int.MaxValue : Weights.Levels[field][level];
        return weight <= 0 ? weight : Math.Min(weight, Math.Min(Of(equal, first), Of(equal, second)));
    }

    // A value that came later, with a record that is searched for, is as rare as can be.
    private static int Of(int[] equal, int value) => value < equal.Length ? equal[value] : int.MaxValue;

    private bool Swap(int first, int second, Span<byte> levels)
    {
        if ((levels[given] is not Levels.None and < SwapFrom) || (levels[family] is not Levels.None and < SwapFrom))
        {
            return false;
        }

        var one = Level(given, fields[given].Values[first], fields[family].Values[second]);
        var other = Level(given, fields[family].Values[first], fields[given].Values[second]);
        if (Rank(one) + Rank(other) >= Rank(levels[given]) + Rank(levels[family]) || (one is Levels.None or >= SwapFrom && other is Levels.None or >= SwapFrom))
        {
            return false;
        }

        (levels[given], levels[family]) = (one, other);
        return true;
    }

    private static int Rank(byte level) => level == Levels.None ? SwapFrom + 1 : level;

    private byte Level(int field, int first, int second) =>
        first < 0 || second < 0 ? Levels.None : first == second ? fields[field].Table.Own(first) : memories[field].Level(first, second);
}
