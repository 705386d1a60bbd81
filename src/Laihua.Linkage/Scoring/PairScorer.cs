namespace Laihua.Linkage;

/// <summary>
/// Compares two records field by field and adds up the weights (Fellegi and Sunter 1969). The one scorer of the batch, of the single record and of the account.
/// </summary>
internal sealed class PairScorer
{
    private const byte SwapFrom = 4;

    // A Chinese name is often the same name in characters: beyond what a full name weighs it adds little.
    private const int FullName = 20 * Weights.Bit;
    private const int BesideFullName = 3 * Weights.Bit;
    private readonly FieldData[] fields;
    private readonly ValueRows rows;
    private readonly int given;
    private readonly int family;
    private readonly int chinese;
    private readonly int[] numbers;
    private readonly LevelMemory?[] memories;

    internal PairScorer(Records records, Weights weights)
    {
        (fields, rows) = (records.Fields, records.Rows);
        Weights = weights;
        given = Array.FindIndex(fields, field => field.Kind == FieldKind.GivenName);
        family = Array.FindIndex(fields, field => field.Kind == FieldKind.FamilyName);
        chinese = Array.FindIndex(fields, field => field.Kind == FieldKind.ChineseName);
        numbers = [.. fields.Where(field => field.Kind == FieldKind.Identifier).Select(field => field.Number)];
        memories = LevelMemory.Of(records);
        CanSwap = given >= 0 && family >= 0;
        Household = new(fields, weights);
    }

    private PairScorer(PairScorer other, Weights weights)
    {
        (fields, rows, given, family, chinese, numbers, memories, CanSwap) = (other.fields, other.rows, other.given, other.family, other.chinese, other.numbers, other.memories, other.CanSwap);
        Weights = weights;
        Household = new(fields, weights);
    }

    internal Weights Weights { get; }

    /// <summary>A scorer with other weights that remembers the same.</summary>
    internal PairScorer With(Weights weights) => new(this, weights);

    internal bool CanSwap { get; }

    /// <summary>What is taken off where a family may share what agrees.</summary>
    internal Household Household { get; }

    internal int Given => given;

    internal int Family => family;

