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
        Console.WriteLine($"Two tables compared over {People:N0} people drawn for it, by the clock, on {Environment.ProcessorCount} cores");
        var people = new BenchPopulation(On, People);
        var seed = 0u;
        PolicyComparison? result = null;
        var drawn = Shortest(() => new PopulationDraw(PopulationModel.Assumed, ++seed, On).Fill(people, 0, People));
        var compared = Shortest(() => result = Compared(people));
        var same = new byte[Enumerable.Range(0, people.Columns).Sum(column => people.Column(column).Length)];
        Random.Shared.NextBytes(same);
        var read = Shortest(() => Population.Read(same));
        Print("drawn", drawn);
        Print("compared, with every breakdown", compared);
        Print("both", drawn + compared);
        Print("a plain read of the same memory", read);
        Console.WriteLine($"  {result?.Moves.Up:N0} rise and {result?.Moves.Down:N0} fall; A {result?.Moves.After(Outcome.A):N0}, B {result?.Moves.After(Outcome.B):N0}, C {result?.Moves.After(Outcome.C):N0}, below {result?.Moves.After(Outcome.Below):N0}");
    }

    private static PolicyComparison Compared(BenchPopulation people)
    {
        if (!ComparisonRun.Of(RuleSet.Of(PointsTable.All[1]), RuleSet.Of(PointsTable.All[0]), On).TryGet(out var run, out _))
        {
            throw new InvalidOperationException("The published tables cannot be compared.");
        }

        run.Add(people);
        return run.Result();
    }

    private static TimeSpan Shortest(Action action) => Enumerable.Range(0, Rounds).Min(_ =>
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start);
    });

    private static void Print(string what, TimeSpan time) => Console.WriteLine($"  {what,-52} {time.TotalMilliseconds,16:N1} ms");
}
