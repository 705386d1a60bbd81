using System.Globalization;
using Laihua.Rules;
using Laihua.Rules.Places;
using Laihua.Rules.Points;

namespace Laihua.App.Features.Papers;

/// <summary>What was stated for an item of a points table, as a paper prints it.</summary>
internal static class StatedWords
{
    private static readonly Words NotStated = new("Not stated", "未填报");
    private static readonly Words NoneOfThem = new("None", "无");

    public static Words Of(PointsLine line, PointsItem item) => (line.Id, line.Input) switch
    {
        (_, null) => NotStated,
        ("salary", decimal pay) => new($"CNY {Written(pay)}", $"{Written(pay)}元"),
        ("age" or "experience", decimal years) => new($"{Written(years)} completed", $"满{Written(years)}"),
        ("months", decimal months) => new($"{Written(months)} a year", $"每年{Written(months)}"),
        (_, decimal number) => new("", Written(number)),
        ("region", string code) when Divisions.Path(code) is { Count: > 0 } path =>
            new(string.Join(", ", path.Reverse().Select(step => step.Name.En)), string.Concat(path.Select(step => step.Name.Zh))),
        (_, string id) => WordsOf(item, id),
        (_, IReadOnlyList<string> { Count: 0 }) => NoneOfThem,
        (_, IReadOnlyList<string> ids) => Listed([.. ids.Distinct().Select(id => WordsOf(item, id))]),
        _ => line.Reason,
    };

    private static Words WordsOf(PointsItem item, string id) => item.Options.FirstOrDefault(option => option.Id == id)?.Reason ?? new("", id);

    private static Words Listed(IReadOnlyList<Words> parts) =>
        new(string.Join("; ", parts.Select(part => part.En).Where(part => part.Length > 0)), string.Join("；", parts.Select(part => part.Zh)));

    private static string Written(decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);
}
