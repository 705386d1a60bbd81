using System.Text.Json;
using CsCheck;
using Laihua.Rules.Points;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Tests.Rulebooks;

/// <summary>Points tables in which everything holds, whatever their bands; and paths and values to break one.</summary>
internal static class SomeTables
{
    private static readonly PointsTable Interim = Rulebook.Published.Table("interim-2017")!;

    /// <summary>Steps of pay, years and months at any ends, with points that rise or fall.</summary>
    internal static Gen<PointsTable> Any { get; } = Gen.Select(
        Bands("salary", 1, 2_000_000, 100), Bands("experience", 1, 60, 1), Bands("months", 1, 120, 10), Options("chinese"), Options("elite"))
        .Select((pay, years, months, chinese, elite) => Summed([pay, years, months, chinese, elite]));

    /// <summary>Every path of the trial table.</summary>
    internal static Gen<string> Paths { get; } = Choose.OneOf([.. PathsOf(JsonDocument.Parse(Written.Of("trial-2016")).RootElement, "")]);

    /// <summary>What somebody may write anywhere.</summary>
    internal static Gen<string?> Values { get; } = Choose.OneOf<string?>(
        null, "null", "\"\"", "\"NaN\"", "-1", "0", "1", "1e30", "1e-5", "256", "2.5", "true", "[]", "{}", "[null]", "[1]", "[{}]", $"\"{Written.HalfAPair}\"", "\"2026-02-30\"", "{\"en\": 1}");

    private static Gen<PointsItem> Bands(string id, int least, int most, int parts) =>
        Gen.Select(Gen.Int[least, most].Array[0, 8], Gen.Int[0, 20].Array[9]).Select((ends, points) =>
        {
            decimal?[] at = [0, .. ends.Distinct().Order().Select(end => (decimal?)end / parts), null];
            return Interim.Item(id) with
            {
                Bands = [.. Enumerable.Range(0, at.Length - 1).Select(index => new PointsBand(at[index], true, at[index + 1], false, points[index], new("A band", "分段")))],
                Maximum = points.Take(at.Length - 1).Max(),
            };
        });

    private static Gen<PointsItem> Options(string id) => Gen.Int[0, 20].Array[Interim.Item(id).Options.Count].Select(points =>
    {
        PointsOption[] options = [.. Interim.Item(id).Options.Select((option, index) => option with { Points = option.Id == "none" ? 0 : points[index] })];
        return Interim.Item(id) with { Options = options, Maximum = options.Max(option => option.Points) };
    });

    private static PointsTable Summed(PointsItem[] drawn)
    {
        PointsItem[] items = [.. Interim.Items.Select(item => drawn.FirstOrDefault(other => other.Id == item.Id) ?? item)];
        var sum = items.Sum(item => item.Maximum ?? 0);
        return Interim with { Id = "drawn", Items = items, Maximum = sum, ThresholdA = sum - 1, ThresholdB = sum - 2 };
    }

    private static IEnumerable<string> PathsOf(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
        {
            var at = path.Length == 0 ? member.Name : $"{path}.{member.Name}";
            return PathsOf(member.Value, at).Prepend(at);
        }),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((each, index) => PathsOf(each, $"{path}[{index}]").Prepend($"{path}[{index}]")),
        _ => [],
    };
}
