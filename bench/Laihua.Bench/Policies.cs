using System.Diagnostics;
using Laihua.Rules.Bench;
using Laihua.Rules.Bench.Drawing;
using Laihua.Rules.Points;
using Laihua.Rules.Rulebooks;

namespace Laihua.Bench;

/// <summary>The policy bench: people drawn and compared by two tables, by the clock.</summary>
internal static class Policies
{
    private const int People = 1_000_000;
    private const int Rounds = 10;
    private static readonly DateOnly On = new(2026, 11, 23);

    internal static void Run()
    {
        Console.WriteLine($"Two tables compared over {People:N0} people drawn for it, on {Environment.ProcessorCount} cores");
        var people = new BenchPopulation(On, People);
        var (drawn, compared) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        PolicyComparison? result = null;
        for (var round = 0u; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            new PopulationDraw(PopulationModel.Assumed, round, On).Fill(people, 0, People);
            drawn = Shorter(drawn, Stopwatch.GetElapsedTime(start));
            start = Stopwatch.GetTimestamp();
            if (!ComparisonRun.Of(RuleSet.Of(PointsTable.All[1]), RuleSet.Of(PointsTable.All[0]), On).TryGet(out var run, out _))
            {
                throw new InvalidOperationException("The published tables cannot be compared.");
            }

            run.Add(people);
            result = run.Result();
            compared = Shorter(compared, Stopwatch.GetElapsedTime(start));
        }

        Console.WriteLine($"  drawn                                                {drawn.TotalMilliseconds,16:N1} ms");
        Console.WriteLine($"  compared, with every breakdown                       {compared.TotalMilliseconds,16:N1} ms");
        Console.WriteLine($"  A {result?.Moves.After(Outcome.A):N0}, B {result?.Moves.After(Outcome.B):N0}, C {result?.Moves.After(Outcome.C):N0}, below {result?.Moves.After(Outcome.Below):N0} by the interim table");
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
