using System.Text.Json;
using Laihua.App.Data.Rulebooks;
using Laihua.Rules.Rulebooks;

namespace Laihua.App.Features.Bench;

/// <summary>Kept runs as they are stored.</summary>
internal static class StoredRuns
{
    public static string ToJson(BenchBody body) => JsonSerializer.Serialize(body, Trail.Stored);

    /// <summary>What came of it.</summary>
    public static BenchBody Body(this PolicyRun row) => JsonSerializer.Deserialize<BenchBody>(row.Result, Trail.Stored)!; // Never the word null alone.

    /// <summary>A version that was compared, as it was then: nobody changes it any more.</summary>
    public static IRuleVersion VersionOf(string content)
    {
        using var json = JsonDocument.Parse(content);
        return RuleDocuments.ReadKept(json.RootElement.TryGetProperty("items", out _) ? RuleKind.PointsTable : RuleKind.Regions, content);
    }
}
