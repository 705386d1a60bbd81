using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Laihua.Rules.Permits;

/// <summary>Serial numbers of blank cards that follow one another: <c>LH00000101-LH00000150</c>.</summary>
/// <remarks>
/// <para><b>Rules</b> BLANK-002 to BLANK-004. <b>Source</b> decision 0021.</para>
/// <para><b>Shape</b> Two capital letters and eight digits, as the maker prints them. Ranges are joined by commas or spaces; none may overlap
/// another. <b>Units</b> Blanks. <b>Errors</b> Findings at the field.</para>
/// <para><b>Example</b> <c>LH00000101-LH00000150, LH00000160</c> is 51 blanks.</para>
/// </remarks>
/// <param name="Prefix">Two capital letters.</param>
/// <param name="First">The first number.</param>
/// <param name="Last">The last number, itself included.</param>
public readonly record struct SerialRange(string Prefix, int First, int Last)
{
    /// <summary>As many blanks are moved at once at most.</summary>
    public const int Most = 5000;

    private const string House = "decision 0021";
    private const int PrefixLength = 2;
    private const int Digits = 8;

    /// <summary>How many blanks.</summary>
    public int Count => Last - First + 1;

    /// <summary>One serial number in words.</summary>
    public static string Text(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number:00000000}");

    /// <inheritdoc/>
    public override string ToString() => First == Last ? Text(Prefix, First) : $"{Text(Prefix, First)}-{Text(Prefix, Last)}";

    /// <summary>Reads a list of ranges.</summary>
    /// <param name="field">The field at which findings are shown.</param>
    /// <param name="text">What was typed or scanned.</param>
    public static Result<IReadOnlyList<SerialRange>> Parse(string field, string text)
    {
        var ranges = new List<SerialRange>();
        foreach (var part in text.ToUpperInvariant().Split([',', ';', ' ', '，', '、', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!TryReadRange(part, out var range))
            {
                return new List<Finding> { Unreadable(field) };
            }

            ranges.Add(range);
        }

        if (ranges.Count == 0)
        {
            return new List<Finding> { Unreadable(field) };
        }

        ranges.Sort((a, b) => (a.Prefix, a.First).CompareTo((b.Prefix, b.First)));
        if (ranges.Zip(ranges.Skip(1)).Any(pair => pair.First.Prefix == pair.Second.Prefix && pair.First.Last >= pair.Second.First))
        {
            return new List<Finding> { new("BLANK-003", field, new("Two of the ranges overlap.", "号段相互重叠。"), House) };
        }

        return ranges.Sum(r => (long)r.Count) > Most
            ? new List<Finding> { new("BLANK-004", field, new($"At most {Most} blanks at once.", $"一次最多{Most}张。"), House) }
            : ranges;
    }

    private static Finding Unreadable(string field) => new(
        "BLANK-002", field, new("Enter serial numbers as LH00000101 or LH00000101-LH00000150.", "请填写编号，如LH00000101或LH00000101-LH00000150。"), House);

    private static bool TryReadRange(string part, out SerialRange range)
    {
        range = default;
        var ends = part.Split('-');
        if (ends.Length > 2 || !TryRead(ends[0], out var prefix, out var first) || !TryRead(ends[^1], out var other, out var last) || prefix != other || last < first)
        {
            return false;
        }

        range = new(prefix, first, last);
        return true;
    }

    private static bool TryRead(string text, [NotNullWhen(true)] out string? prefix, out int number)
    {
        (prefix, number) = (null, 0);
        if (text.Length != PrefixLength + Digits || !text[..PrefixLength].All(char.IsAsciiLetterUpper) || !text[PrefixLength..].All(char.IsAsciiDigit))
        {
            return false;
        }

        prefix = text[..PrefixLength];
        number = int.Parse(text.AsSpan(PrefixLength), NumberStyles.None, CultureInfo.InvariantCulture);
        return true;
    }

    /// <summary>The ranges of numbers in their order: what follows without a gap is one range.</summary>
    public static IReadOnlyList<SerialRange> Of(IEnumerable<(string Prefix, int Number)> serials)
    {
        var ranges = new List<SerialRange>();
        foreach (var (prefix, number) in serials.Order())
        {
            if (ranges.Count > 0 && ranges[^1].Prefix == prefix && ranges[^1].Last == number - 1)
            {
                ranges[^1] = ranges[^1] with { Last = number };
            }
            else
            {
                ranges.Add(new(prefix, number, number));
            }
        }

        return ranges;
    }
}
