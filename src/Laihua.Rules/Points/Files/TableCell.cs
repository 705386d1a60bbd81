using System.Globalization;
using System.Text.Json;

namespace Laihua.Rules.Points.Files;

/// <summary>One value of a table that somebody wrote, and where it stands. What cannot be read is a finding, and something that does no harm in its place.</summary>
internal readonly record struct TableCell(string Path, JsonElement Value, List<Finding> Findings)
{
    /// <summary>Beyond any table: more points than a population can add up are refused elsewhere.</summary>
    private const int MostPoints = 1000;

    internal bool IsAbsent => Value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;

    /// <summary>The value of a field; absent where there is none.</summary>
    internal TableCell At(string name) => new(
        Path.Length == 0 ? name : $"{Path}.{name}",
        Value.ValueKind == JsonValueKind.Object && Value.TryGetProperty(name, out var value) ? value : default,
        Findings);

    /// <summary>Says that this must be an object, and which fields it may have.</summary>
    internal void Has(params ReadOnlySpan<string> fields)
    {
        if (Value.ValueKind != JsonValueKind.Object)
        {
            Wrong(new("an object", "对象"));
            return;
        }

        foreach (var field in Value.EnumerateObject())
        {
            if (!fields.Contains(field.Name))
            {
                Findings.Add(TableFindings.UnknownField(At(field.Name).Path));
            }
        }
    }

    internal string Text()
    {
        if (Value.ValueKind == JsonValueKind.String && TextOf(Value) is { } text && !string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        Wrong(new("a text", "文本"));
        return "";
    }

    internal IReadOnlyList<string> Texts() => [.. Cells().Select(cell => cell.Text())];

    internal Words Words() => new(At("en").Text(), At("zh").Text());

    /// <summary>Words, or null where there are none.</summary>
    internal Words? WordsOrNone()
    {
        if (IsAbsent)
        {
            return null;
        }

        Has("en", "zh");
        return Words();
    }

    internal int Points()
    {
        if (Value.ValueKind == JsonValueKind.Number && Value.TryGetInt32(out var points) && points is >= 0 and <= MostPoints)
        {
            return points;
        }

        Wrong(new($"a whole number from 0 to {MostPoints}", $"0至{MostPoints}的整数"));
        return 0;
    }

    /// <summary>The end of a band; null where there is none.</summary>
    internal decimal? End()
    {
        if (Value.ValueKind == JsonValueKind.Undefined)
        {
            return null;
        }

        if (Value.ValueKind == JsonValueKind.Number && Value.TryGetDecimal(out var number))
        {
            return number;
        }

        Wrong(new("a number", "数字"));
        return null;
    }

    internal DateOnly? Date()
    {
        if (Value.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(TextOf(Value), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Wrong(new("a date, yyyy-MM-dd", "日期（yyyy-MM-dd）"));
        return null;
    }

    internal bool TrueOrFalse()
    {
        if (Value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            Wrong(new("true or false", "true或false"));
        }

        return Value.ValueKind == JsonValueKind.True;
    }

    /// <summary>The values of a list; none where it is absent.</summary>
    internal IReadOnlyList<TableCell> Cells()
    {
        var (path, findings) = (Path, Findings);
        if (Value.ValueKind == JsonValueKind.Array)
        {
            return [.. Value.EnumerateArray().Select((value, index) => new TableCell($"{path}[{index}]", value, findings))];
        }

        if (!IsAbsent)
        {
            Wrong(new("a list", "列表"));
        }

        return [];
    }

    /// <summary>A text, or null where its escapes make none (half of a surrogate pair).</summary>
    private static string? TextOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private void Wrong(Words expected) => Findings.Add(TableFindings.WrongShape(Path, expected));
}
