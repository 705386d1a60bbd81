namespace Laihua.Rules.Intake;

/// <summary>Whether two e-mail addresses or telephone numbers are one.</summary>
internal static class Contact
{
    private const string CountryCode = "86";
    private const int LongestWithoutCountry = 10;
    private const int ShortestNumber = 6;

    internal static bool IsSame(string one, string other) =>
        string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase)
        || (!other.Contains('@', StringComparison.Ordinal) && Figures(one) is { Length: >= ShortestNumber } number && number == Figures(other));

    // Telephone numbers are written in many ways: their figures count, without the zeros and the country code in front.
    private static string Figures(string contact)
    {
        var figures = string.Concat(contact.Where(char.IsAsciiDigit)).TrimStart('0');
        return figures.Length > LongestWithoutCountry && figures.StartsWith(CountryCode, StringComparison.Ordinal)
            ? figures[CountryCode.Length..].TrimStart('0')
            : figures;
    }
}
