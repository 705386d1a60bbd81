using System.Globalization;

namespace Laihua.Rules.Points;

/// <summary>One band of a points table: an interval of a number and what it gives.</summary>
/// <param name="From">The lower end; null is no lower end.</param>
/// <param name="FromIncluded">Whether the lower end itself belongs to the band.</param>
/// <param name="To">The upper end; null is no upper end.</param>
/// <param name="ToIncluded">Whether the upper end itself belongs to the band.</param>
/// <param name="Points">What the band gives.</param>
/// <param name="Reason">The band in words.</param>
public sealed record PointsBand(decimal? From, bool FromIncluded, decimal? To, bool ToIncluded, int Points, Words Reason)
{
    /// <summary>The band as an interval: <c>[450000, ∞)</c>.</summary>
    public string Label { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"{(From is not null && FromIncluded ? '[' : '(')}{Written(From, "-∞")}, {Written(To, "∞")}{(To is not null && ToIncluded ? ']' : ')')}");

    /// <summary>Whether the number lies in this band.</summary>
    public bool Holds(decimal value) =>
        (From is not { } from || (FromIncluded ? value >= from : value > from))
        && (To is not { } to || (ToIncluded ? value <= to : value < to));

    private static string Written(decimal? end, string open) => end?.ToString(CultureInfo.InvariantCulture) ?? open;
}
