using Laihua.Rules.Categories;
using Laihua.Rules.Places;
using Laihua.Rules.Points;
using Laihua.Rules.Points.Incentives;

namespace Laihua.Rules.Rulebooks;

/// <summary>Versions as JSON.</summary>
public static class RuleDocuments
{
    /// <summary>Reads a version that was checked before it was kept.</summary>
    /// <exception cref="System.Text.Json.JsonException">It was not: nothing that is kept may be like this.</exception>
    public static IRuleVersion ReadKept(RuleKind kind, string json) => kind switch
    {
        RuleKind.PointsTable => PointsTableReader.Read(json),
        RuleKind.Regions => RegionDocument.Read(json),
        RuleKind.Wages => WageDocument.Read(json),
        RuleKind.Incentives => IncentiveDocument.Read(json),
    };
}
