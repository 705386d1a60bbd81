using System.Globalization;

namespace Laihua.Rules.Intake;

/// <summary>Reads single answers; null where they cannot be read.</summary>
public static class Read
{
    /// <summary>A date as <c>yyyy-MM-dd</c>; one-digit months and days are read too.</summary>
    public static DateOnly? Date(string answer) =>
        DateOnly.TryParseExact(answer, ["yyyy-MM-dd", "yyyy-M-d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && date.Year is >= 1900 and <= 2199 ? date : null;

    /// <summary>An amount in CNY, not negative, at most two decimals; thousands may be set apart by commas.</summary>
    public static decimal? Money(string answer) =>
        decimal.TryParse(answer, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var amount)
        && amount is >= 0 and < 1_000_000_000_000 && decimal.Round(amount, 2) == amount ? amount : null;

    /// <summary>A number, not negative, with decimals.</summary>
    public static decimal? Number(string answer) =>
        decimal.TryParse(answer, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number < 1_000_000 ? number : null;

    /// <summary>True for yes, false for no, null for neither.</summary>
    public static bool? YesNo(string answer) => answer switch { "yes" => true, "no" => false, _ => null };
}
