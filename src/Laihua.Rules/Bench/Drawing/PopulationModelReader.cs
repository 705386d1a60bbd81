using System.Text.Json;

namespace Laihua.Rules.Bench.Drawing;

/// <summary>Reads the distributions from their JSON: our own data, checked by a test.</summary>
internal static class PopulationModelReader
{
    internal static PopulationModel Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        return new(
            TextAt(root, "id"),
            WordsOf(root),
            [.. root.GetProperty("assumptions").EnumerateArray().Select(one => new Assumption(WordsOf(one), one.GetProperty("source").GetString()))],
            NumberAt(root, "wholePayCny"),
            root.GetProperty("payPercent").EnumerateObject().ToDictionary(one => one.Name, one => one.Value.GetInt32()),
            NumberAt(root, "payPercentPerYear"),
            NumberAt(root, "payYears"),
            root.GetProperty("startAges").EnumerateObject().ToDictionary(one => one.Name, one => Numbers(one.Value)),
            Numbers(root.GetProperty("otherYears")),
            NumberAt(root, "latestAge"),
            Weights(root.GetProperty("places")),
            root.GetProperty("nationalities").EnumerateObject().ToDictionary(one => one.Name, one => Weights(one.Value)),
            [.. root.GetProperty("occupations").EnumerateArray().Select(Occupation)]);
    }

    private static OccupationModel Occupation(JsonElement one) => new(
        TextAt(one, "id"),
        WordsOf(one),
        NumberAt(one, "weight"),
        TextAt(one, "nationalities"),
        Weights(one.GetProperty("education")),
        Numbers(one.GetProperty("pay")),
        Numbers(one.GetProperty("years")),
        Weights(one.GetProperty("months")),
        Weights(one.GetProperty("chinese")),
        Weights(one.GetProperty("elite")),
        Weights(one.GetProperty("local")),
        Weights(one.GetProperty("direct")));

    private static IReadOnlyList<Weight> Weights(JsonElement weights) =>
        [.. weights.EnumerateObject().Select(one => new Weight(one.Name, one.Value.GetInt32()))];

    private static IReadOnlyList<int> Numbers(JsonElement numbers) => [.. numbers.EnumerateArray().Select(number => number.GetInt32())];

    private static int NumberAt(JsonElement parent, string name) => parent.GetProperty(name).GetInt32();

    private static Words WordsOf(JsonElement parent) => new(TextAt(parent, "en"), TextAt(parent, "zh"));

    private static string TextAt(JsonElement parent, string name) =>
        parent.GetProperty(name).GetString() ?? throw new InvalidOperationException($"The distributions lack {name}.");
}
