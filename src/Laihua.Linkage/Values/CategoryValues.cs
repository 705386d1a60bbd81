namespace Laihua.Linkage;

/// <summary>One of few values, capital or small alike.</summary>
internal sealed class CategoryValues : ValueTable
{
    protected override int Fold(ReadOnlySpan<char> cell, Span<byte> into) => Folding.Fold(cell, into);

    internal override byte Level(int first, int second) => 2;
}
