using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Laihua.Rules.Rulebooks;

/// <summary>How versions are written in JSON.</summary>
internal static class RuleJson
{
    internal static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    internal static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!; // Our own data: never the word null alone.

    internal static string Write<T>(T document) => JsonSerializer.Serialize(document, Options) + "\n";
}
