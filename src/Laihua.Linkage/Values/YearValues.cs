namespace Laihua.Linkage;

/// <summary>Years of four figures.</summary>
internal sealed class YearValues : ValueTable
{
    private const int Figures = 4;

    protected override int Fold(ReadOnlySpan<char> cell, Span<byte> into)
    {
        Span<int> groups = stackalloc int[1];
        if (DateText.Groups(cell, groups) == 0 || groups[0] is < 1000 or > 9999)
        {
            return 0;
        }

        groups[0].TryFormat(into, out var written, "D4");
        return written;
    }

    internal override byte Level(int first, int second)
    {
        var one = Pool[first];
        var other = Pool[second];
        return Math.Abs(DateText.Number(one[..Figures]) - DateText.Number(other[..Figures])) == 1 || EditDistance.Between(one, other) <= 1 ? (byte)2 : (byte)3;
    }

    internal override ulong Part(Atom atom, int id) => atom is Atom.Exact or Atom.Year ? Hash64.Of(Pool[id]) : 0;
}
