using System.Globalization;
using System.Text.RegularExpressions;

namespace Laihua.Rules.Intake;

/// <summary>Reads single answers; null where they cannot be read.</summary>
/// <remarks>
/// <para><b>Units</b> Dates of the Gregorian calendar from 1900 to 2199; CNY; numbers below a million.</para>
/// <para><b>Reading</b> A comma parts thousands and nothing else, a full stop parts decimals: <c>450.000</c> is refused, for it may be meant
/// as four hundred and fifty or as thousands; see decision 0009.</para>
/// <para><b>Example</b> <c>450,000.50</c> is 450000.50; <c>1,2</c> is no amount.</para>
/// </remarks>
public static partial class Read
{
    /// <summary>A date as <c>yyyy-MM-dd</c>; one-digit months and days are read too.</summary>
    public static DateOnly? Date(string answer) =>
        DateOnly.TryParseExact(answer, ["yyyy-MM-dd", "yyyy-M-d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && date.Year is >= 1900 and <= 2199 ? date : null;

    /// <summary>An amount in CNY, not negative, at most two decimals; thousands may be set apart by commas.</summary>
    public static decimal? Money(string answer) =>
        Amount().IsMatch(answer)
        && decimal.TryParse(answer, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var amount)
        && amount < 1_000_000_000_000 ? amount : null;

    /// <summary>A number, not negative, with decimals.</summary>
    public static decimal? Number(string answer) =>
        decimal.TryParse(answer, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number < 1_000_000 ? number : null;

    [GeneratedRegex(@"^([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\.[0-9]{1,2})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();
}
