using System.Globalization;
using System.Text;

namespace Laihua.Rules.People;

/// <summary>Which characters a name may hold, and which of them are easily taken for others.</summary>
internal static class NameCharacters
{
    private const int CombiningGraphemeJoiner = 0x034F;

    public static bool IsRefusedByName(Rune rune) => IsControl(rune) || IsInvisible(rune) || IsDirection(rune);

    public static bool IsControl(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    public static bool IsDirection(Rune rune) => rune.Value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    /// <summary>Formats without width, fillers of scripts that draw nothing, and selectors of variants.</summary>
    public static bool IsInvisible(Rune rune) => !IsDirection(rune)
        && (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format
            || rune.Value is CombiningGraphemeJoiner or 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x17B4 or 0x17B5
                or (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF));

    public static bool IsAllowed(Rune rune, bool inChinese) =>
        Rune.IsLetter(rune)
        || rune.Value is '-' or '\'' or '\u2019' or ' ' or '.'
        || (inChinese && rune.Value == '\u00B7')
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark or UnicodeCategory.LetterNumber;

    /// <summary>Letters of more than one of the alphabets that share shapes.</summary>
    public static bool MixesScripts(string text)
    {
        var scripts = text.EnumerateRunes().Where(Rune.IsLetter).Select(ScriptOf).Where(script => script != 0);
        return scripts.Distinct().Count() > 1;
    }

    /// <summary>Full-width letters, numerals drawn as one sign, ligatures.</summary>
    public static bool HasCompatibilityForms(string text) =>
        text.EnumerateRunes().Any(rune => rune.ToString().Normalize(NormalizationForm.FormKC) != rune.ToString().Normalize(NormalizationForm.FormC));

    private static int ScriptOf(Rune rune) => rune.Value switch
    {
        (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= 0xC0 and <= 0x24F) or (>= 0x1E00 and <= 0x1EFF) => 1,
        (>= 0x370 and <= 0x3FF) or (>= 0x1F00 and <= 0x1FFF) => 2,
        (>= 0x400 and <= 0x52F) or (>= 0x1C80 and <= 0x1C8F) or (>= 0xA640 and <= 0xA69F) => 3,
        _ => 0,
    };
}
