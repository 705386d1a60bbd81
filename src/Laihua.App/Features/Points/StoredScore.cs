using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Laihua.App.Data.Cases;
using Laihua.Rules;
using Laihua.Rules.Points;
using Laihua.Rules.Rulebooks;

namespace Laihua.App.Features.Points;

/// <summary>The account that is kept with a case or a decision, and whether its facts give it again.</summary>
public static class StoredScore
{
    /// <summary>Facts of a decision from before they were kept.</summary>
    public const string NoFacts = "{}";

    /// <summary>A kept account; null where none was made.</summary>
    public static PointsAccount? Account(string? json)
    {
        var account = json is null or NoFacts ? null : JsonSerializer.Deserialize<PointsAccount>(json, Trail.Stored);
        return account is null ? null : account with { Items = [.. account.Items.Select(line => line with { Input = Stated(line.Input) })] };
    }

    /// <summary>What was stated, as the engine says it.</summary>
    private static object? Stated(object? input) => input is not JsonElement json ? input : json.ValueKind switch
    {
        JsonValueKind.Number => json.GetDecimal(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Array => json.Deserialize<string[]>(),
        _ => null,
    };

    /// <summary>The facts of a decision scored anew, by the versions that they name.</summary>
    public static Result<PointsAccount> Again(Decision decision, Rulebook book) =>
        PointsRequest.Score(Encoding.UTF8.GetBytes(decision.PointsFacts), book, null, Beijing.DayOf(decision.At)).Result;

    /// <summary>Whether the facts of a decision give its account again: every number, band, ground and category that it says. A later program may say more, and may say the same in other words.</summary>
    public static bool HoldsFor(Decision decision, Rulebook book)
    {
        if (!Again(decision, book).TryGet(out var again, out _))
        {
            return false;
        }

        var now = JsonSerializer.SerializeToNode(again, Trail.Stored)!.AsObject(); // An account is an object.
        return JsonNode.Parse(decision.Account) is JsonObject { Count: > 0 } kept
            && kept.All(said => now.TryGetPropertyValue(said.Key, out var value) && SaysTheSame(said.Value, value));
    }

    private static bool SaysTheSame(JsonNode? kept, JsonNode? now) => (kept, now) switch
    {
        (JsonObject one, JsonObject other) => (IsWords(one) && IsWords(other))
            || (one.Count == other.Count && one.All(said => other.TryGetPropertyValue(said.Key, out var value) && SaysTheSame(said.Value, value))),
        (JsonArray one, JsonArray other) => one.Count == other.Count && one.Zip(other).All(pair => SaysTheSame(pair.First, pair.Second)),
        _ => JsonNode.DeepEquals(kept, now),
    };

    private static bool IsWords(JsonObject json) => json.Count == 2 && json.ContainsKey("en") && json.ContainsKey("zh");
}
