using Laihua.Rules.Places;

namespace Laihua.Rules.Points.Files;

/// <summary>Reads the items of a table that somebody wrote.</summary>
internal static class TableItems
{
    internal static IReadOnlyList<PointsItem> Read(TableCell list)
    {
        PointsItem[] items = [.. list.Cells().Select(Item)];
        var known = PointsTable.All[0].Items.Select(item => item.Id).ToList();
        list.Findings.AddRange(known.Where(id => items.Count(item => item.Id == id) != 1).Select(TableFindings.ItemCount));
        return items;
    }

    private static PointsItem Item(TableCell cell)
    {
        cell.Has("id", "en", "zh", "maximum", "source", "unit", "bands", "options", "absent", "gap", "bestOf");
        var id = cell.At("id").Text();
        if (PointsTable.All[0].Items.FirstOrDefault(item => item.Id == id) is not { } published)
        {
            // What it should hold cannot be said.
            cell.Findings.Add(TableFindings.UnknownItem(cell.At("id").Path));
            return new(id, new("", ""), null, "", [], [], new("", ""), null, null);
        }

        var item = new PointsItem(
            id,
            cell.Words(),
            published.Maximum is null ? None(cell.At("maximum")) : cell.At("maximum").Points(),
            cell.At("source").Text(),
            published.Bands.Count > 0 ? Bands(cell.At("bands")) : Nothing<PointsBand>(cell.At("bands")),
            published.Options.Count > 0 ? Options(cell.At("options"), id) : Nothing<PointsOption>(cell.At("options")),
            cell.At("absent").WordsOrNone() ?? new(cell.At("absent").Text(), ""),
            cell.At("gap").WordsOrNone(),
            cell.At("bestOf").WordsOrNone());
        if (item.Maximum is { } maximum && maximum != item.Bands.Select(band => band.Points).Concat(item.Options.Select(option => option.Points)).DefaultIfEmpty(0).Max())
        {
            cell.Findings.Add(TableFindings.ItemMaximum(cell.At("maximum").Path));
        }

        return item;
    }

    private static PointsBand[] Bands(TableCell list)
    {
        var cells = list.Cells();
        PointsBand[] bands = [.. cells.Select(Band)];
        for (var index = 0; index < bands.Length; index++)
        {
            if (!Follows(index == 0 ? null : bands[index - 1], bands[index]))
            {
                list.Findings.Add(TableFindings.BandOrder(cells[index].Path));
            }
        }

        return bands;
    }

    private static PointsBand Band(TableCell cell)
    {
        cell.Has("from", "above", "before", "through", "points", "en", "zh");
        var (from, above) = (cell.At("from").End(), cell.At("above").End());
        var (before, through) = (cell.At("before").End(), cell.At("through").End());
        if ((from is not null && above is not null) || (before is not null && through is not null))
        {
            cell.Findings.Add(TableFindings.BandOrder(cell.Path));
        }

        return new(from ?? above, from is not null, through ?? before, through is not null, cell.At("points").Points(), cell.Words());
    }

    /// <summary>Whether a band holds any number, and none that the one before it reaches.</summary>
    private static bool Follows(PointsBand? earlier, PointsBand band) =>
        (band.From is not { } from || band.To is not { } to || from < to || (from == to && band is { FromIncluded: true, ToIncluded: true }))
        && (earlier is null || (earlier.To is { } end && band.From is { } start && (end < start || (end == start && !(earlier.ToIncluded && band.FromIncluded)))));

    private static PointsOption[] Options(TableCell list, string item)
    {
        var cells = list.Cells();
        PointsOption[] options = [.. cells.Select(Option)];
        var known = PointsTable.All.SelectMany(table => table.Item(item).Options).Select(option => (option.Id, option.Field)).ToHashSet();
        for (var index = 0; index < options.Length; index++)
        {
            if (!known.Remove((options[index].Id, options[index].Field)))
            {
                list.Findings.Add(TableFindings.UnknownOption(cells[index].Path));
            }
        }

        if (item == "region")
        {
            list.Findings.AddRange(Enum.GetValues<RegionGround>().Select(Regions.IdOf)
                .Where(region => options.All(option => option.Id != region))
                .Select(region => TableFindings.NoRegion(list.Path, region)));
        }

        return options;
    }

    private static PointsOption Option(TableCell cell)
    {
        cell.Has("id", "field", "points", "en", "zh", "counted", "onlyProvinces", "elsewhere");
        return new(
            cell.At("id").Text(),
            cell.At("field").IsAbsent ? null : cell.At("field").Text(),
            cell.At("points").Points(),
            cell.Words(),
            cell.At("counted").IsAbsent || cell.At("counted").TrueOrFalse(),
            [.. cell.At("onlyProvinces").Cells().Select(Province)],
            cell.At("elsewhere").WordsOrNone());
    }

    private static string Province(TableCell cell)
    {
        var code = cell.Text();
        if (Divisions.Provinces.All(province => province.Code[..2] != code))
        {
            cell.Findings.Add(TableFindings.WrongShape(cell.Path, new("the first two digits of a province's code", "省级行政区划代码的前两位")));
        }

        return code;
    }

    private static int? None(TableCell cell)
    {
        Nothing<int>(cell);
        return null;
    }

    private static T[] Nothing<T>(TableCell cell)
    {
        if (!cell.IsAbsent)
        {
            cell.Findings.Add(TableFindings.WrongShape(cell.Path, new("nothing, by this item", "无（该项目不适用）")));
        }

        return [];
    }
}
