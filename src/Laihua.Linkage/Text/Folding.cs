using System.Buffers;
using System.Text;

namespace Laihua.Linkage;

/// <summary>
/// Brings text to capital A to Z, figures and single blanks. A character of a script that has no letters (a Chinese one) stays itself in three
/// bytes above 127, so that it can still be compared.
/// </summary>
internal static class Folding
{
    /// <summary>How many bytes one character may become.</summary>
    internal const int Widest = 4;

    private static readonly SearchValues<char> Dropped = SearchValues.Create("'`’‘ʼʻʹ´\u200B\u200C\u200D\uFEFF");

    /// <summary>Folds text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="into">At least <see cref="Widest"/> times as long.</param>
    /// <returns>How many bytes are used.</returns>
    internal static int Fold(ReadOnlySpan<char> text, Span<byte> into)
    {
        var length = 0;
        foreach (var letter in text)
        {
            length = letter < 0x80 ? Ascii(letter, into, length) : Other(letter, into, length);
        }

        return length > 0 && into[length - 1] == ' ' ? length - 1 : length;
    }

    private static int Ascii(char letter, Span<byte> into, int length)
    {
        if (char.IsAsciiLetterOrDigit(letter))
        {
            into[length++] = (byte)(letter & (char.IsAsciiLetterLower(letter) ? ~0x20 : ~0));
            return length;
        }

        return letter is '\'' or '`' ? length : Blank(into, length);
    }

    private static int Blank(Span<byte> into, int length)
    {
        if (length > 0 && into[length - 1] != ' ')
        {
            into[length++] = (byte)' ';
        }

        return length;
    }

    private static int Other(char letter, Span<byte> into, int length)
    {
        if (Letters.Of(letter) is { } known)
        {
            return length + Encoding.ASCII.GetBytes(known, into[length..]);
        }

        if (letter is >= '！' and <= '～')
        {
            return Ascii((char)(letter - '！' + '!'), into, length); // The wide forms of ASCII.
        }

        if (Dropped.Contains(letter))
        {
            return length;
        }

        if (!char.IsLetterOrDigit(letter) && !char.IsSurrogate(letter))
        {
            return Blank(into, length);
        }

        into[length] = (byte)(0x80 | (letter >> 10));
        into[length + 1] = (byte)(0xC0 | ((letter >> 5) & 0x1F));
        into[length + 2] = (byte)(0xC0 | (letter & 0x1F));
        return length + 3;
    }
}
