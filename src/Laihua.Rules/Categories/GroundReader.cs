using System.Text.Json;
using System.Text.Json.Serialization;

namespace Laihua.Rules.Categories;

/// <summary>Reads the grounds from their JSON.</summary>
internal static class GroundReader
{
    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    internal static IReadOnlyList<Ground> Read(string json) =>
        [.. JsonSerializer.Deserialize<Row[]>(json, Written)!.Select(row => row.ToGround())]; // Our own data: a list.

    private sealed record Row(
        string Id,
        PermitCategory Category,
        string En,
        string Zh,
        Words Evidence,
        string Source,
        DateOnly InForceFrom,
        DateOnly? InForceTo,
        GroundAsks Asks,
        Words? Judgement)
    {
        public Ground ToGround() => new(Id, Category, new(En, Zh), Evidence, Source, InForceFrom, InForceTo, Asks, Judgement);
    }
}
