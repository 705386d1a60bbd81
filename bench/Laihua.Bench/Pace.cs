using System.Diagnostics;

namespace Laihua.Bench;

/// <summary>
/// How often something is done in a second of processor time: the best of several rounds. Processor time and not the clock,
/// so that what else the machine does disturbs least; threads of both cores and of the collector are counted in.
/// </summary>
internal static class Pace
{
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan LongRound = TimeSpan.FromSeconds(1);

    /// <param name="round">Does some, and says how many.</param>
    /// <param name="rounds">How many rounds count.</param>
    internal static double Of(Func<long> round, int rounds = 6)
    {
        var best = 0.0;
        for (var number = -1; number < rounds; number++)
        {
            var (start, done) = (Environment.CpuUsage.TotalTime, 0L);
            while (Environment.CpuUsage.TotalTime - start < Round)
            {
                done += round();
            }

            // The first round only warms up.
            best = number < 0 ? 0 : Math.Max(best, done / (Environment.CpuUsage.TotalTime - start).TotalSeconds);
        }

        return best;
    }

    /// <summary>
    /// How often something that uses every core is done in a second by the clock: the best of several rounds, begun when the
    /// runtime has long finished compiling.
    /// </summary>
    /// <param name="round">Does some, and says how many.</param>
    internal static double ByTheClock(Func<long> round)
    {
        var best = 0.0;
        for (var number = -2; number < 4; number++)
        {
            var (start, done) = (Stopwatch.GetTimestamp(), 0L);
            while (Stopwatch.GetElapsedTime(start) < LongRound)
            {
                done += round();
            }

            best = number < 0 ? 0 : Math.Max(best, done / Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        return best;
    }

    internal static void Print(string what, double perSecond) => Console.WriteLine($"  {what,-52} {perSecond,16:N0} a second and core");

    internal static void PrintTogether(string what, double perSecond) => Console.WriteLine($"  {what,-52} {perSecond,16:N0} a second, all cores");

    internal static void Ratio(string what, double ratio) => Console.WriteLine($"  {what,-52} {ratio,16:N2} times");
}
