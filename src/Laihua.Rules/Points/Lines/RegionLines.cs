using Laihua.Rules.Places;

namespace Laihua.Rules.Points.Lines;

/// <summary>The lines for the place of work. A place's line is made when the first person who works there is scored.</summary>
internal sealed class RegionLines : ItemLines
{
    private static readonly int Grounds = Enum.GetValues<RegionGround>().Length;

    private readonly PointsTable table;
    private readonly RegionLists regions;
    private readonly PointsOption[] options;
    private readonly PointsLine[] nowhere;
    private readonly PointsLine?[] made;

    internal RegionLines(PointsItem item, PointsTable table, RegionLists regions)
        : base(item)
    {
        (this.table, this.regions) = (table, regions);
        made = new PointsLine?[regions.Places * Grounds];
        options = [.. Enum.GetValues<RegionGround>().Select(OptionFor)];
        nowhere = [.. Enum.GetValues<RegionGround>().Select(ground => Line(options[(int)ground].Points, ground, Regions.IdOf(ground), options[(int)ground].Reason, regions.Lists))];
    }

    /// <summary>The day whose lists count: the day of the score, and not before the table itself was in force.</summary>
    internal static DateOnly DayFor(PointsFacts facts, PointsTable table) =>
        facts.AsOf is { } day && day > table.InForceFrom ? day : table.InForceFrom;

    internal override PointsLine Of(PointsFacts facts)
    {
        var place = facts.WorkRegion is { } code ? regions.At(code) : null;
        var ground = facts.RegionGround is { } stated ? Regions.Parse(stated) : place?.GroundOn(DayFor(facts, table));
        if (ground is not { } found)
        {
            return Absent;
        }

        if (place is null)
        {
            return nowhere[(int)found];
        }

        // Two at once may make the same line: either will do.
        ref var line = ref made[(place.Index * Grounds) + (int)found];
        return line ??= Located(place, found);
    }

    private PointsLine Located(Place located, RegionGround ground)
    {
        var place = located.Division.Code;
        var option = options[(int)ground];
        return option.OnlyProvinces.Count > 0 && !option.OnlyProvinces.Contains(place[..2])
            ? Line(0, Regions.IdOf(ground), place, At(option.Elsewhere ?? option.Reason, place))
            : Line(option.Points, ground, place, At(option.Reason, place), located.Lists.Concat(located.Believed).Concat(regions.Lists));
    }

    /// <summary>A line that names the first of the lists by which the region counts.</summary>
    private PointsLine Line(int points, RegionGround ground, string input, Words reason, IEnumerable<RegionList> lists)
    {
        var line = Line(points, Regions.IdOf(ground), input, reason);
        return lists.FirstOrDefault(list => list.Ground == ground) is { } list ? line with { Source = $"{line.Source}; {list.Source}" } : line;
    }

    private PointsOption OptionFor(RegionGround ground) => Item.OptionOf(Regions.IdOf(ground))
        ?? throw new InvalidOperationException($"The table {table.Id} has no region {Regions.IdOf(ground)}.");

    private static Words At(Words reason, string place)
    {
        var path = Divisions.Path(place);
        return new(
            $"{reason.En}: {string.Join(", ", path.Reverse().Select(step => step.Name.En))}",
            $"{reason.Zh}：{string.Concat(path.Select(step => step.Name.Zh))}");
    }
}
