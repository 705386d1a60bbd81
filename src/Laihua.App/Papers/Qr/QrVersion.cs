using System.Collections.Concurrent;

namespace Laihua.App.Papers.Qr;

/// <summary>What one version of a QR code with error correction M is made of (ISO/IEC 18004): its size, its blocks and the places of its patterns.</summary>
internal sealed class QrVersion
{
    /// <summary>The largest version: 125 modules a side, 1,125 bytes. The longest code of a permit needs no more.</summary>
    public const int Largest = 27;

    private const int FormatGenerator = 0x537;
    private const int FormatMask = 0x5412;
    private const int VersionGenerator = 0x1F25;

    /// <summary>Codewords of error correction in a block, and blocks, by version (table 9, level M).</summary>
    private static readonly (int Correction, int Blocks)[] Levels =
    [
        (10, 1), (16, 1), (26, 1), (18, 2), (24, 2), (16, 4), (18, 4), (22, 4), (22, 5), (26, 5), (30, 5), (22, 8), (22, 9), (24, 9),
        (24, 10), (28, 10), (28, 11), (26, 13), (26, 14), (26, 16), (26, 17), (28, 17), (28, 18), (28, 20), (28, 21), (28, 23), (28, 25),
    ];

    private static readonly ConcurrentDictionary<int, QrVersion> Made = new();

    private readonly int number;
    private readonly bool[] kept;
    private readonly bool[] dark;

    private QrVersion(int number)
    {
        this.number = number;
        Modules = 17 + (4 * number);
        kept = new bool[Modules * Modules];
        dark = new bool[kept.Length];
        Patterns();
        Way = [.. Walk()];
        (Correction, Blocks) = Levels[number - 1];
        Data = (Way.Length / 8) - (Correction * Blocks);
        Generator = ReedSolomon.Generator(Correction);
    }

    /// <summary>Modules of a side.</summary>
    public int Modules { get; }

    /// <summary>Codewords for data.</summary>
    public int Data { get; }

    /// <summary>Codewords of error correction in each block.</summary>
    public int Correction { get; }

    /// <summary>How many blocks the data are dealt into.</summary>
    public int Blocks { get; }

    /// <summary>The polynomial that the correction of a block is the rest of.</summary>
    public byte[] Generator { get; }

    /// <summary>The modules (row × side + column) in the order in which the bits of the codewords fill them.</summary>
    public ushort[] Way { get; }

    /// <summary>Bits of the count of a numeric segment and of a segment of bytes.</summary>
    public (int Digits, int Bytes) CountBits => number < 10 ? (10, 8) : number < 27 ? (12, 16) : (14, 16);

    public static QrVersion Of(int number) => Made.GetOrAdd(number, key => new(key));

    /// <summary>Whether the patterns make this module dark, format excepted.</summary>
    public bool IsDark(int at) => dark[at];

    /// <summary>The modules that a mask turns over, and the dark ones of the format that names level and mask.</summary>
    public bool[] Overlay(int mask)
    {
        var overlay = new bool[dark.Length];
        for (var at = 0; at < overlay.Length; at++)
        {
            overlay[at] = !kept[at] && Turns(mask, at % Modules, at / Modules);
        }

        // Level M is 00 before the three bits of the mask.
        var format = WithCorrection(mask, 10, FormatGenerator) ^ FormatMask;
        foreach (var (bit, at) in FormatPlaces())
        {
            overlay[at] = ((format >> bit) & 1) == 1;
        }

        return overlay;
    }

    private static bool Turns(int mask, int x, int y) => mask switch
    {
        0 => (x + y) % 2 == 0,
        1 => y % 2 == 0,
        2 => x % 3 == 0,
        3 => (x + y) % 3 == 0,
        4 => ((y / 2) + (x / 3)) % 2 == 0,
        5 => (x * y % 2) + (x * y % 3) == 0,
        6 => ((x * y % 2) + (x * y % 3)) % 2 == 0,
        _ => (((x + y) % 2) + (x * y % 3)) % 2 == 0,
    };

