namespace Laihua.Rules.Points.Ways;

/// <summary>An item that somebody could better, and how far.</summary>
/// <param name="Id">The item's id.</param>
/// <param name="Now">What it gives now.</param>
/// <param name="Rungs">The better points in rising order, each with the steps that give them in the table's order.</param>
internal sealed record WayItem(string Id, int Now, PointsStep[][] Rungs)
{
    /// <summary>What a rung adds; the lowest is rung 1.</summary>
    internal int Gain(int rung) => Rungs[rung - 1][0].Points - Now;

    internal int MostGain => Gain(Rungs.Length);

    internal static WayItem[] Of(PointsAccount account, PointsStep[] steps)
    {
        var items = new List<WayItem>(account.Items.Count);
        foreach (var line in account.Items)
        {
            var now = line.Points ?? 0;
            PointsStep[][] rungs =
            [
                .. steps.Where(step => step.Item == line.Id && step.Points > now)
                    .GroupBy(step => step.Points)
                    .OrderBy(rung => rung.Key)
                    .Select(rung => rung.ToArray()),
            ];
            if (rungs.Length > 0)
            {
                items.Add(new(line.Id, now, rungs));
            }
        }

        return [.. items];
    }
}
