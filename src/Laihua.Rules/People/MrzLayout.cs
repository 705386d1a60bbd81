namespace Laihua.Rules.People;

/// <summary>Where the fields stand when the lines of a zone are read as one text.</summary>
internal sealed record MrzLayout(
    MrzFormat Format, int Lines, int Width, string FirstLetters,
    Range Name, Range Number, int NumberDigit, Range Nationality,
    Range Birth, int BirthDigit, int Sex, Range Expiry, int ExpiryDigit,
    Range Optional, Range? Optional2 = null, int? PersonalDigit = null, int? CompositeDigit = null, Range[]? Composite = null)
{
    private static readonly MrzLayout Td1 = new(
        MrzFormat.TD1, 3, 30, "ACI", 60..90, 5..14, 14, 45..48, 30..36, 36, 37, 38..44, 44, 15..30,
        Optional2: 48..59, CompositeDigit: 59, Composite: [5..37, 38..45, 48..59]);

    private static readonly MrzLayout Td2 = new(
        MrzFormat.TD2, 2, 36, "ACI", 5..36, 36..45, 45, 46..49, 49..55, 55, 56, 57..63, 63, 64..71,
        CompositeDigit: 71, Composite: [36..46, 49..56, 57..71]);

    private static readonly MrzLayout Td3 = new(
        MrzFormat.TD3, 2, 44, "P", 5..44, 44..53, 53, 54..57, 57..63, 63, 64, 65..71, 71, 72..86,
        PersonalDigit: 86, CompositeDigit: 87, Composite: [44..54, 57..64, 65..87]);

    private static readonly MrzLayout MrvA = new(
        MrzFormat.MRVA, 2, 44, "V", 5..44, 44..53, 53, 54..57, 57..63, 63, 64, 65..71, 71, 72..88);

    private static readonly MrzLayout MrvB = new(
        MrzFormat.MRVB, 2, 36, "V", 5..36, 36..45, 45, 46..49, 49..55, 55, 56, 57..63, 63, 64..72);

    /// <summary>The code and the issuer stand in the same place in every size.</summary>
    public static Range Code => 0..2;

    public static Range Issuer => 2..5;

    /// <summary>The layout by number and width of the lines and the first letter; null where there is none.</summary>
    public static MrzLayout? Of(IReadOnlyList<string> lines)
    {
        if (lines.Count is < 2 or > 3 || lines[0].Length == 0 || !char.IsAsciiLetter(lines[0][0]))
        {
            return null;
        }

        MrzLayout[] bySize = lines[0][0] == 'V' ? [MrvA, MrvB, Td1] : [Td3, Td2, Td1];
        return bySize.FirstOrDefault(layout => lines.Count == layout.Lines && lines.All(line => line.Length == layout.Width));
    }
}
