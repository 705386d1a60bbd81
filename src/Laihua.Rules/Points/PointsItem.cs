namespace Laihua.Rules.Points;

/// <summary>One of the ten marking items of a points table.</summary>
/// <remarks><para><b>Shape</b> An item has bands (a number), options (what a person has) or, for <c>direct</c>, neither.</para></remarks>
/// <param name="Id">The stable id (<c>salary</c>).</param>
/// <param name="Title">The item as the table prints it.</param>
/// <param name="Maximum">The most that it gives; null for <c>direct</c>, which gives no points.</param>
/// <param name="Source">The table and its row.</param>
/// <param name="Bands">The bands in rising order, or none.</param>
/// <param name="Options">The options in the table's order, or none.</param>
/// <param name="Absent">What is said where nothing was stated.</param>
/// <param name="Gap">What is said where the published bands leave a number out; null where they leave out none.</param>
/// <param name="BestOf">What is said where several options were given, of which the best counts.</param>
public sealed record PointsItem(
    string Id,
    Words Title,
    int? Maximum,
    string Source,
    IReadOnlyList<PointsBand> Bands,
    IReadOnlyList<PointsOption> Options,
    Words Absent,
    Words? Gap,
    Words? BestOf)
{
    /// <summary>The band in which a number lies, or null where the table has a gap.</summary>
    public PointsBand? BandOf(decimal value)
    {
        foreach (var band in Bands)
        {
            if (band.Holds(value))
            {
                return band;
            }
        }

        return null;
    }

    /// <summary>The option of an id, or null where this table does not know it.</summary>
    /// <param name="id">The option's id.</param>
    /// <param name="field">The input that names it, where that is not the item's own.</param>
    public PointsOption? OptionOf(string id, string? field = null)
    {
        foreach (var option in Options)
        {
            if (option.Id == id && option.Field == field)
            {
                return option;
            }
        }

        return null;
    }
}
