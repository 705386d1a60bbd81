using System.Text.Json;
using Laihua.Rules.Categories;
using Laihua.Rules.Places;
using Laihua.Rules.Points;
using Laihua.Rules.Points.Incentives;
using Laihua.Rules.Rulebooks.Reading;

namespace Laihua.Rules.Rulebooks;

/// <summary>Versions as JSON.</summary>
/// <remarks>
/// <para><b>Rules</b> RULES-002 to RULES-058. <b>Source</b> decision 0014.</para>
/// <para><b>Shape</b> The JSON of the tables that travel with the program; what is written can be read again and is the same.</para>
/// <para><b>Errors</b> Everything that is wrong, each at its path (<c>items[1].bands[2].points</c>).</para>
/// <para><b>Example</b> A points table whose pay leaves 50,000 to 60,000 out: RULES-045 at <c>items[1].bands[2].from</c>.</para>
/// </remarks>
public static class RuleDocuments
{
    /// <summary>Reads a version of any kind, from anybody: which one it is follows from its fields.</summary>
    public static Result<RuleDocument> Read(string json) => Read(json, KindOf);

    /// <summary>Reads a version of a kind from anybody.</summary>
    public static Result<RuleDocument> Read(RuleKind kind, string json) => Read(json, _ => kind);

    /// <summary>Reads a points table that is only to be tried: gaps between its bands pass, everything else is checked.</summary>
    public static Result<PointsTable> ReadToTry(string json) =>
        Read(json, _ => RuleKind.PointsTable, letsGapsPass: true).TryGet(out var read, out var refusal) ? (PointsTable)read.Version : refusal;

    /// <summary>Reads a version that was checked before it was kept.</summary>
    /// <exception cref="JsonException">It was not: nothing that is kept may be like this.</exception>
    public static IRuleVersion ReadKept(RuleKind kind, string json) => kind switch
    {
        RuleKind.PointsTable => PointsTableDocument.Read(json),
        RuleKind.Regions => RegionDocument.Read(json),
        RuleKind.Wages => WageDocument.Read(json),
        RuleKind.Incentives => IncentiveDocument.Read(json),
    };

    /// <summary>A version as it is kept and published.</summary>
    public static string Write(IRuleVersion version) => version switch
    {
        PointsTable table => RuleJson.Write(PointsTableDocument.Of(table)),
        RegionLists regions => RuleJson.Write(RegionDocument.Of(regions)),
        WageTable wages => RuleJson.Write(WageDocument.Of(wages)),
        IncentiveCatalogue catalogue => RuleJson.Write(IncentiveDocument.Of(catalogue)),
        _ => throw new ArgumentException($"No kind of version is written like this: {version.GetType().Name}.", nameof(version)),
    };

    private static RuleKind? KindOf(JsonElement root) =>
        root.ValueKind != JsonValueKind.Object ? null
        : root.TryGetProperty("lists", out _) ? RuleKind.Regions
        : root.TryGetProperty("rows", out _) ? RuleKind.Wages
        : root.TryGetProperty("province", out _) ? RuleKind.Incentives
        : root.TryGetProperty("thresholdA", out _) || root.TryGetProperty("thresholdB", out _) || root.TryGetProperty("items", out _) ? RuleKind.PointsTable
        : null;

    private static Result<RuleDocument> Read(string json, Func<JsonElement, RuleKind?> kindOf, bool letsGapsPass = false)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return kindOf(document.RootElement) is { } kind ? Read(new(kind, document.RootElement) { LetsGapsPass = letsGapsPass }, kind, json) : new List<Finding> { RuleFindings.NoKind };
        }
        catch (JsonException exception)
        {
            return new List<Finding> { RuleFindings.NotJson((exception.LineNumber ?? 0) + 1, (exception.BytePositionInLine ?? 0) + 1) };
        }
    }

    private static Result<RuleDocument> Read(RuleDraftReading reading, RuleKind kind, string json)
    {
        VersionChecks.Check(reading);
        switch (kind)
        {
            case RuleKind.PointsTable:
                PointsTableChecks.Check(reading);
                break;
            case RuleKind.Regions:
                RegionChecks.Check(reading);
                break;
            case RuleKind.Wages:
                WageChecks.Check(reading);
                break;
            case RuleKind.Incentives:
                IncentiveChecks.Check(reading);
                break;
        }

        if (reading.Findings.Count > 0)
        {
            return reading.Findings;
        }

        var version = ReadKept(kind, json);
        return new RuleDocument(version, Write(version));
    }
}
