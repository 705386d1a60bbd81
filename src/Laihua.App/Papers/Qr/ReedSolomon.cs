namespace Laihua.App.Papers.Qr;

/// <summary>Error correction of QR codes: the field of 256 with x⁸ + x⁴ + x³ + x² + 1, and the rest of a division in it.</summary>
internal static class ReedSolomon
{
    private static readonly byte[] Powers = new byte[510];
    private static readonly byte[] Logs = new byte[256];

    static ReedSolomon()
    {
        var value = 1;
        for (var power = 0; power < 255; power++)
        {
            Powers[power] = Powers[power + 255] = (byte)value;
            Logs[value] = (byte)power;
            value = (value << 1) ^ (value >= 128 ? 0x11D : 0);
        }
    }

    /// <summary>The logarithms of the coefficients of (x − α⁰)(x − α¹)… after the leading one, highest first.</summary>
    public static byte[] Generator(int degree)
    {
        var product = new byte[degree];
        product[^1] = 1;
        for (var root = 0; root < degree; root++)
        {
            for (var i = 0; i < degree; i++)
            {
                product[i] = (byte)(Times(product[i], root) ^ (i + 1 < degree ? product[i + 1] : 0));
            }
        }

        return Array.ConvertAll(product, coefficient => Logs[coefficient]);
    }

    /// <summary>The correction of a block.</summary>
    /// <param name="data">The codewords of the block.</param>
    /// <param name="generator">Logarithms, as <see cref="Generator"/> gives them; no coefficient of the generators in use is zero.</param>
    /// <param name="rest">As long as the generator; overwritten.</param>
    public static void Rest(ReadOnlySpan<byte> data, ReadOnlySpan<byte> generator, Span<byte> rest)
    {
        rest.Clear();
        foreach (var codeword in data)
        {
            var factor = codeword ^ rest[0];
            rest[1..].CopyTo(rest);
            rest[^1] = 0;
            if (factor == 0)
            {
                continue;
            }

            var log = Logs[factor];
            for (var i = 0; i < rest.Length; i++)
            {
                rest[i] ^= Powers[log + generator[i]];
            }
        }
    }

    private static int Times(byte value, int power) => value == 0 ? 0 : Powers[Logs[value] + power];
}
