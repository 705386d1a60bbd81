namespace Laihua.Linkage;

/// <summary>What is known of two records of one person and of two people: shares by field and level.</summary>
internal sealed class Model
{
    private const double EqualCap = 18;
    private const double IdentifierCap = 24;
    private const double SlipCap = 11;
    private const double IdentifierSlipCap = 14;
    private const double Floor = -9;
    private readonly FieldData[] fields;

    internal Model(Records records, Frequencies[]? frequencies = null)
    {
        fields = records.Fields;
        Frequencies = frequencies ?? [.. fields.Select(field => new Frequencies(records, field))];
        Match = [.. fields.Select(field => Levels.Of(field.Kind).Select(level => level.Match).Prepend(0).ToArray())];
        Chance = [.. fields.Select(field => Levels.Of(field.Kind).Select(level => level.Chance).Prepend(0).ToArray())];
        Matches = Math.Max(1, (records.Dedupe ? records.Count : Math.Min(records.Split, records.Count - records.Split)) / 4.0);
        AllPairs = Math.Max(2, records.AllPairs);
    }

    internal Frequencies[] Frequencies { get; }

    /// <summary>By field and level the share of pairs of one person.</summary>
    internal double[][] Match { get; }

    /// <summary>By field and level the share of pairs of two people.</summary>
    internal double[][] Chance { get; }

    /// <summary>How often given and family name stand exchanged in one of two records of a person.</summary>
    internal double Exchanged { get; set; } = 0.02;

    /// <summary>Whether families of one home are seen; believed until it is known better.</summary>
    internal bool Homes { get; set; } = true;

    /// <summary>How many pairs are of one person.</summary>
    internal double Matches { get; set; }

    internal double AllPairs { get; }

    internal Weights ToWeights() => new(
        [.. fields.Select(field => LevelWeights(field.Number, field.Kind))],
        EqualWeights(),
        Rounded(Math.Clamp(Math.Log2(Exchanged), -9, -2)),
        Homes,
        Rounded(Math.Log2(Math.Min(Matches, AllPairs / 2) / AllPairs)));

    private int[] LevelWeights(int field, FieldKind kind)
    {
        var weights = new int[Match[field].Length];
        if (Frequencies[field].Filled == 0)
        {
            return weights;
        }

        var above = IdentifierCap;
        for (var level = 1; level < weights.Length; level++)
        {
            // A better level never weighs less than a worse one.
            var cap = Math.Min(above, CapOf(kind, level));
            above = Math.Clamp(Math.Log2(Match[field][level] / Chance[field][level]), Floor, cap);
            weights[level] = Rounded(above);
        }

        return weights;
    }

    private static double CapOf(FieldKind kind, int level) => (kind, level) switch
    {
        (FieldKind.Identifier, Levels.Equal) => IdentifierCap,
        (FieldKind.Identifier, Levels.Linked) or (FieldKind.Code, Levels.Linked) or (_, Levels.Equal) => EqualCap,
        (FieldKind.Identifier, _) => IdentifierSlipCap,
        _ => SlipCap,
    };

    private int[][] EqualWeights()
    {
        var weights = new int[fields.Length][];
        Parallel.For(0, fields.Length, field => weights[field] = EqualWeights(field, fields[field].Kind));
        return weights;
    }

    private int[] EqualWeights(int field, FieldKind kind)
    {
        var weights = new int[fields[field].Table.Count];
        var cap = kind == FieldKind.Identifier ? IdentifierCap : EqualCap;
        for (var value = 0; value < weights.Length; value++)
        {
            weights[value] = Rounded(Math.Clamp(Math.Log2(Match[field][Levels.Equal] / Frequencies[field][value]), 0, cap));
        }

        return weights;
    }

    private static int Rounded(double bits) => (int)Math.Round(bits * Weights.Bit);
}
