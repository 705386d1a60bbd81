using System.Text;
using System.Text.Unicode;

namespace Laihua.Linkage;

/// <summary>In which characters a file is written: by its mark, else by what its bytes allow.</summary>
internal static class TextFile
{
    private const int Looked = 1 << 20;
    private const double ChineseShare = 0.8;
    private const byte FirstOfGb2312 = 0xA1;

    /// <summary>The encoding; null when the bytes are neither UTF-8, UTF-16 nor GB18030.</summary>
    internal static Encoding? EncodingOf(Stream file)
    {
        var head = new byte[(int)Math.Min(file.Length, Looked)];
        file.ReadExactly(head);
        file.Position = 0;
        if (Marked(head) is { } marked)
        {
            return marked;
        }

        if (Utf16(head) is { } wide)
        {
            return wide;
        }

        if (IsUtf8(file))
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        }

        return LooksChinese(head) ? Gb18030() : null;
    }

    private static Encoding? Marked(ReadOnlySpan<byte> head) => head switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new UTF8Encoding(true, throwOnInvalidBytes: true),
        [0xFF, 0xFE, 0, 0, ..] => new UTF32Encoding(bigEndian: false, true, throwOnInvalidCharacters: true),
        [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, true, throwOnInvalidBytes: true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, true, throwOnInvalidBytes: true),
        [0x84, 0x31, 0x95, 0x33, ..] => Gb18030(),
        _ => null,
    };

    // Without a mark: commas and line ends of UTF-16 have a zero beside them, and text of UTF-8 has none.
    private static UnicodeEncoding? Utf16(ReadOnlySpan<byte> head)
    {
        var (even, odd) = (0, 0);
        for (var at = 0; at + 1 < head.Length; at += 2)
        {
            even += head[at] == 0 ? 1 : 0;
            odd += head[at + 1] == 0 ? 1 : 0;
        }

        return even + odd == 0 || (even > 0 && odd > 0 && Math.Min(even, odd) * 8 > Math.Max(even, odd))
            ? null
            : new(bigEndian: even > odd, byteOrderMark: false, throwOnInvalidBytes: true);
    }

    private static bool IsUtf8(Stream file)
    {
        var buffer = new byte[Looked];
        var kept = 0;
        try
        {
            while (file.Read(buffer, kept, buffer.Length - kept) is var read and > 0)
            {
                var all = buffer.AsSpan(0, kept + read);
                var whole = all[..^Cut(all)];
                if (!Utf8.IsValid(whole) || whole.Contains((byte)0))
                {
                    return false;
                }

                kept = all.Length - whole.Length;
                all[whole.Length..].CopyTo(buffer);
            }

            return kept == 0;
        }
        finally
        {
            file.Position = 0;
        }
    }

    // How many bytes at the end are the beginning of a character that is cut by the end of the buffer.
    private static int Cut(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(3, bytes.Length); back++)
        {
            var one = bytes[^back];
            if ((one & 0xC0) == 0xC0)
            {
                var length = one >= 0xF0 ? 4 : one >= 0xE0 ? 3 : 2;
                return length > back ? back : 0;
            }

            if (one < 0x80)
            {
                return 0;
            }
        }

        return 0;
    }

    // In GB18030 nearly every character of Chinese text is two bytes from A1 on; a letter with an accent in Latin-1 stands beside ASCII.
    private static bool LooksChinese(ReadOnlySpan<byte> head)
    {
        var (pairs, all) = (0, 0);
        for (var at = 0; at + 1 < head.Length; at++)
        {
            if (head[at] >= 0x80)
            {
                all++;
                pairs += head[at] >= FirstOfGb2312 && head[at + 1] >= FirstOfGb2312 ? 1 : 0;
                at++;
            }
        }

        return all > 0 && pairs >= all * ChineseShare;
    }

    private static Encoding Gb18030() =>
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!; // The base library has it.
}
