namespace Laihua.Rules.Points.Lines;

/// <summary>What counts of several options: the best alone, with the words for it.</summary>
internal static class BestOption
{
    internal static (PointsOption? Best, Words Reason) Of(PointsItem item, IReadOnlyList<PointsOption> given)
    {
        var best = given.Where(option => option.Counted).MaxBy(option => option.Points);
        var uncounted = given.Where(option => !option.Counted).Select(option => option.Reason);
        var several = given.Count(option => option.Points > 0) > 1 ? item.BestOf : null;
        Words[] reasons = [.. new[] { best?.Reason, several }.OfType<Words>(), .. uncounted];
        return (best, reasons.Length == 1
            ? reasons[0]
            : new(string.Join("; ", reasons.Select(words => words.En)), string.Join("；", reasons.Select(words => words.Zh))));
    }
}
