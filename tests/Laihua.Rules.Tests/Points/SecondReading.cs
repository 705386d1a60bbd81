using System.Text.Json;

namespace Laihua.Rules.Tests.Points;

/// <summary>The tables read a second time, from another transcription of them, without the code under test.</summary>
internal sealed class SecondReading(string version)
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["former-national"] = "former_citizen",
        ["degree-taught-in-chinese"] = "degree_in_chinese",
        ["hsk5"] = "hsk5plus",
        ["northeast-old-industry"] = "northeast_old_industry",
        ["poverty-county"] = "poverty_county",
        ["high-level-university"] = "high_level_univ",
        ["global-500"] = "fortune500",
        ["intellectual-property"] = "ip",
        ["five-years-in-china"] = "five_years_china",
    };

    private static readonly Dictionary<string, string> TrialNames = new()
    {
        ["poverty_county"] = "central_poverty_county",
        ["high_level_univ"] = "top100_univ",
    };

    private readonly JsonElement items = JsonDocument
        .Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Points", "TestData", "points.json")))
        .RootElement.GetProperty("tables").EnumerateArray()
        .Single(table => table.GetProperty("version").GetString() == version)
        .GetProperty("items");

    /// <summary>The points of a number; outside every band 0.</summary>
    internal int Number(string item, decimal value)
    {
        foreach (var band in Item(item).GetProperty("bands").EnumerateArray())
        {
            if (Holds(band, "ge", end => value >= end) && Holds(band, "gt", end => value > end)
                && Holds(band, "lt", end => value < end) && Holds(band, "le", end => value <= end))
            {
                return band.GetProperty("points").GetInt32();
            }
        }

        return 0;
    }

    /// <summary>The points of an option; 0 for one that the table lacks.</summary>
    internal int Option(string item, string option)
    {
        var name = Names.GetValueOrDefault(option, option);
        name = version == "trial-2016" ? TrialNames.GetValueOrDefault(name, name) : name;
        var found = Item(item).GetProperty("options").EnumerateArray().Where(row => row.GetProperty("id").GetString() == name).ToList();
        return found.Count == 0 ? 0 : found[0].GetProperty("points").GetInt32();
    }

    /// <summary>The ends of the bands of a number.</summary>
    internal IEnumerable<decimal> Ends(string item) => Item(item).GetProperty("bands").EnumerateArray()
        .SelectMany(band => band.EnumerateObject())
        .Where(end => end.Name is "ge" or "gt" or "lt" or "le")
        .Select(end => end.Value.GetDecimal())
        .Distinct();

    private JsonElement Item(string id) => items.EnumerateArray().Single(item => item.GetProperty("id").GetString() == id);

    private static bool Holds(JsonElement band, string end, Func<decimal, bool> test) =>
        !band.TryGetProperty(end, out var value) || test(value.GetDecimal());
}
