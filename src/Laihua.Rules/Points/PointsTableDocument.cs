using System.Text.Json.Serialization;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Points;

/// <summary>A points table as it is written in JSON.</summary>
internal sealed record PointsTableDocument(
    string Id,
    string En,
    string Zh,
    DateOnly InForceFrom,
    DateOnly? InForceTo,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? AsPublished,
    int Maximum,
    int ThresholdA,
    int ThresholdB,
    IReadOnlyList<string> Sources,
    IReadOnlyList<PointsItemDocument> Items)
{
    internal static PointsTable Read(string json) => RuleJson.Read<PointsTableDocument>(json).ToTable();

    internal static PointsTableDocument Of(PointsTable table) => new(
        table.Id,
        table.Name.En,
        table.Name.Zh,
        table.InForceFrom,
        table.InForceTo,
        table.AsPublished ? true : null,
        table.Maximum,
        table.ThresholdA,
        table.ThresholdB,
        table.Published,
        [.. table.Items.Select(PointsItemDocument.Of)]);

    internal PointsTable ToTable() => new(
        Id, new(En, Zh), InForceFrom, InForceTo, Maximum, ThresholdA, ThresholdB, Sources, [.. Items.Select(item => item.ToItem())])
    {
        AsPublished = AsPublished ?? false,
    };
}
