namespace Laihua.Linkage;

/// <summary>What every level of every field weighs, in thousandths of a bit; whole numbers, so that sums are the same in any order.</summary>
/// <param name="Levels">By field and level; level zero weighs nothing.</param>
/// <param name="EqualValues">By field and value: what it weighs that both have this very value.</param>
/// <param name="Exchanged">What it weighs that given and family name stand exchanged.</param>
/// <param name="Prior">What a pair weighs before it is looked at.</param>
internal sealed record Weights(int[][] Levels, int[][] EqualValues, int Exchanged, int Prior)
{
    internal const int Bit = 1000;
}
