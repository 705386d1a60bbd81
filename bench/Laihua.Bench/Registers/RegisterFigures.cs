using System.Globalization;
using Laihua.Linkage;
using Laihua.Linkage.Registers;

namespace Laihua.Bench.Registers;

/// <summary>How well two made registers are linked with the schema that lies beside them, by noise and by what was typed wrongly.</summary>
internal static class RegisterFigures
{
    private const int Persons = 10_000;
    private const int Searches = 2_000;

    internal static void Run()
    {
        Console.WriteLine($"{"Made registers, 10,000 persons",-26} {"precision",9} {"recall",8} {"F1",8} {"+review",8} {"mixed",6} {"whole",7} {"reviewed",8} {"cases",6}");
        foreach (var noise in Enum.GetValues<NoiseLevel>())
        {
            var folder = Directory.CreateTempSubdirectory();
            try
            {
                Measure(noise, RegisterTrial.Make(new() { Persons = Persons, Seed = 20260101, Noise = noise }, Path.Combine(folder.FullName, "registers")));
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }

        Console.WriteLine("  asked of typical: mixed <= 1 and cases <= 3 (of 10,000 and of 100 persons), recall >= .95, reviewed >= .99; of none: F1 1");
    }

    private static void Measure(NoiseLevel noise, RegisterTrial trial)
    {
        var linked = trial.Link();
        var across = trial.MeasureLinked(linked);
        Line($"{noise}, A with B", across);
        Line($"{noise}, all in one table", trial.MeasureDeduped(trial.Dedupe()));
        HardNegatives(trial.Truth, across);
        if (noise == NoiseLevel.Typical)
        {
            Corruptions(trial.Truth, across);
            Search(linked, trial);
        }
    }

    private static void Line(string name, RegisterMeasure measure)
    {
        var (precision, recall, f1) = measure.Match;
        var mixed = measure.Mixed * 10_000.0 / Persons;
        var cases = measure.ReviewCases * 100.0 / Persons;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {name,-24} {precision,9:0.00000} {recall,8:0.0000} {f1,8:0.0000} {measure.WithReview.Recall,8:0.0000} {mixed,6:0.0} {measure.WholeByMachine,7:0.0000} {measure.WholeReviewed,8:0.0000} {cases,6:0.00}"));
    }

    private static void HardNegatives(RegisterTruth truth, RegisterMeasure measure)
    {
        foreach (var kind in truth.HardNegatives.GroupBy(pair => pair.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            Console.WriteLine($"    {kind.Key,-22} {kind.Count(pair => measure.TogetherByMachine(pair.First, pair.Second)),9} of {kind.Count()} joined");
        }
    }

    private static void Corruptions(RegisterTruth truth, RegisterMeasure measure)
    {
        foreach (var tag in truth.Links.SelectMany(link => link.Tags.Select(tag => (Tag: tag, Link: link))).GroupBy(entry => entry.Tag).OrderBy(tag => tag.Key, StringComparer.Ordinal))
        {
            var found = tag.Count(entry => measure.TogetherByMachine(entry.Link.Left, entry.Link.Right)) / (double)tag.Count();
            Console.WriteLine($"    {tag.Key,-22} {found.ToString("0.0000", CultureInfo.InvariantCulture),9} of {tag.Count()} pairs");
        }
    }

    private static void Search(LinkageResult linked, RegisterTrial trial)
    {
        var times = trial.SearchTimes(linked, Searches);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  one record against register B: median {times[times.Count / 2]:0.00} ms, of twenty the slowest {times[times.Count * 95 / 100]:0.00} ms"));
    }
}
