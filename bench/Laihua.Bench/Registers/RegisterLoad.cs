using System.Diagnostics;
using System.Globalization;
using Laihua.Linkage.Registers;

namespace Laihua.Bench.Registers;

/// <summary>
/// Two large made registers, about two million records together: from their files to the file of pairs, by the command line in a process of its own; and
/// one record against all of them.
/// </summary>
internal static class RegisterLoad
{
    private const int Persons = 440_000;
    private const int Searches = 2_000;
    private const double GoalSeconds = 30;
    private const double GoalBytes = 1.2e9;
    private const double GoalMs = 20;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    internal static void Run()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var path = Path.Combine(folder.FullName, "registers");
            var trial = RegisterTrial.Make(new() { Persons = Persons, Seed = 20260102, Noise = NoiseLevel.Typical }, path);
            Console.WriteLine($"Made registers, {Persons:N0} persons, {trial.Truth.Rows:N0} records, typical noise");
            Link(path);
            Search(trial, path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Link(string folder)
    {
        string File(string name) => Path.Combine(folder, name);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "laihua.dll"), "link", File("register_a.csv"), File("register_b.csv"), "--schema", File("schema.json"), "--out", File("links.csv")]);
        var began = Stopwatch.GetTimestamp();
        using var link = Process.Start(start)!; // Started without the shell: never null.
        var (most, used) = (0L, TimeSpan.Zero);
        while (!link.WaitForExit(Look))
        {
            link.Refresh();
            try
            {
                (most, used) = (Math.Max(most, link.PeakWorkingSet64), link.TotalProcessorTime); // Nothing is left of it once it ends.
            }
            catch (InvalidOperationException)
            {
                // It ended between the two looks.
            }
        }

        if (link.ExitCode != 0)
        {
            throw new InvalidOperationException("The registers were not linked.");
        }

        Told("from files to the file of pairs, by the clock (asked: 1)", Stopwatch.GetElapsedTime(began).TotalSeconds / GoalSeconds);
        Told("the same, processor time of one core of two (asked: 1)", used.TotalSeconds / GoalSeconds / 2);
        Told("memory at most (asked: 1)", most / GoalBytes);
    }

    private static void Search(RegisterTrial trial, string folder)
    {
        var all = Path.Combine(folder, "both.csv");
        trial.WriteBoth(all);
        var times = trial.SearchTimes(trial.LinkSome(Searches, all), Searches);
        Told("one record against all of them, 95 of a hundred within (asked: 1)", times[times.Count * 95 / 100] / GoalMs);
    }

    private static void Told(string what, double ratio) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {what,-68} {ratio,6:0.000} of the goal"));
}
