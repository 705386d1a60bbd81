namespace Laihua.Rules.Bench.Drawing;

/// <summary>Draws a number evenly between quantiles at even steps. The last of them is never reached itself.</summary>
internal sealed class QuantileTable(IReadOnlyList<int> quantiles)
{
    private readonly int[] ends = [.. quantiles];

    internal int Draw(ref DrawStream stream)
    {
        var at = (stream.Next() >> 32) * (ulong)(ends.Length - 1);
        var (step, part) = ((int)(at >> 32), (uint)at);
        return ends[step] + (int)(((long)(ends[step + 1] - ends[step]) * part) >> 32);
    }
}
