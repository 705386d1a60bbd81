using System.Text;

namespace Laihua.App.Papers.Text;

/// <summary>Breaks shaped text into lines: Chinese between characters, Latin between words, a word longer than the line anywhere.</summary>
internal static class Lines
{
    public static IReadOnlyList<Range> Break(ShapedText text, float widthInEm)
    {
        var lines = new List<Range>();
        for (var start = 0; start < text.Count;)
        {
            var end = EndOfLine(text, start, widthInEm);
            lines.Add(start..WithoutSpaces(text, start, end));
            start = end;
            while (start < text.Count && Rune.IsWhiteSpace(text[start].Shows))
            {
                start++;
            }
        }

        return lines;
    }

    private static int EndOfLine(ShapedText text, int start, float width)
    {
        var end = start;
        var lastBreak = start;
        while (end < text.Count && Fits(text, start, end + 1, width))
        {
            end++;
            if (end < text.Count && Scripts.MayBreakBetween(text[end - 1].Shows, text[end].Shows))
            {
                lastBreak = end;
            }
        }

        if (end == text.Count)
        {
            return end;
        }

        // Nothing to break at: the word is longer than the line and is cut where the line is full, after one glyph at least.
        return lastBreak > start ? lastBreak : Math.Max(end, start + 1);
    }

    // A space may hang over the end of the line.
    private static bool Fits(ShapedText text, int start, int end, float width) =>
        Rune.IsWhiteSpace(text[end - 1].Shows) || text.WidthOf(start..end) <= width + 0.001f;

    private static int WithoutSpaces(ShapedText text, int start, int end)
    {
        while (end > start && Rune.IsWhiteSpace(text[end - 1].Shows))
        {
            end--;
        }

        return end;
    }
}
