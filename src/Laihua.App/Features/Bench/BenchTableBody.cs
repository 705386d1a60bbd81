using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Laihua.Rules;
using Laihua.Rules.Points;

namespace Laihua.App.Features.Bench;

/// <summary>A table of a run.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Maximum">The most that it gives.</param>
/// <param name="ThresholdA">The points from which on they give category A.</param>
/// <param name="ThresholdB">The points from which on they give category B.</param>
/// <param name="Sha256">The SHA-256 of what it says, whatever file it was written in: two tables with one hash are one table.</param>
public sealed record BenchTableBody(string Id, Words Name, int Maximum, int ThresholdA, int ThresholdB, string Sha256)
{
    private static readonly JsonSerializerOptions Canonical = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static BenchTableBody From(PointsTable table) => new(
        table.Id,
        table.Name,
        table.Maximum,
        table.ThresholdA,
        table.ThresholdB,
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(table, Canonical))));
}
