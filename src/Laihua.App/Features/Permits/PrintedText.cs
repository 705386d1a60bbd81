using System.Text;

namespace Laihua.App.Features.Permits;

/// <summary>Texts as a code can carry them.</summary>
internal static class PrintedText
{
    /// <summary>The text cut to a number of bytes of UTF-8, never inside a character.</summary>
    public static string Fit(string text, int bytes)
    {
        while (Encoding.UTF8.GetByteCount(text) > bytes)
        {
            text = text[..^1];
        }

        return char.IsHighSurrogate(text, text.Length - 1) ? text[..^1] : text;
    }
}
