using System.Text;

namespace Laihua.App.Papers.Text;

/// <summary>What the layout must know of a character: Han or Latin, and where a line may not begin or end (CLREQ 3.1).</summary>
internal static class Scripts
{
    /// <summary>The space between Han and Latin letters or digits, in em.</summary>
    public const float SpaceInEm = 0.25f;

    private const string NotAtLineStart = "，。、；：？！）】》〉」』〕〗”’％‰℃·…—～々,.;:?!)]}%";
    private const string NotAtLineEnd = "（【《〈「『〔〖“‘([{￥¥$№";

    public static bool IsHan(Rune rune) => rune.Value is (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    public static bool WantSpaceBetween(Rune before, Rune after) =>
        (IsHan(before) && IsNarrow(after)) || (IsNarrow(before) && IsHan(after));

    /// <summary>Whether a line may end after the one and the next begin with the other.</summary>
    public static bool MayBreakBetween(Rune before, Rune after)
    {
        if (Rune.IsWhiteSpace(after))
        {
            return false;
        }

        if (Rune.IsWhiteSpace(before))
        {
            return true;
        }

        if (Stands(NotAtLineStart, after) || Stands(NotAtLineEnd, before))
        {
            return false;
        }

        return IsWide(before) || IsWide(after) || (before.Value is '-' or '/' && Rune.IsLetter(after));
    }

    private static bool IsNarrow(Rune rune) => rune.Value < 0x0530 && Rune.IsLetterOrDigit(rune);

    private static bool IsWide(Rune rune) => IsHan(rune) || rune.Value is (>= 0x2E80 and <= 0x33FF) or (>= 0xFF00 and <= 0xFF60);

    private static bool Stands(string set, Rune rune) => rune.IsBmp && set.Contains((char)rune.Value);
}
