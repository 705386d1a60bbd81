using System.Globalization;

namespace Laihua.Web.Infrastructure.TagHelpers;

/// <summary>A date as three boxes hold it: what was typed, readable as a date or not.</summary>
public sealed class DateParts
{
    /// <summary>The year, four digits.</summary>
    public string? Year { get; set; }

    /// <summary>The month, 1 to 12.</summary>
    public string? Month { get; set; }

    /// <summary>The day of the month.</summary>
    public string? Day { get; set; }

    /// <summary>Whether nothing was typed.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Year) && string.IsNullOrWhiteSpace(Month) && string.IsNullOrWhiteSpace(Day);

    /// <summary>The date in its three boxes.</summary>
    public static DateParts From(DateOnly? date) => date is { } day
        ? new() { Year = Digits(day.Year), Month = Digits(day.Month), Day = Digits(day.Day) }
        : new();

    /// <summary>The date, if the three boxes name one that exists in a four-digit year.</summary>
    public bool TryRead(out DateOnly date)
    {
        date = default;
        return int.TryParse(Year, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && int.TryParse(Month, NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            && int.TryParse(Day, NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && year is >= 1000 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            && DateOnly.TryParseExact($"{year:0000}-{month:00}-{day:00}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
