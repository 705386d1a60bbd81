using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Laihua.Rules.Points;

/// <summary>
/// Reads a good request in one pass over its bytes. It has no findings: whatever is out of the ordinary is left to
/// <see cref="PointsFactsReader"/>, which reads everything and says what is wrong.
/// </summary>
internal static class PointsQuickReader
{
    private const int MostTexts = 8;

    /// <summary>The facts, or null where the thorough reader has to look.</summary>
    internal static PointsFacts? Read(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject ? Fields(ref reader) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static PointsFacts? Fields(ref Utf8JsonReader reader)
    {
        var cells = new Cells();
        var seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var field = reader.ValueIsEscaped ? Field.Unknown : PointsFields.Of(reader.ValueSpan);
            if (field == Field.Unknown || (seen & (1 << (int)field)) != 0 || !reader.Read())
            {
                return null;
            }

            seen |= 1 << (int)field;
            if (reader.TokenType != JsonTokenType.Null && !cells.Take(field, ref reader))
            {
                return null;
            }
        }

        return reader.TokenType == JsonTokenType.EndObject && !reader.Read() ? cells.Facts() : null;
    }

    /// <summary>The values read so far; the record is made once, at the end.</summary>
    private ref struct Cells
    {
        private string? id;
        private DateOnly? asOf;
        private DateOnly? birthDate;
        private decimal? age;
        private decimal? salary;
        private string? education;
        private string? grade;
        private decimal? workYears;
        private decimal? months;
        private string[]? chinese;
        private string? region;
        private string? ground;
        private string[]? elite;
        private decimal? local;
        private string[]? localItems;
        private string[]? direct;
        private string[]? rules;

        internal bool Take(Field field, ref Utf8JsonReader reader) => field switch
        {
            Field.Id => Text(ref reader, out id),
            Field.AsOf => Date(ref reader, out asOf),
            Field.BirthDate => Date(ref reader, out birthDate),
            Field.Age => Number(ref reader, out age),
            Field.AnnualSalaryCny => Number(ref reader, out salary),
            Field.Education => Text(ref reader, out education),
            Field.VocationalGrade => Text(ref reader, out grade),
            Field.WorkYears => Number(ref reader, out workYears),
            Field.MonthsPerYear => Number(ref reader, out months),
            Field.Chinese => Texts(ref reader, out chinese),
            Field.WorkRegion => Text(ref reader, out region),
            Field.RegionGround => Text(ref reader, out ground),
            Field.Elite => Texts(ref reader, out elite),
            Field.LocalPoints => Number(ref reader, out local),
            Field.LocalItems => Texts(ref reader, out localItems),
            Field.Rules => Texts(ref reader, out rules),
            Field.Direct => Texts(ref reader, out direct),
            Field.Ground or Field.Unknown => false,
        };

        internal readonly PointsFacts Facts() => new()
        {
            Id = id,
            AsOf = asOf,
            BirthDate = birthDate,
            Age = age,
            AnnualSalaryCny = salary,
            Education = education,
            VocationalGrade = grade,
            WorkYears = workYears,
            MonthsPerYear = months,
            Chinese = chinese,
            WorkRegion = region,
            RegionGround = ground,
            Elite = elite,
            LocalPoints = local,
            LocalItems = localItems,
            Direct = direct,
            Rules = rules,
        };
    }

    private static bool Number(ref Utf8JsonReader reader, out decimal? value)
    {
        value = reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var number) ? number : null;
        return value is not null;
    }

    private static bool Date(ref Utf8JsonReader reader, out DateOnly? value)
    {
        value = reader is { TokenType: JsonTokenType.String, ValueIsEscaped: false } && IsDate(reader.ValueSpan, out var year, out var month, out var day)
            ? new DateOnly(year, month, day)
            : null;
        return value is not null;
    }

    private static bool IsDate(ReadOnlySpan<byte> text, out int year, out int month, out int day)
    {
        (year, month, day) = (0, 0, 0);
        return text.Length == 10 && text[4] == '-' && text[7] == '-'
            && Digits(text[..4], out year) && Digits(text[5..7], out month) && Digits(text[8..], out day)
            && year > 0 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }

    private static bool Digits(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        foreach (var letter in text)
        {
            if (!char.IsAsciiDigit((char)letter))
            {
                return false;
            }

            value = (value * 10) + (letter - '0');
        }

        return true;
    }

    private static bool Text(ref Utf8JsonReader reader, out string? value)
    {
        value = reader is { TokenType: JsonTokenType.String, ValueIsEscaped: false } && Utf8.IsValid(reader.ValueSpan)
            ? PointsFields.KnownText(reader.ValueSpan) ?? Encoding.UTF8.GetString(reader.ValueSpan)
            : null;
        return value is not null;
    }

    private static bool Texts(ref Utf8JsonReader reader, out string[]? value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        var (texts, count) = (new Several(), 0);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (count == MostTexts || !Text(ref reader, out var text))
            {
                return false;
            }

            texts[count++] = text;
        }

        ReadOnlySpan<string?> read = texts;
        value = [.. read[..count]!]; // Each was read.
        return true;
    }

    [InlineArray(MostTexts)]
    private struct Several
    {
        private string? first;
    }
}
