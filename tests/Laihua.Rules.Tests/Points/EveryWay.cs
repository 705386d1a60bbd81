using Laihua.Rules.Points;

namespace Laihua.Rules.Tests.Points;

/// <summary>The ways up by trying out the whole grid of bands, without the code under test.</summary>
internal sealed class EveryWay(PointsTable table, PointsAccount account)
{
    private static readonly string[] NoOneCanChange = ["direct", "age"];

    private readonly (string Id, int Now, int[] Better)[] items =
    [
        .. account.Items.Where(line => !NoOneCanChange.Contains(line.Id)).Select(line => (line.Id, line.Points ?? 0, Better(table.Item(line.Id), line.Points ?? 0))),
    ];

    /// <summary>For every smallest set of items the total and what each item then gives: <c>60: chinese=3</c>.</summary>
    internal IEnumerable<string> To(int threshold)
    {
        var best = new Dictionary<int, (int Total, int Climbed, int[] Rungs)>();
        var rungs = new int[items.Length];
        do
        {
            var (total, set) = Of(rungs);
            if (total >= threshold && (!best.TryGetValue(set, out var known) || IsBefore((total, rungs.Sum(), rungs), known)))
            {
                best[set] = (total, rungs.Sum(), [.. rungs]);
            }
        }
        while (Next(rungs));

        return best.Where(way => !best.Keys.Any(other => other != way.Key && (other & way.Key) == other)).Select(way => Written(way.Value.Total, way.Value.Rungs));
    }

    internal static string Written(PointsWay way) =>
        $"{way.Total}: {string.Join(", ", way.Changes.Select(change => $"{change.Item}={change.Points}"))}";

    private string Written(int total, int[] rungs) =>
        $"{total}: {string.Join(", ", items.Index().Where(item => rungs[item.Index] > 0).Select(item => $"{item.Item.Id}={item.Item.Better[rungs[item.Index] - 1]}"))}";

    private (int Total, int Set) Of(int[] rungs)
    {
        var (total, set) = (account.Total, 0);
        for (var index = 0; index < rungs.Length; index++)
        {
            total += Gain(items[index], rungs[index]);
            set |= rungs[index] > 0 ? 1 << index : 0;
        }

        return (total, set);
    }

    private bool Next(int[] rungs)
    {
        for (var index = 0; index < rungs.Length; index++)
        {
            if (rungs[index]++ < items[index].Better.Length)
            {
                return true;
            }

            rungs[index] = 0;
        }

        return false;
    }

    private static int Gain((string Id, int Now, int[] Better) item, int rung) => rung == 0 ? 0 : item.Better[rung - 1] - item.Now;

    private static bool IsBefore((int Total, int Climbed, int[] Rungs) left, (int Total, int Climbed, int[] Rungs) right) =>
        (left.Total, left.Climbed).CompareTo((right.Total, right.Climbed)) is var order
        && (order < 0 || (order == 0 && left.Rungs.AsSpan().SequenceCompareTo(right.Rungs) < 0));

    private static int[] Better(PointsItem item, int now) =>
    [
        .. item.Bands.Select(band => band.Points)
            .Concat(item.Options.Where(option => option.Counted && option.Id != "former-national").Select(option => option.Points))
            .Where(points => points > now)
            .Distinct()
            .Order(),
    ];
}
