using System.Text.Json.Serialization;
using Laihua.Rules;
using Laihua.Rules.Bench;
using Laihua.Rules.Bench.Drawing;

namespace Laihua.App.Features.Bench;

/// <summary>Who was scored.</summary>
/// <param name="Kind"><c>synthetic</c> or <c>cases</c>.</param>
/// <param name="People">How many.</param>
/// <param name="AsOf">The day for which places, and ages of cases, were counted.</param>
public sealed record BenchPopulationBody(string Kind, long People, DateOnly AsOf)
{
    /// <summary>The version of the distributions from which people were drawn; absent for cases.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Distributions { get; init; }

    /// <summary>The seed; absent for cases.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public uint? Seed { get; init; }

    /// <summary>What the distributions are; absent for cases.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Words? Name { get; init; }

    /// <summary>What is assumed of the people, to be shown with every result; absent for cases.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Assumption>? Assumptions { get; init; }

    /// <summary>Cases that could not be scored and are left out; absent for drawn people.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Skipped { get; init; }

    public static BenchPopulationBody Synthetic(PopulationDraw draw, long people) => new("synthetic", people, draw.On)
    {
        Distributions = draw.Model.Id,
        Seed = draw.Seed,
        Name = draw.Model.Name,
        Assumptions = draw.Model.Assumptions,
    };

    public static BenchPopulationBody Cases(BenchPopulation people) => new("cases", people.Count, people.Facts.On);
}
