using System.Text.Json.Serialization;

namespace Laihua.Rules.Points;

/// <summary>One item of a points table as it is written in JSON.</summary>
internal sealed record PointsItemDocument(
    string Id,
    string En,
    string Zh,
    int? Maximum,
    string Source,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Unit,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<PointsItemDocument.Band>? Bands,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<PointsItemDocument.Option>? Options,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Words? BestOf,
    Words Absent,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Words? Gap)
{
    internal static PointsItemDocument Of(PointsItem item) => new(
        item.Id,
        item.Title.En,
        item.Title.Zh,
        item.Maximum,
        item.Source,
        UnitOf(item.Id),
        item.Bands.Count == 0 ? null : [.. item.Bands.Select(Band.Of)],
        item.Options.Count == 0 ? null : [.. item.Options.Select(Option.Of)],
        item.BestOf,
        item.Absent,
        item.Gap);

    /// <summary>What the numbers of an item are; null where it has none.</summary>
    internal static string? UnitOf(string item) => item switch
    {
        "salary" => "CNY/year",
        "experience" or "age" => "year",
        "months" => "month",
        _ => null,
    };

    internal PointsItem ToItem() => new(
        Id,
        new(En, Zh),
        Maximum,
        Source,
        [.. (Bands ?? []).Select(band => band.ToBand())],
        [.. (Options ?? []).Select(option => option.ToOption())],
        Absent,
        Gap,
        BestOf);

    /// <summary>One band: <c>from</c> and <c>through</c> hold the end itself, <c>above</c> and <c>before</c> do not.</summary>
    internal sealed record Band(
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] decimal? From,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] decimal? Above,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] decimal? Through,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] decimal? Before,
        int Points,
        string En,
        string Zh)
    {
        internal static Band Of(PointsBand band) => new(
            band.FromIncluded ? band.From : null,
            band.FromIncluded ? null : band.From,
            band.ToIncluded ? band.To : null,
            band.ToIncluded ? null : band.To,
            band.Points,
            band.Reason.En,
            band.Reason.Zh);

        internal PointsBand ToBand() => new(From ?? Above, From is not null, Through ?? Before, Through is not null, Points, new(En, Zh));
    }

    /// <summary>One option; what is left out is counted everywhere.</summary>
    internal sealed record Option(
        string Id,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Field,
        int Points,
        string En,
        string Zh,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? Counted,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? OnlyProvinces,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Words? Elsewhere)
    {
        internal static Option Of(PointsOption option) => new(
            option.Id,
            option.Field,
            option.Points,
            option.Reason.En,
            option.Reason.Zh,
            option.Counted ? null : false,
            option.OnlyProvinces.Count == 0 ? null : option.OnlyProvinces,
            option.Elsewhere);

        internal PointsOption ToOption() => new(Id, Field, Points, new(En, Zh), Counted ?? true, OnlyProvinces ?? [], Elsewhere);
    }
}
