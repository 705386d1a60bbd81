using System.Globalization;
using Laihua.Linkage.Registers.Drawing;

namespace Laihua.Linkage.Registers.Noise;

/// <summary>How a birth date comes into a register: only as a date that can be, as the forms demand.</summary>
internal static class BirthTyping
{
    internal const uint Tags = (1u << (int)Corruption.BirthSwapped) | (1u << (int)Corruption.BirthDigit) | (1u << (int)Corruption.BirthMissing);

    private const string Format = "yyyy-MM-dd";

    private const int EarliestYear = 1900;

    private const int LatestYear = 2016;

    internal static string Written(DateOnly date) => date.ToString(Format, CultureInfo.InvariantCulture);

    internal static void Type(Typing typing)
    {
        var (row, date) = (typing.Row, typing.Row.Issue.Born);
        if (date.Day <= 12 && date.Day != date.Month && typing.Happens(Corruption.BirthSwapped))
        {
            date = new(date.Year, date.Day, date.Month);
        }

        if (typing.Happens(Corruption.BirthDigit))
        {
            date = Mistyped(date, typing.Stream);
        }

        row.Born = Written(date);
        if (typing.Happens(Corruption.BirthMissing))
        {
            row.Born = typing.Stream.PerMille(500) && row.Issue.Born is not { Month: 1, Day: 1 } ? Written(new(date.Year, 1, 1)) : "";
        }
    }

    /// <summary>One figure; two figures of the year in each other's place; a year or a month more or less.</summary>
    private static DateOnly Mistyped(DateOnly date, RandomStream stream)
    {
        var other = stream.Below(10) switch
        {
            < 4 => OneFigure(date, stream),
            < 6 => YearFigures(date),
            < 8 => date.AddMonths(stream.Below(2) == 0 ? 1 : -1),
            _ => date,
        };
        return other == date ? date.AddYears(stream.Below(2) == 0 ? 1 : -1) : other;
    }

    private static DateOnly OneFigure(DateOnly date, RandomStream stream)
    {
        var figures = Written(date).ToCharArray();
        var at = stream.Pick([2, 3, 5, 6, 8, 9]);
        figures[at] = (char)('0' + stream.Below(10));
        return Possible(new(figures), date);
    }

    /// <summary>1982 as 1928.</summary>
    private static DateOnly YearFigures(DateOnly date)
    {
        var written = Written(date);
        return Possible($"{written[..2]}{written[3]}{written[2]}{written[4..]}", date);
    }

    private static DateOnly Possible(string written, DateOnly otherwise) =>
        DateOnly.TryParseExact(written, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= EarliestYear and <= LatestYear
            ? date
            : otherwise;
}
