namespace Laihua.Linkage;

/// <summary>Brings a name to tokens of capital letters, whatever its script.</summary>
internal static class NameText
{
    /// <summary>Folds a name; tokens that are known in their own script take their usual Latin spelling.</summary>
    /// <returns>How many bytes are used.</returns>
    internal static int Fold(ReadOnlySpan<char> name, Span<byte> into)
    {
        if (!HasScript(name))
        {
            return Folding.Fold(name, into);
        }

        Span<char> latin = stackalloc char[512];
        var length = 0;
        foreach (var range in name.SplitAny(' ', '·', '・', '-', ',', '\u00A0'))
        {
            var token = name[range];
            var written = token.Length is > 1 and < 32 && HasScript(token) ? Latin(token) : token;
            if (length + written.Length + 1 > latin.Length)
            {
                break;
            }

            written.CopyTo(latin[length..]);
            length += written.Length;
            latin[length++] = ' ';
        }

        return Folding.Fold(latin[..Math.Min(length, into.Length / Folding.Widest)], into);
    }

    // A token as it is usually written; else a Chinese one as it is read, its first character (the family) apart.
    private static ReadOnlySpan<char> Latin(ReadOnlySpan<char> token) =>
        Spellings.LatinOf(token.ToString().ToLowerInvariant()) ?? Pinyin.Of(token) ?? token;

    // From Greek onwards; Latin letters with accents are folded one by one.
    private static bool HasScript(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('\u0370', '\uD7FF') >= 0;
}
