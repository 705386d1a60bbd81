using System.Globalization;
using Laihua.Rules.Points;

namespace Laihua.Rules.Rulebooks.Reading;

/// <summary>The numbers that an item can score, and how finely it counts them.</summary>
/// <param name="Item">The item's id.</param>
/// <param name="Least">The least number.</param>
/// <param name="Most">The largest, or null where there is no end.</param>
/// <param name="Unit">Ends are multiples of it.</param>
/// <param name="Whole">Whether whole numbers alone are scored, so that a band up to 25 meets one from 26.</param>
internal sealed record BandNumbers(string Item, decimal Least, decimal? Most, decimal Unit, bool Whole)
{
    private static readonly BandNumbers[] All =
    [
        new("salary", 0, null, 0.01m, Whole: false),
        new("experience", 0, 100, 1, Whole: true),
        new("months", 0, 12, 0.1m, Whole: false),
        new("age", 18, 130, 1, Whole: true),
        new("local", 0, 10, 1, Whole: true),
    ];

    internal static BandNumbers? Of(string item) => All.FirstOrDefault(numbers => numbers.Item == item);

    /// <summary>Over 0 where two bands leave a gap, under 0 where they overlap, 0 where they meet.</summary>
    internal int Between(PointsBand lower, PointsBand upper) => Whole
        ? (Low(upper) - High(lower)).CompareTo(1m)
        : upper.From != lower.To
            ? Nullable.Compare(upper.From, lower.To)
            : 1 - (upper.FromIncluded ? 1 : 0) - (lower.ToIncluded ? 1 : 0);

    internal bool IsEmpty(PointsBand band) =>
        band is { From: { } from, To: { } to } && (Whole ? Low(band) > High(band) : from > to || (from == to && !(band.FromIncluded && band.ToIncluded)));

    /// <summary>The gap before the first band, or null.</summary>
    internal string? Before(PointsBand first) =>
        first.From is { } from && (from > Least || (from == Least && !first.FromIncluded))
            ? Gap(Least, true, from, !first.FromIncluded)
            : null;

    /// <summary>The gap after the last band, or null.</summary>
    internal string? After(PointsBand last) =>
        last.To is not { } to ? null
        : Most is not { } most ? $"{Written(to)} – ∞"
        : to < most || (to == most && !last.ToIncluded) ? Gap(to, !last.ToIncluded, most, true)
        : null;

    /// <summary>The gap between two bands in figures: 25, or 50,000 – 60,000.</summary>
    internal string Gap(PointsBand lower, PointsBand upper) =>
        Gap(lower.To ?? Least, !lower.ToIncluded, upper.From ?? Least, !upper.FromIncluded);

    private string Gap(decimal low, bool lowIncluded, decimal high, bool highIncluded)
    {
        if (Whole)
        {
            low = lowIncluded ? decimal.Ceiling(low) : decimal.Floor(low) + 1;
            high = highIncluded ? decimal.Floor(high) : decimal.Ceiling(high) - 1;
        }

        return low == high ? Written(low) : $"{Written(low)} – {Written(high)}";
    }

    private static decimal Low(PointsBand band) =>
        band.From is not { } from ? decimal.MinValue / 4 : band.FromIncluded ? decimal.Ceiling(from) : decimal.Floor(from) + 1;

    private static decimal High(PointsBand band) =>
        band.To is not { } to ? decimal.MaxValue / 4 : band.ToIncluded ? decimal.Floor(to) : decimal.Ceiling(to) - 1;

    private static string Written(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);
}
