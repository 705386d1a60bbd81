using System.Globalization;

namespace Laihua.Rules.People;

/// <summary>A date of six positions, read with its century; unknown parts stay unknown.</summary>
/// <remarks><para><b>Reading</b> Decision record 0003: the century of births and of expiries.</para></remarks>
internal sealed record MrzDate(string? Text, bool Numeric, bool Exists)
{
    /// <summary>Expiries are read from this many years before the year of reading up to 49 years after it.</summary>
    private const int YearsPast = 50;

    private const string Unknown = "XX";

    public static MrzDate Birth(string field, DateOnly asOf) => Read(field, (year, month, day) =>
    {
        var full = asOf.Year - (asOf.Year % 100) + year;
        var isAfter = full > asOf.Year || (full == asOf.Year && (month ?? 1, day ?? 1).CompareTo((asOf.Month, asOf.Day)) > 0);
        return isAfter ? full - 100 : full;
    });

    public static MrzDate Expiry(string field, DateOnly asOf) => Read(field, (year, _, _) =>
    {
        var first = asOf.Year - YearsPast;
        return first + ((((year - first) % 100) + 100) % 100);
    });

    private static MrzDate Read(string field, Func<int, int?, int?, int> fullYear)
    {
        if (!field.All(character => char.IsAsciiDigit(character) || character == '<'))
        {
            return new(null, Numeric: false, Exists: false);
        }

        string[] parts = [field[..2], field[2..4], field[4..]];
        if (parts.All(part => part == "<<"))
        {
            return new(null, Numeric: true, Exists: true);
        }

        if (parts.Any(part => part != "<<" && part.Contains('<')))
        {
            return new(null, Numeric: true, Exists: false);
        }

        int?[] numbers = [.. parts.Select(part => part == "<<" ? (int?)null : int.Parse(part, CultureInfo.InvariantCulture))];
        return Join(numbers[0] is { } year ? fullYear(year, numbers[1], numbers[2]) : null, numbers[1], numbers[2]);
    }

    private static MrzDate Join(int? year, int? month, int? day)
    {
        // A leap year stands in for an unknown year, a month of 31 days for an unknown month.
        var exists = month is null or (>= 1 and <= 12) && (day is null || (day >= 1 && day <= DateTime.DaysInMonth(year ?? 2000, month ?? 1)));
        var text = string.Create(CultureInfo.InvariantCulture, $"{year?.ToString("0000", CultureInfo.InvariantCulture) ?? "XXXX"}-{Two(month)}-{Two(day)}");
        return new(exists ? text : null, Numeric: true, exists);
    }

    private static string Two(int? part) => part?.ToString("00", CultureInfo.InvariantCulture) ?? Unknown;
}
