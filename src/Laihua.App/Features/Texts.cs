using System.Globalization;
using System.Text;
using Laihua.Rules;

namespace Laihua.App.Features;

/// <summary>Texts as a column can hold them: SQLite takes any length and any character, PostgreSQL does not.</summary>
internal static class Texts
{
    /// <summary>Words that somebody wrote and that are kept as they are: too long or unprintable is told, never mended.</summary>
    public static IEnumerable<Finding> Check(string field, string text, int most)
    {
        if (text.Length > most)
        {
            yield return new("TEXT-001", field, new($"At most {most} characters.", $"最多{most}个字符。"), "decision 0009");
        }

        if (text.EnumerateRunes().Any(rune => Rune.IsControl(rune) && rune.Value is not ('\n' or '\r' or '\t')))
        {
            yield return new("TEXT-002", field, new("Remove invisible control characters.", "请删除不可见的控制字符。"), "decision 0009");
        }
    }

    /// <summary>A text that is only shown in lists: without what cannot be printed, cut where it is too long.</summary>
    public static string Shown(string text, int most)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length + rune.Utf16SequenceLength > most)
            {
                break;
            }

            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Surrogate))
            {
                shown.Append(rune);
            }
        }

        return shown.ToString();
    }
}
