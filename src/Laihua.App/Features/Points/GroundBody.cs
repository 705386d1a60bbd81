using System.Text.Json;
using System.Text.Json.Serialization;
using Laihua.Rules;
using Laihua.Rules.Categories;

namespace Laihua.App.Features.Points;

/// <summary>A ground as the published contract writes it.</summary>
public sealed record GroundBody(
    string Id,
    string Category,
    Words Name,
    Words Evidence,
    JsonElement Asks,
    Words? Judgement,
    string Source,
    DateOnly InForceFrom,
    DateOnly? InForceTo)
{
    /// <summary>What is not asked is left out.</summary>
    private static readonly JsonSerializerOptions Asked = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static GroundBody From(Ground ground) => new(
        ground.Id,
        ground.Category.ToString(),
        ground.Title,
        ground.Evidence,
        JsonSerializer.SerializeToElement(ground.Asks, Asked),
        ground.Judgement,
        ground.Source,
        ground.InForceFrom,
        ground.InForceTo);
}
