namespace Laihua.Rules.Bench.Comparing;

/// <summary>What one worker has counted, and where it works.</summary>
internal sealed class ComparisonTally
{
    internal ComparisonTally(IReadOnlyList<ItemChange> changes, int block)
    {
        Moves = new long[OutcomeMoves.Cells];
        (Before, After) = (new long[byte.MaxValue + 1], new long[byte.MaxValue + 1]);
        Traits = [.. Bench.Traits.All.Select(trait => new long[trait.Values.Count * OutcomeMoves.Cells])];
        Codes = [.. changes.Select(change => new long[change.ByCode.Length])];
        (Up, Down) = (new long[changes.Count + 1], new long[changes.Count + 1]);
        (Was, Becomes, Cells, Ranks) = (new byte[block], new byte[block], new byte[block], new byte[block]);
    }

    internal long[] Moves { get; }

    internal long[] Before { get; }

    internal long[] After { get; }

    /// <summary>For each trait the moves of each of its values.</summary>
    internal long[][] Traits { get; }

    /// <summary>For each item that changes how many have each code.</summary>
    internal long[][] Codes { get; }

    /// <summary>For each item that changes how many rise by it; the last by none of them.</summary>
    internal long[] Up { get; }

    /// <summary>For each item that changes how many fall by it; the last by none of them.</summary>
    internal long[] Down { get; }

    internal long Winners { get; set; }

    internal long Losers { get; set; }

    /// <summary>The totals of a block by the old table.</summary>
    internal byte[] Was { get; }

    /// <summary>The totals of a block by the new table.</summary>
    internal byte[] Becomes { get; }

    /// <summary>The cell of <see cref="OutcomeMoves"/> in which each person of a block stands.</summary>
    internal byte[] Cells { get; }

    /// <summary>The rank of pay of each person of a block.</summary>
    internal byte[] Ranks { get; }

    /// <summary>Counts another's in.</summary>
    internal void Add(ComparisonTally other)
    {
        Add(Moves, other.Moves);
        Add(Before, other.Before);
        Add(After, other.After);
        Add(Traits, other.Traits);
        Add(Codes, other.Codes);
        Add(Up, other.Up);
        Add(Down, other.Down);
        Winners += other.Winners;
        Losers += other.Losers;
    }

    private static void Add(long[][] into, long[][] more)
    {
        for (var index = 0; index < into.Length; index++)
        {
            Add(into[index], more[index]);
        }
    }

    private static void Add(long[] into, long[] more)
    {
        for (var index = 0; index < into.Length; index++)
        {
            into[index] += more[index];
        }
    }
}
