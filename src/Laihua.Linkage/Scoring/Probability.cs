namespace Laihua.Linkage;

/// <summary>Between thousandths of a bit and a probability.</summary>
internal static class Probability
{
    /// <summary>The probability of a weight that has the prior in it.</summary>
    internal static double Of(int weight) => 1 / (1 + double.Exp2(-weight / (double)Weights.Bit));
}
