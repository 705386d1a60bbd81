namespace Laihua.Rules.Bench.Drawing;

/// <summary>Draws one of several things by weight, in the same few steps however many there are (Walker 1977, Vose 1991).</summary>
/// <remarks>Whole numbers alone: no digit depends on the machine. A share is true to one in four thousand million.</remarks>
internal sealed class AliasTable
{
    private readonly uint[] below;
    private readonly int[] alias;

    internal AliasTable(IReadOnlyList<Weight> weights)
    {
        var total = weights.Sum(weight => (long)weight.Parts);
        var scaled = weights.Select(weight => (long)weight.Parts * weights.Count).ToArray();
        below = new uint[weights.Count];
        alias = [.. Enumerable.Range(0, weights.Count)];
        var small = new Stack<int>(alias.Where(index => scaled[index] < total));
        var large = new Stack<int>(alias.Where(index => scaled[index] >= total));
        while (small.TryPop(out var less) && large.TryPop(out var more))
        {
            below[less] = (uint)(((UInt128)scaled[less] << 32) / (UInt128)total);
            alias[less] = more;
            scaled[more] -= total - scaled[less];
            (scaled[more] < total ? small : large).Push(more);
        }
    }

    /// <summary>The number of the one that is drawn.</summary>
    internal int Draw(ref DrawStream stream)
    {
        var drawn = stream.Next();
        var index = (int)(((drawn >> 32) * (ulong)below.Length) >> 32);
        return (uint)drawn < below[index] ? index : alias[index];
    }
}
