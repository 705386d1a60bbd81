using System.Globalization;

namespace Laihua.Credentials.Tests;

/// <summary>How many cases the fuzzer tries: a few with every run of the tests, and by <c>make fuzz</c> as many as LAIHUA_FUZZ_CASES says.</summary>
internal static class Cases
{
    private static readonly long Asked =
        long.TryParse(Environment.GetEnvironmentVariable("LAIHUA_FUZZ_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out var cases) ? cases : 40_000;

    /// <summary>A share of the cases, in hundredths.</summary>
    public static long Share(int hundredths) => Asked * hundredths / 100;
}
