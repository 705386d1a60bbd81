using Laihua.Rules.Places;

namespace Laihua.Rules.Points;

/// <summary>The line of an account for the place of work.</summary>
internal static class PointsRegion
{
    /// <summary>The day whose lists count: the day of the score, and not before the table itself was in force.</summary>
    internal static DateOnly DayFor(PointsFacts facts, PointsTable table) =>
        facts.AsOf is { } day && day > table.InForceFrom ? day : table.InForceFrom;

    internal static PointsLine Line(PointsItem item, PointsFacts facts, PointsTable table)
    {
        if (GroundOf(facts, table) is not { } ground)
        {
            return PointsLines.Absent(item);
        }

        var id = Regions.IdOf(ground);
        var option = item.OptionOf(id) ?? throw new InvalidOperationException($"The table {table.Id} has no region {id}.");
        var place = facts.WorkRegion;
        if (place is not null && option.OnlyProvinces.Count > 0 && !option.OnlyProvinces.Contains(place[..2]))
        {
            return new(item.Id, 0, item.Maximum, id, place, Located(option.Elsewhere ?? option.Reason, place), item.Source);
        }

        var source = ground == RegionGround.None ? item.Source : $"{item.Source}; {Regions.SourceOf(ground)}";
        return new(item.Id, option.Points, item.Maximum, id, place ?? id, place is null ? option.Reason : Located(option.Reason, place), source);
    }

    private static RegionGround? GroundOf(PointsFacts facts, PointsTable table)
    {
        if (facts.RegionGround is { } stated)
        {
            return Regions.Parse(stated);
        }

        // The checks have refused unknown codes before.
        return facts.WorkRegion is { } place && Regions.GroundFor(place, DayFor(facts, table)).TryGet(out var derived, out _) ? derived : null;
    }

    private static Words Located(Words reason, string place)
    {
        var path = Divisions.Path(place);
        return new(
            $"{reason.En}: {string.Join(", ", path.Reverse().Select(step => step.Name.En))}",
            $"{reason.Zh}：{string.Concat(path.Select(step => step.Name.Zh))}");
    }
}