    /// <summary>The levels of a pair, without weighing.</summary>
    /// <param name="first">A record.</param>
    /// <param name="second">Another.</param>
    /// <param name="levels">Takes one level for each field.</param>
    /// <returns>Whether given and family name were compared crosswise.</returns>
    internal bool Compare(int first, int second, Span<byte> levels)
    {
        var one = rows[first];
        var other = rows[second];
        for (var field = 0; field < fields.Length; field++)
        {
            levels[field] = Level(field, one[field], other[field]);
        }

        Link(one, other, levels);
        return CanSwap && !Whole(one, other, levels) && Swap(one, other, levels);
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

    /// <summary>The weight of a pair alone.</summary>
    internal int Weight(int first, int second)
    {
        Span<byte> levels = stackalloc byte[fields.Length];
        Span<int> bits = stackalloc int[fields.Length];
        return Score(first, second, levels, bits, out _);
    }

    /// <summary>The weight of a pair whose levels are known.</summary>
    internal int Weigh(int first, int second, ReadOnlySpan<byte> levels, bool swapped, Span<int> bits)
    {
        var one = rows[first];
        var other = rows[second];
        var sum = Weights.Prior + (swapped ? Weights.Exchanged : 0);
        for (var field = 0; field < fields.Length; field++)
        {
            bits[field] = levels[field] == Levels.Linked && fields[field].Kind == FieldKind.Identifier ? Straight(field, Shared(field, one, other), Shared(field, one, other), Levels.Linked)
                : swapped && field == given ? Crosswise(one[given], other[family], levels[field])
                : swapped && field == family ? Crosswise(one[family], other[given], levels[field])
                : Straight(field, one[field], other[field], levels[field]);
            sum += bits[field];
        }

        sum -= BesideName(bits);
        return sum + Household.Less(levels, bits);
    }

    // What a Chinese name weighs too much beside a name that agrees; taken off its bits.
    private int BesideName(Span<int> bits)
    {
        if (chinese < 0 || bits[chinese] <= BesideFullName)
        {
            return 0;
        }

        var name = 0;
        foreach (var field in fields)
        {
            name += field.Kind is FieldKind.GivenName or FieldKind.FamilyName or FieldKind.FullName ? bits[field.Number] : 0;
        }

        var over = bits[chinese] - Math.Max(BesideFullName, Math.Min(bits[chinese], FullName - name));
        bits[chinese] -= over;
        return over;
    }

    // A number that is the other record's former number says what the same number would; the former numbers then have nothing to add.
    private void Link(ReadOnlySpan<int> one, ReadOnlySpan<int> other, Span<byte> levels)
    {
        foreach (var field in numbers)
        {
            if (levels[field] != Levels.Equal && Shared(field, one, other) >= 0)
            {
                levels[field] = Levels.Linked;
                foreach (var later in numbers)
                {
                    levels[later] = later <= field || levels[later] == Levels.Equal ? levels[later] : Levels.None;
                }
            }
        }
    }

    // The value that one record has in this field of numbers and the other in a later one; -1 when there is none.
    private int Shared(int field, ReadOnlySpan<int> one, ReadOnlySpan<int> other)
    {
        foreach (var later in numbers)
        {
            if (later > field && one[field] >= 0 && one[field] == other[later])
            {
                return one[field];
            }

            if (later > field && other[field] >= 0 && other[field] == one[later])
            {
                return other[field];
            }
        }

        return -1;
    }

    private int Crosswise(int one, int other, byte level) => (Straight(given, one, other, level) + Straight(family, one, other, level)) / 2;

    // Two values that are nearly the same never weigh more than either of them with itself: more agreement never lowers the sum.
    internal int Straight(int field, int first, int second, byte level)
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
    private static int Of(int[] equal, int value) => value >= 0 && value < equal.Length ? equal[value] : int.MaxValue;

    // One record has its whole name in one field, the other in two.
    private bool Whole(ReadOnlySpan<int> one, ReadOnlySpan<int> other, Span<byte> levels)
    {
        var (name, otherName) = (Single(one), Single(other));
        if (name >= 0 == otherName >= 0)
        {
            return false;
        }

        var parts = name >= 0 ? other : one;
        if (parts[given] < 0 || parts[family] < 0)
        {
            return false;
        }

        var (ofFamily, ofGiven) = ((NameValues)fields[family].Table).Parts(Math.Max(name, otherName), parts[family], parts[given]);
        if (ofFamily == Levels.None)
        {
            return false;
        }

        (levels[family], levels[given]) = (ofFamily, ofGiven);
        return true;
    }

    // The only name of a record; -1 when it has two or none.
    private int Single(ReadOnlySpan<int> row) => row[given] < 0 ? row[family] : row[family] < 0 ? row[given] : -1;

    private bool Swap(ReadOnlySpan<int> one, ReadOnlySpan<int> other, Span<byte> levels)
    {
        if ((levels[given] is not Levels.None and < SwapFrom) || (levels[family] is not Levels.None and < SwapFrom))
        {
            return false;
        }

        var (ofGiven, ofFamily) = (Level(given, one[given], other[family]), Level(given, one[family], other[given]));
        if (Rank(ofGiven) + Rank(ofFamily) >= Rank(levels[given]) + Rank(levels[family]) || (ofGiven is Levels.None or >= SwapFrom && ofFamily is Levels.None or >= SwapFrom))
        {
            return false;
        }

        (levels[given], levels[family]) = (ofGiven, ofFamily);
        return true;
    }

    private static int Rank(byte level) => level == Levels.None ? SwapFrom + 1 : level;

    /// <summary>The level of two values of a field.</summary>
    internal byte Level(int field, int first, int second) =>
        first < 0 || second < 0 ? Levels.None : first == second ? fields[field].Table.Own(first) : memories[field] is { } memory ? memory.Level(first, second)
        : fields[field].Table.Compare(first, second);
}
