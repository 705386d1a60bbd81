using System.Diagnostics;
using System.Numerics;
using System.Runtime.InteropServices;
using Laihua.Rules.Points;
using Laihua.Rules.Points.Population;
using Laihua.Rules.Rulebooks;

namespace Laihua.Bench;

/// <summary>A table over a population in columns, beside one plain read of the same memory, both on every core.</summary>
internal static class Population
{
    private const int People = 8_000_000;
    private const int BytesOfCodes = 8;
    private static readonly DateOnly On = new(2026, 11, 23);

    internal static void Run()
    {
        Console.WriteLine($"A table over {People:N0} people");
        var people = Drawn();
        var totals = new byte[People];

        // The same bytes as the pass reads: four of pay and eight of codes a person.
        var same = new byte[People * (sizeof(int) + BytesOfCodes)];
        Random.Shared.NextBytes(same);
        foreach (var table in PointsTable.All)
        {
            if (!PointsPass.Of(RuleSet.Of(table), On).TryGet(out var pass, out _))
            {
                throw new InvalidOperationException("A published table cannot be run over a population.");
            }

            Console.WriteLine($"  {table.Id}: {FastestPass(pass, people, totals):N0} people a second by the clock, on {Environment.ProcessorCount} cores");

            // In turns, so that both meet the same moments of the machine.
            var (best, bestRead) = (0.0, 0.0);
            for (var turn = 0; turn < 4; turn++)
            {
                best = Math.Max(best, Pace.Of(() => Passed(pass, people, totals), rounds: 2));
                bestRead = Math.Max(bestRead, Pace.Of(() => Read(same), rounds: 2));
            }

            Pace.Print($"ours, {table.Id}, people", best);
            Pace.Print("a plain read of the same memory, people", bestRead);
            Pace.Ratio("the time of ours beside the plain read", bestRead / best);
        }
    }

    private static PointsColumns Drawn()
    {
        var some = SomePeople.Drawn(50_000, seed: 3);
        var people = new PointsColumns(On, People);
        for (var person = 0; person < People; person++)
        {
            people.Add(some[person % some.Length]);
        }

        return people;
    }

    private static double FastestPass(PointsPass pass, PointsColumns people, byte[] totals) => Enumerable.Range(0, 10).Max(_ =>
    {
        var start = Stopwatch.GetTimestamp();
        pass.Totals(people, totals);
        return People / Stopwatch.GetElapsedTime(start).TotalSeconds;
    });

    private static long Passed(PointsPass pass, PointsColumns people, byte[] totals)
    {
        pass.Totals(people, totals);
        return People;
    }

    /// <summary>Every byte once, on every core.</summary>
    internal static long Read(byte[] memory)
    {
        const int Block = 96 * 1024;
        Parallel.For(0, (memory.Length + Block - 1) / Block, block =>
        {
            var part = memory.AsSpan(block * Block, Math.Min(Block, memory.Length - (block * Block)));
            var sum = Vector<byte>.Zero;
            foreach (var vector in MemoryMarshal.Cast<byte, Vector<byte>>(part))
            {
                sum += vector;
            }

            GC.KeepAlive(sum[0] == 0 ? memory : null);
        });
        return People;
    }
}
