namespace Laihua.Linkage;

/// <summary>
/// A key by which candidates are found: records that agree in all its parts are compared, or (<see cref="Crosswise"/>) records of which a part of one
/// agrees with any part of the other, as a former number with a number.
/// </summary>
internal sealed class BlockingKey
{
    private readonly KeyPart[] parts;
    private readonly bool crosswise;

    internal BlockingKey(IReadOnlyList<KeyPart> parts)
        : this([.. parts], crosswise: false)
    {
    }

    private BlockingKey(KeyPart[] parts, bool crosswise)
    {
        this.parts = parts;
        this.crosswise = crosswise;
        Name = string.Join(crosswise ? " | " : " & ", parts.Select(part => part.Name));
    }

    internal string Name { get; }

    internal IReadOnlyList<KeyPart> Parts => parts;

    /// <summary>How many hashes a record has.</summary>
    internal int Slots => crosswise ? parts.Length : 1;

    internal static BlockingKey Crosswise(IEnumerable<KeyPart> parts) => new([.. parts], crosswise: true);

    /// <summary>A hash of a record; zero when a part of it is missing.</summary>
    internal ulong HashOf(int record, int slot)
    {
        if (crosswise)
        {
            return parts[slot][record];
        }

        var hash = parts[0][record];
        for (var part = 1; part < parts.Length && hash != 0; part++)
        {
            hash = Hash64.Of(hash, parts[part][record]);
        }

        return hash;
    }

    internal bool Joins(int first, int second)
    {
        if (crosswise)
        {
            return JoinsCrosswise(first, second);
        }

        foreach (var part in parts)
        {
            var hash = part[first];
            if (hash == 0 || hash != part[second])
            {
                return false;
            }
        }

        return true;
    }

    private bool JoinsCrosswise(int first, int second)
    {
        foreach (var one in parts)
        {
            var hash = one[first];
            foreach (var other in parts)
            {
                if (hash != 0 && hash == other[second])
                {
                    return true;
                }
            }
        }

        return false;
    }
}
