namespace Laihua.Linkage;

/// <summary>The levels of a compared pair and what they weigh, asked by kind of field.</summary>
internal readonly ref struct ComparedPair(FieldData[] fields, ReadOnlySpan<byte> levels, ReadOnlySpan<int> bits)
{
    private readonly ReadOnlySpan<byte> levels = levels;
    private readonly ReadOnlySpan<int> bits = bits;

    internal ReadOnlySpan<byte> Levels => levels;

    internal ReadOnlySpan<int> Bits => bits;

    internal int Name() => Sum(FieldKind.GivenName) + Sum(FieldKind.FamilyName) + Sum(FieldKind.FullName) + Sum(FieldKind.ChineseName);

    /// <summary>What all fields of a kind weigh together.</summary>
    internal int Sum(FieldKind kind)
    {
        var sum = 0;
        for (var field = 0; field < fields.Length; field++)
        {
            sum += fields[field].Kind == kind ? bits[field] : 0;
        }

        return sum;
    }

    /// <summary>What all fields weigh together.</summary>
    internal int Sum()
    {
        var sum = 0;
        foreach (var part in bits)
        {
            sum += part;
        }

        return sum;
    }

    /// <summary>Whether a field of the kind is at this level or at a better one.</summary>
    internal bool Agrees(FieldKind kind, byte atLeast)
    {
        for (var field = 0; field < fields.Length; field++)
        {
            if (fields[field].Kind == kind && levels[field] != Linkage.Levels.None && levels[field] <= atLeast)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a field of the kind is at a worse level than this.</summary>
    internal bool IsWorse(FieldKind kind, byte than)
    {
        for (var field = 0; field < fields.Length; field++)
        {
            if (fields[field].Kind == kind && levels[field] > than)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a field of the kind has nothing in common.</summary>
    internal bool Differs(FieldKind kind) => IsWorse(kind, (byte)(Linkage.Levels.Of(kind).Count - 1));
}
