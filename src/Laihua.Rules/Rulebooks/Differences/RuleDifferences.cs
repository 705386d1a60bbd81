using System.Text.Json;
using Laihua.Rules.Rulebooks.Reading;

namespace Laihua.Rules.Rulebooks.Differences;

/// <summary>In what two versions of one kind differ, line by line.</summary>
/// <remarks>
/// <para><b>Rule</b> RULES-060. <b>Source</b> decision 0014.</para>
/// <para><b>Reading</b> Rows are the same where what tells them apart is (the lower end of a band, the id of an option, place and year);
/// in which order they stand is no difference, since every kind has its own.</para>
/// <para><b>Errors</b> None; versions of two kinds have nothing in common and are not compared.</para>
/// <para><b>Example</b> HSK level 4 from 4 to 5 points: <c>Chinese language: HSK level 4: Points: 4 → 5</c>.</para>
/// </remarks>
public static class RuleDifferences
{
    /// <summary>The lines, in the order in which the new version is written.</summary>
    /// <exception cref="ArgumentException">The two are of two kinds.</exception>
    public static IReadOnlyList<RuleDifference> Between(IRuleVersion old, IRuleVersion next)
    {
        if (old.Kind != next.Kind)
        {
            throw new ArgumentException($"{old.Id} and {next.Id} are of two kinds.", nameof(next));
        }

        using var before = JsonDocument.Parse(RuleDocuments.Write(old));
        using var after = JsonDocument.Parse(RuleDocuments.Write(next));
        return [.. OfGroup(RuleForms.Of(next.Kind), before.RootElement, after.RootElement, null)];
    }

    private static IEnumerable<RuleDifference> OfGroup(RuleField group, JsonElement old, JsonElement next, Words? path) =>
        group.Fields.SelectMany(field => OfField(field, Member(old, field.Name), Member(next, field.Name), path));

    private static IEnumerable<RuleDifference> OfField(RuleField field, JsonElement old, JsonElement next, Words? path) => field.Shape switch
    {
        RuleShape.Group => OfGroup(field, old, next, Under(path, field.Label)),
        RuleShape.Rows => OfRows(field, Rows(field, old), Rows(field, next), path),
        RuleShape.Texts => OfTexts(old, next, Under(path, field.Label)),
        RuleShape.Text or RuleShape.Whole or RuleShape.Number or RuleShape.Date or RuleShape.Flag =>
            Differing(Under(path, field.Label), RuleWords.ValueOf(field, old), RuleWords.ValueOf(field, next)),
    };

    private static IEnumerable<RuleDifference> OfRows(RuleField list, Dictionary<string, JsonElement> old, Dictionary<string, JsonElement> next, Words? path) =>
    [
        .. old.Where(row => !next.ContainsKey(row.Key)).Select(row => new RuleDifference(Under(path, RuleWords.TitleOf(list, row.Value)), Summary(list, row.Value), null)),
        .. next.SelectMany(row => old.TryGetValue(row.Key, out var before)
            ? OfGroup(list, before, row.Value, Under(path, RuleWords.TitleOf(list, row.Value)))
            : [new(Under(path, RuleWords.TitleOf(list, row.Value)), null, Summary(list, row.Value))]),
    ];

    private static IEnumerable<RuleDifference> OfTexts(JsonElement old, JsonElement next, Words path)
    {
        var (before, after) = (Texts(old), Texts(next));
        return
        [
            .. before.Except(after).Select(text => new RuleDifference(path, RuleWords.Place(text), null)),
            .. after.Except(before).Select(text => new RuleDifference(path, null, RuleWords.Place(text))),
        ];
    }

    private static IEnumerable<RuleDifference> Differing(Words path, Words? old, Words? next) => old == next ? [] : [new(path, old, next)];

    /// <summary>The rows by what tells them apart; one that nothing tells apart from another also by its turn.</summary>
    private static Dictionary<string, JsonElement> Rows(RuleField list, JsonElement rows)
    {
        var byKey = new Dictionary<string, JsonElement>();
        foreach (var row in rows.ValueKind == JsonValueKind.Array ? rows.EnumerateArray() : default)
        {
            var key = string.Join('|', list.Key.Select(name => Member(row, name)).Select(value => value.ValueKind == JsonValueKind.Undefined ? "" : value.GetRawText()));
            byKey[byKey.ContainsKey(key) ? $"{key}|{byKey.Count}" : key] = row;
        }

        return byKey;
    }

    /// <summary>A whole row on one line.</summary>
    private static Words Summary(RuleField list, JsonElement row)
    {
        (Words Label, Words Value)[] values =
        [
            .. list.Fields
                .Select(field => (field.Label, Value: RuleWords.ValueOf(field, Member(row, field.Name))))
                .Where(each => each.Value is not null)
                .Select(each => (each.Label, each.Value!)), // As the line before says.
        ];
        return new(
            string.Join("; ", values.Select(each => $"{each.Label.En} {each.Value.En}")),
            string.Join("；", values.Select(each => $"{each.Label.Zh} {each.Value.Zh}")));
    }

    private static string[] Texts(JsonElement list) => list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(text => text.GetString() ?? "")] : [];

    private static JsonElement Member(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) ? value : default;

    private static Words Under(Words? path, Words step) => path is null ? step : new($"{path.En}: {step.En}", $"{path.Zh}：{step.Zh}");
}
