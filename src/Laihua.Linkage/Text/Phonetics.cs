namespace Laihua.Linkage;

/// <summary>How a token sounds, twice: a skeleton that the usual ways of writing one name share, and a rough code to find candidates by.</summary>
internal static class Phonetics
{
    private const int Longest = 128;
    private const int CodeLength = 4;

    /// <summary>
    /// The skeleton: systems of transliteration brought to one (SERGEY and SERGEI, MOHAMMED and MUHAMAD, MÜLLER, MUELLER and MULLER), doubled letters once.
    /// </summary>
    /// <returns>How many bytes are used.</returns>
    internal static int Skeleton(ReadOnlySpan<byte> token, Span<byte> into)
    {
        var length = 0;
        for (var at = 0; at < token.Length; at++)
        {
            var (letter, read) = Sound(token[at..], first: at == 0);
            at += read - 1;
            if (letter != 0 && (length == 0 || into[length - 1] != letter))
            {
                into[length++] = letter;
            }
        }

        return length;
    }

    /// <summary>A rough code: the class of the first sound and of the next consonants; zero when there is none.</summary>
    internal static ulong Code(ReadOnlySpan<byte> token)
    {
        Span<byte> skeleton = stackalloc byte[Longest];
        skeleton = skeleton[..Skeleton(token[..Math.Min(token.Length, Longest)], skeleton)];
        if (skeleton.IsEmpty)
        {
            return 0;
        }

        if (skeleton[0] >= 0x80)
        {
            return Hash64.Of(token);
        }

        ulong code = FirstClass(skeleton[0]);
        var (previous, count) = (Class(skeleton[0]), 1);
        foreach (var letter in skeleton[1..])
        {
            var next = Class(letter);
            if (next != 0 && next != previous && count < CodeLength)
            {
                code = (code << 8) | next;
                count++;
            }

            previous = next;
        }

        return Hash64.Of(code);
    }

    private static (byte Letter, int Read) Sound(ReadOnlySpan<byte> rest, bool first) => rest switch
    {
        [(byte)'S', (byte)'C', (byte)'H', ..] => ((byte)'X', 3),
        [(byte)'T', (byte)'C', (byte)'H', ..] or [(byte)'T', (byte)'S', (byte)'H', ..] => ((byte)'C', 3),
        [(byte)'P', (byte)'H', ..] => ((byte)'F', 2),
        [(byte)'T', (byte)'H', ..] => ((byte)'T', 2),
        [(byte)'D', (byte)'H', ..] => ((byte)'D', 2),
        [(byte)'K', (byte)'H', ..] => ((byte)'K', 2),
        [(byte)'G', (byte)'H', ..] => ((byte)'G', 2),
        [(byte)'S', (byte)'H', ..] => ((byte)'X', 2),
        [(byte)'C', (byte)'H', ..] => ((byte)'X', 2),
        [(byte)'C', (byte)'K', ..] or [(byte)'C', (byte)'Q', ..] => ((byte)'K', 2),
        [(byte)'Z', (byte)'H', ..] => ((byte)'J', 2),
        [(byte)'D', (byte)'J', ..] or [(byte)'D', (byte)'Z', ..] => ((byte)'J', 2),
        [(byte)'C', (byte)'Z', ..] => ((byte)'X', 2),
        [(byte)'T', (byte)'S', ..] or [(byte)'T', (byte)'Z', ..] => ((byte)'S', 2),
        [(byte)'A', (byte)'E', ..] or [(byte)'A', (byte)'I', ..] or [(byte)'E', (byte)'I', ..] or [(byte)'E', (byte)'Y', ..] => ((byte)'I', 2),
        [(byte)'I', (byte)'E', ..] or [(byte)'I', (byte)'Y', ..] or [(byte)'I', (byte)'J', ..] or [(byte)'E', (byte)'E', ..] => ((byte)'I', 2),
        [(byte)'O', (byte)'U', ..] or [(byte)'O', (byte)'O', ..] or [(byte)'O', (byte)'E', ..] or [(byte)'U', (byte)'E', ..] => ((byte)'U', 2),
        [(byte)'E', (byte)'U', ..] or [(byte)'E', (byte)'O', ..] => ((byte)'U', 2),
        [(byte)'H', ..] when !first => (0, 1),
        [(byte)'Y' or (byte)'J', ..] => ((byte)'I', 1),
        [(byte)'E', ..] => ((byte)'A', 1),
        [(byte)'O', ..] => ((byte)'U', 1),
        [(byte)'C' or (byte)'Q', ..] => ((byte)'K', 1),
        [(byte)'W', ..] => ((byte)'V', 1),
        [(byte)'Z', ..] => ((byte)'S', 1),
        _ => (rest[0], 1),
    };

    private static byte FirstClass(byte letter) => letter switch
    {
        (byte)'A' or (byte)'I' or (byte)'U' => (byte)'A',
        (byte)'G' => (byte)'K',
        (byte)'D' => (byte)'T',
        _ => letter,
    };

    // Soundex (Russell 1918), with the sounds of the skeleton.
    private static byte Class(byte letter) => letter switch
    {
        (byte)'B' or (byte)'F' or (byte)'P' or (byte)'V' => 1,
        (byte)'K' or (byte)'G' or (byte)'S' or (byte)'X' => 2,
        (byte)'D' or (byte)'T' => 3,
        (byte)'L' => 4,
        (byte)'M' or (byte)'N' => 5,
        (byte)'R' => 6,
        >= (byte)'0' and <= (byte)'9' => letter,
        _ => 0,
    };
}
