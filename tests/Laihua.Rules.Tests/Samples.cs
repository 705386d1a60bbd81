namespace Laihua.Rules.Tests;

/// <summary>
/// How much the long tests try: everything, or with LAIHUA_SAMPLES=few a thirtieth of it, where they run again for each of
/// thousands of mutants.
/// </summary>
internal static class Samples
{
    internal static int Share { get; } = Environment.GetEnvironmentVariable("LAIHUA_SAMPLES") == "few" ? 30 : 1;

    internal static int Of(int all) => Math.Max(1, all / Share);
}
