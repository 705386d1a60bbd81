using System.Globalization;

namespace Laihua.Linkage;

/// <summary>Reads days as people write them.</summary>
internal static class DateText
{
    private const int Century = 100;
    private const int Months = 12;

    /// <summary>Whether a format has year, month and day.</summary>
    internal static bool IsFormat(string format)
    {
        var day = new DateTime(1987, 6, 25);
        var text = day.ToString(format, CultureInfo.InvariantCulture);
        return format.Contains('y', StringComparison.Ordinal) && DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var back) && back.Date == day;
    }

    /// <summary>Year, month and day; zero for a part that is not known. Parts out of range are kept, for a slip is easier seen in what was written.</summary>
    /// <returns>Whether anything was read.</returns>
    internal static bool TryRead(ReadOnlySpan<char> text, string? format, out int year, out int month, out int day)
    {
        (year, month, day) = (0, 0, 0);
        if (format is not null && TryFormat(text, format, ref year, ref month, ref day))
        {
            return true;
        }

        Span<int> groups = stackalloc int[3];
        var read = Groups(text, groups) switch
        {
            1 => One(groups[0], Figures(text), ref year, ref month, ref day),
            2 => Two(groups, ref year, ref month),
            >= 3 => Three(groups, ref year, ref month, ref day),
            _ => false,
        };
        if ((!read || day == 0) && ContainsLetter(text) && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            (year, month, day) = (date.Year, date.Month, date.Day);
            return true;
        }

        return read && year + month + day > 0;
    }

    /// <summary>The runs of figures in a text.</summary>
    /// <returns>How many there are, also beyond those that have place.</returns>
    internal static int Groups(ReadOnlySpan<char> text, Span<int> groups)
    {
        var (count, open) = (0, false);
        foreach (var letter in text)
        {
            if (!char.IsAsciiDigit(letter))
            {
                open = false;
                continue;
            }

            if (!open)
            {
                open = true;
                count++;
                if (count <= groups.Length)
                {
                    groups[count - 1] = 0;
                }
            }

            if (count <= groups.Length && groups[count - 1] < 100_000_000)
            {
                groups[count - 1] = (groups[count - 1] * 10) + (letter - '0');
            }
        }

        return count;
    }

    /// <summary>A date in parts as year-month-day; a part that is empty or no number is 0, and without any part nothing is left.</summary>
    internal static string Joined(ReadOnlySpan<string> parts)
    {
        Span<int> numbers = stackalloc int[3];
        for (var part = 0; part < parts.Length; part++)
        {
            var whole = parts[part].Split('.')[0];
            numbers[part] = int.TryParse(whole, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 9999 ? number : 0;
        }

        return numbers is [0, 0, 0] ? "" : string.Create(CultureInfo.InvariantCulture, $"{numbers[0]:D4}-{numbers[1]:D2}-{numbers[2]:D2}");
    }

    internal static int Number(ReadOnlySpan<byte> figures)
    {
        var number = 0;
        foreach (var figure in figures)
        {
            number = (number * 10) + (figure - '0');
        }

        return number;
    }

    // A format of figures alone is read by place, so that 19750000 and 19751345 are read too.
    private static bool TryFormat(ReadOnlySpan<char> text, string format, ref int year, ref int month, ref int day)
    {
        if (text.Length == format.Length && !format.Contains("MMM", StringComparison.Ordinal))
        {
            for (var at = 0; at < text.Length; at++)
            {
                var figure = text[at] - '0';
                if (format[at] is 'y' or 'M' or 'd' ? !char.IsAsciiDigit(text[at]) : text[at] != format[at])
                {
                    return false;
                }

                _ = format[at] switch
                {
                    'y' => year = (year * 10) + figure,
                    'M' => month = (month * 10) + figure,
                    'd' => day = (day * 10) + figure,
                    _ => 0,
                };
            }

            return year + month + day > 0;
        }

        var read = DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        (year, month, day) = read ? (date.Year, date.Month, date.Day) : (year, month, day);
        return read;
    }

    private static bool One(int group, int figures, ref int year, ref int month, ref int day)
    {
        switch (figures)
        {
            case 8 when group / 10_000 is >= 1000 and < 2200:
                (year, month, day) = (group / 10_000, group / Century % Century, group % Century);
                return true;
            case 8:
                (day, month, year) = (group / 1_000_000, group / 10_000 % Century, group % 10_000);
                return true;
            case 6:
                (year, month) = (group / Century, group % Century);
                return true;
            case 4:
                year = group;
                return true;
            default:
                return false;
        }
    }

    private static bool Two(ReadOnlySpan<int> groups, ref int year, ref int month)
    {
        (year, month) = groups[0] > 999 ? (groups[0], groups[1]) : (groups[1], groups[0]);
        return year > 999;
    }

    private static bool Three(ReadOnlySpan<int> groups, ref int year, ref int month, ref int day)
    {
        var first = groups[0] > 999;
        (year, month, day) = first ? (groups[0], groups[1], groups[2]) : (groups[2], groups[1], groups[0]);
        if (!first && month > Months && day <= Months)
        {
            (month, day) = (day, month);
        }

        return year is > 999 and < 10_000 && month < Century && day < Century;
    }

    private static int Figures(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var letter in text)
        {
            count += char.IsAsciiDigit(letter) ? 1 : 0;
        }

        return count;
    }

    private static bool ContainsLetter(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('A', 'z') >= 0;
}
