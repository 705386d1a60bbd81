using CsCheck;
using Laihua.Rules.Points;

namespace Laihua.Rules.Tests.Points.Population;

/// <summary>Tables that nobody would publish: bands anywhere, with gaps, open and closed ends, points that rise and fall.</summary>
internal static class DrawnTables
{
    private static readonly Dictionary<string, (int Last, int Parts)> Units = new()
    {
        ["salary"] = (60_000_000, 100),
        ["experience"] = (40, 1),
        ["months"] = (120, 10),
        ["age"] = (90, 1),
        ["local"] = (10, 1),
    };

    internal static Gen<PointsTable> Any { get; } = Gen.Int[0, PointsTable.All.Count - 1].SelectMany(index =>
        PointsTable.All[index].Items.Aggregate(
            Gen.Const(new List<PointsItem>()),
            (all, item) => Gen.Select(all, Item(item)).Select((items, drawn) => new List<PointsItem>([.. items, drawn])))
        .Select(items => PointsTable.All[index] with { Id = "drawn", Items = items }));

    /// <summary>For each end of each band somebody at it, and one unit to either side.</summary>
    internal static IEnumerable<PointsFacts> Ends(PointsTable table) => table.Items.SelectMany(item => item.Bands
        .SelectMany(band => new[] { band.From, band.To })
        .OfType<decimal>()
        .SelectMany(end => item.Id switch
        {
            "salary" => Around(end, 0.01m).Select(value => new PointsFacts { AnnualSalaryCny = value }),
            "experience" => Around(end, 1).Select(value => new PointsFacts { WorkYears = value }),
            "months" => Around(end, 0.1m).Select(value => new PointsFacts { MonthsPerYear = value }),
            "age" => Around(end, 1).Select(value => new PointsFacts { Age = value }),
            _ => Around(end, 1).Select(value => new PointsFacts { LocalPoints = value }),
        }));

    private static decimal[] Around(decimal end, decimal unit) => [end - unit, end, end + unit];

    private static Gen<PointsItem> Item(PointsItem item)
    {
        if (item.Bands.Count > 0)
        {
            var (last, parts) = Units[item.Id];
            return Gen.Select(Gen.Int[0, last].Array[0, 12], Gen.Bool.Array[13], Gen.Int[0, 25].Array[13], Gen.Int[0, 3].Array[13])
                .Select((ends, closed, points, gaps) => item with { Bands = [.. Bands([.. ends.Distinct().Order()], parts, closed, points, gaps)] });
        }

        return Gen.Select(Gen.Int[0, 25].Array[item.Options.Count], Gen.Int[0, 4].Array[item.Options.Count]).Select((points, chances) => item with
        {
            Options =
            [
                .. item.Options.Select((option, index) => option with
                {
                    Points = points[index],
                    Counted = item.Id == "region" || chances[index] > 0,
                    OnlyProvinces = item.Id == "region" && chances[index] == 1 ? ["42", "54", "22", "31"] : [],
                }),
            ],
        });
    }

    private static IEnumerable<PointsBand> Bands(int[] ends, int parts, bool[] closed, int[] points, int[] gaps)
    {
        for (var index = 0; index <= ends.Length; index++)
        {
            if (gaps[index] > 0)
            {
                yield return new(
                    index == 0 ? null : ends[index - 1] / (decimal)parts,
                    index > 0 && !closed[index - 1],
                    index == ends.Length ? null : ends[index] / (decimal)parts,
                    index < ends.Length && closed[index],
                    points[index],
                    new("A band", "分段"));
            }
        }
    }
}