    private static int WithCorrection(int data, int bits, int generator)
    {
        var rest = data << bits;
        for (var bit = 31; bit >= bits; bit--)
        {
            rest ^= ((rest >> bit) & 1) == 1 ? generator << (bit - bits) : 0;
        }

        return (data << bits) | rest;
    }

    private void Keep(int x, int y, bool isDark)
    {
        if (x < 0 || y < 0 || x >= Modules || y >= Modules)
        {
            return;
        }

        kept[(y * Modules) + x] = true;
        dark[(y * Modules) + x] = isDark;
    }

    private void Patterns()
    {
        for (var i = 0; i < Modules; i++)
        {
            Keep(i, 6, i % 2 == 0);
            Keep(6, i, i % 2 == 0);
        }

        Rings(3, 3, 4);
        Rings(Modules - 4, 3, 4);
        Rings(3, Modules - 4, 4);
        Alignment();
        foreach (var (_, at) in FormatPlaces())
        {
            kept[at] = true;
        }

        Keep(8, Modules - 8, true);
        NumberOfVersion();
    }

    // Dark rings at one, none and three modules from the middle; the ring at two (and the separator at four) is light.
    private void Rings(int x, int y, int reach)
    {
        for (var down = -reach; down <= reach; down++)
        {
            for (var right = -reach; right <= reach; right++)
            {
                Keep(x + right, y + down, Math.Max(Math.Abs(right), Math.Abs(down)) is 0 or 1 or 3);
            }
        }
    }

    private void Alignment()
    {
        var places = AlignmentPlaces();
        foreach (var x in places)
        {
            foreach (var y in places)
            {
                if ((x == 6 && (y == 6 || y == places[^1])) || (y == 6 && x == places[^1]))
                {
                    continue;
                }

                for (var at = 0; at < 25; at++)
                {
                    var (right, down) = ((at % 5) - 2, (at / 5) - 2);
                    Keep(x + right, y + down, Math.Max(Math.Abs(right), Math.Abs(down)) != 1);
                }
            }
        }
    }

    // The first at 6, the last at seven from the end, the others at even steps back from the last (annex E).
    private int[] AlignmentPlaces()
    {
        if (number == 1)
        {
            return [];
        }

        var count = (number / 7) + 2;
        var step = (((number * 4) + (count * 2) + 1) / ((count * 2) - 2)) * 2;
        return [6, .. Enumerable.Range(0, count - 1).Select(i => Modules - 7 - (step * (count - 2 - i)))];
    }

    private IEnumerable<(int Bit, int At)> FormatPlaces()
    {
        for (var bit = 0; bit < 15; bit++)
        {
            var (x, y) = bit < 8 ? (8, bit + (bit >= 6 ? 1 : 0)) : (bit == 8 ? 7 : 14 - bit, 8);
            yield return (bit, (y * Modules) + x);
            (x, y) = bit < 8 ? (Modules - 1 - bit, 8) : (8, Modules - 15 + bit);
            yield return (bit, (y * Modules) + x);
        }
    }

    private void NumberOfVersion()
    {
        if (number < 7)
        {
            return;
        }

        var bits = WithCorrection(number, 12, VersionGenerator);
        for (var bit = 0; bit < 18; bit++)
        {
            Keep(Modules - 11 + (bit % 3), bit / 3, ((bits >> bit) & 1) == 1);
            Keep(bit / 3, Modules - 11 + (bit % 3), ((bits >> bit) & 1) == 1);
        }
    }

    // Two columns at a time from the right, up and down in turns, past the column of the timing pattern.
    private IEnumerable<ushort> Walk()
    {
        var free = new List<ushort>();
        var up = true;
        for (var right = Modules - 1; right > 0; right -= right == 8 ? 3 : 2)
        {
            for (var step = 0; step < Modules; step++)
            {
                var y = up ? Modules - 1 - step : step;
                for (var x = right; x > right - 2; x--)
                {
                    if (!kept[(y * Modules) + x])
                    {
                        free.Add((ushort)((y * Modules) + x));
                    }
                }
            }

            up = !up;
        }

        return free;
    }
}
