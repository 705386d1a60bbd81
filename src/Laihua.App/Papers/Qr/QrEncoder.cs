namespace Laihua.App.Papers.Qr;

/// <summary>QR codes with error correction M (ISO/IEC 18004), for bytes and digits.</summary>
/// <remarks><para>Why not by a library: decision record 0006. A test holds every module against QRCoder.</para></remarks>
internal static class QrEncoder
{
    /// <summary>The smallest code that holds the text.</summary>
    /// <param name="text">Any text; the codewords hold it as UTF-8.</param>
    /// <param name="mask">The mask from 0 to 7; null takes the one with the least penalty.</param>
    /// <exception cref="ArgumentException">The text is longer than the largest version holds.</exception>
    public static QrMatrix Encode(string text, int? mask = null)
    {
        var (version, data) = QrBits.Of(text);
        var codewords = Interleaved(version, data);
        return new(version.Modules, version.Modules <= 64 ? QrGrid<ulong>.Of(version).Dark(codewords, mask) : QrGrid<UInt128>.Of(version).Dark(codewords, mask));
    }

    // The blocks by turns, a codeword of each: first all data, then all correction. The last blocks hold one data codeword more.
    private static byte[] Interleaved(QrVersion version, byte[] data)
    {
        var shorter = version.Data / version.Blocks;
        var longer = version.Data % version.Blocks;
        var codewords = new byte[version.Way.Length / 8];
        Span<byte> correction = stackalloc byte[version.Correction];
        for (var (block, start) = (0, 0); block < version.Blocks; block++)
        {
            var isLonger = block >= version.Blocks - longer;
            var part = data.AsSpan(start, shorter + (isLonger ? 1 : 0));
            for (var i = 0; i < shorter; i++)
            {
                codewords[(i * version.Blocks) + block] = part[i];
            }

            if (isLonger)
            {
                codewords[(shorter * version.Blocks) + block - (version.Blocks - longer)] = part[^1];
            }

            ReedSolomon.Rest(part, version.Generator, correction);
            for (var i = 0; i < correction.Length; i++)
            {
                codewords[version.Data + (i * version.Blocks) + block] = correction[i];
            }

            start += part.Length;
        }

        return codewords;
    }
}
