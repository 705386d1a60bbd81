namespace Laihua.Linkage.Registers.Drawing;

/// <summary>Waiting times that forget how long they have lasted, from a table: no logarithm whose last digit is the machine's.</summary>
internal static class Waits
{
    /// <summary>Quantiles of the exponential distribution at the middles of 32 equal shares, in thousandths of its mean; their mean is 1,000.</summary>
    private static readonly int[] Quantiles =
    [
        16, 48, 81, 116, 152, 189, 227, 267, 309, 352, 398, 445, 495, 548, 604, 662,
        725, 792, 863, 940, 1023, 1114, 1214, 1326, 1451, 1594, 1761, 1962, 2213, 2549, 3060, 4504,
    ];

    /// <summary>A waiting time of a mean, in the mean's unit.</summary>
    internal static int Draw(RandomStream stream, int mean) => (int)((long)mean * stream.Pick(Quantiles) / 1000);
}
