using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Categories;

/// <summary>A table of wages as it is written in JSON.</summary>
internal sealed record WageDocument(string Id, string En, string Zh, DateOnly InForceFrom, DateOnly? InForceTo, IReadOnlyList<LocalAverageWage> Rows)
{
    internal static WageTable Read(string json) => RuleJson.Read<WageDocument>(json).ToTable();

    internal static WageDocument Of(WageTable table) =>
        new(table.Id, table.Name.En, table.Name.Zh, table.InForceFrom, table.InForceTo, table.Wages.Rows);

    internal WageTable ToTable() => new(Id, new(En, Zh), InForceFrom, InForceTo, new(Rows));
}
