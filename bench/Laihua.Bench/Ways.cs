using System.Diagnostics;
using Laihua.Rules.Points;

namespace Laihua.Bench;

/// <summary>How long the ways up of one person take.</summary>
internal static class Ways
{
    /// <summary>The best of a few counts: on a machine that does other things too the worst measures them.</summary>
    private const int Trials = 3;

    internal static void Run()
    {
        Console.WriteLine("Ways up, one person at a time");
        PointsFacts[] people = [.. SomePeople.Drawn(3_000, seed: 11), new() { AsOf = new(2026, 11, 23), Age = 30 }];
        foreach (var person in people.Take(500))
        {
            PointsWays.For(person, PointsTable.All[0]);
        }

        var (times, ways) = (new List<double>(), 0);
        foreach (var person in people)
        {
            var (least, found) = (double.MaxValue, 0);
            for (var trial = 0; trial < Trials; trial++)
            {
                var start = Stopwatch.GetTimestamp();
                found = PointsWays.For(person, PointsTable.All[0]).TryGet(out var prospects, out _) ? prospects.Ways.Count : 0;
                least = Math.Min(least, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            times.Add(least);
            ways += found;
        }

        times.Sort();
        Console.WriteLine($"  {ways / (double)people.Length:N1} ways a person; p50 {times[times.Count / 2]:N3} ms, p99 {times[times.Count * 99 / 100]:N3} ms, most {times[^1]:N3} ms");
    }
}
