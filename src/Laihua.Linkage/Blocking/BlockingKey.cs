namespace Laihua.Linkage;

/// <summary>A key by which candidates are found: records that agree in all its parts are compared.</summary>
internal sealed class BlockingKey(IReadOnlyList<KeyPart> parts)
{
    internal string Name { get; } = string.Join(" & ", parts.Select(part => part.Name));

    internal IReadOnlyList<KeyPart> Parts => parts;

    /// <summary>The hash of a record; zero when one of its parts is missing.</summary>
    internal ulong this[int record]
    {
        get
        {
            var hash = parts[0][record];
            for (var part = 1; part < parts.Count && hash != 0; part++)
            {
                hash = Hash64.Of(hash, parts[part][record]);
            }

            return hash;
        }
    }

    internal bool Joins(int first, int second)
    {
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
}
