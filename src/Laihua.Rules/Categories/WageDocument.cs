using System.Text.Json.Serialization;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Categories;

/// <summary>A table of wages as it is written in JSON.</summary>
internal sealed record WageDocument(string Id, string En, string Zh, DateOnly InForceFrom, DateOnly? InForceTo, IReadOnlyList<WageDocument.Row> Rows)
{
    internal static WageTable Read(string json) => RuleJson.Read<WageDocument>(json).ToTable();

    internal static WageDocument Of(WageTable table) =>
        new(table.Id, table.Name.En, table.Name.Zh, table.InForceFrom, table.InForceTo, [.. table.Wages.Rows.Select(Row.Of)]);

    internal WageTable ToTable() => new(Id, new(En, Zh), InForceFrom, InForceTo, new([.. Rows.Select(row => row.ToWage())]));

    /// <summary>One figure; the days for which it counts stand there where a notice says them.</summary>
    internal sealed record Row(
        string Place,
        int Year,
        decimal AnnualCny,
        DateOnly? PublishedOn,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? CountsFrom,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? CountsTo,
        string Source)
    {
        internal static Row Of(LocalAverageWage wage) =>
            new(wage.Place, wage.Year, wage.AnnualCny, wage.PublishedOn, wage.CountsFrom, wage.CountsTo, wage.Source);

        internal LocalAverageWage ToWage() => new(Place, Year, AnnualCny, PublishedOn, Source) { CountsFrom = CountsFrom, CountsTo = CountsTo };
    }
}
