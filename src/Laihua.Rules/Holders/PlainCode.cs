namespace Laihua.Rules.Holders;

/// <summary>Codes that people read to each other and type: 32 letters and figures of which none is taken for another.</summary>
/// <remarks>
/// <para><b>Shape</b> Crockford's base 32: no I, L, O or U. Five bits a character. What is typed may be in small letters, with spaces and
/// hyphens; I and L are read as 1, O as 0.</para>
/// <para><b>Errors</b> Other letters and other lengths are no code: null.</para>
/// <para><b>Source</b> Decision 0020.</para>
/// </remarks>
public static class PlainCode
{
    /// <summary>The 32 characters by their value.</summary>
    public const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private const int LongestTyped = 40;

    /// <summary>A code of as many characters as there are random bytes.</summary>
    public static string From(ReadOnlySpan<byte> random)
    {
        Span<char> code = stackalloc char[random.Length];
        for (var i = 0; i < random.Length; i++)
        {
            code[i] = Letters[random[i] & 31];
        }

        return code.ToString();
    }

    /// <summary>What was typed as the code that it means; null where it is none of that length.</summary>
    public static string? Read(string typed, int length)
    {
        if (typed.Length > LongestTyped)
        {
            return null;
        }

        var code = string.Concat(typed.ToUpperInvariant().Where(c => c is not (' ' or '-' or '\u2013' or '\u3000')).Select(c => c switch { 'I' or 'L' => '1', 'O' => '0', _ => c }));
        return code.Length == length && code.All(c => Letters.Contains(c, StringComparison.Ordinal)) ? code : null;
    }

    /// <summary>A code in groups that the eye can copy.</summary>
    public static string Grouped(string code, int group) => string.Join('-', code.Chunk(group).Select(part => new string(part)));
}
