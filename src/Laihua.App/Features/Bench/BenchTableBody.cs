using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Laihua.Rules;
using Laihua.Rules.Rulebooks;

namespace Laihua.App.Features.Bench;

/// <summary>The rules of one side of a run.</summary>
/// <param name="Id">The id of the table.</param>
/// <param name="Name">Its name.</param>
/// <param name="Maximum">The most that it gives.</param>
/// <param name="ThresholdA">The points from which on they give category A.</param>
/// <param name="ThresholdB">The points from which on they give category B.</param>
/// <param name="Regions">The id of the lists of regions.</param>
/// <param name="Sha256">The SHA-256 of what table and lists say, whatever file they were written in: with one hash they are the same.</param>
public sealed record BenchTableBody(string Id, Words Name, int Maximum, int ThresholdA, int ThresholdB, string Regions, string Sha256)
{
    private static readonly JsonSerializerOptions Canonical = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static BenchTableBody From(RuleSet rules) => new(
        rules.Table.Id,
        rules.Table.Name,
        rules.Table.Maximum,
        rules.Table.ThresholdA,
        rules.Table.ThresholdB,
        rules.Regions.Id,
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { rules.Table, rules.Regions }, Canonical))));
}
