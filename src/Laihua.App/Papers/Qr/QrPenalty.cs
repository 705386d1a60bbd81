using System.Numerics;

namespace Laihua.App.Papers.Qr;

/// <summary>How hard a masked code is to read (ISO/IEC 18004, 7.8.3): the four features, counted a row at a time with the bits of whole numbers.</summary>
internal static class QrPenalty
{
    private const int Run = 5;
    private const int ForRun = 3;
    private const int ForBlock = 3;
    private const int ForFinder = 40;
    private const int ForShare = 10;

    // Dark, light, three dark, light, dark, as a line through a finder pattern, and four light on one side.
    private const int FinderBits = 11;

    /// <summary>Runs of five or more of one colour, and patterns that look like a finder, in every line.</summary>
    public static int OfLines<TLine>(ReadOnlySpan<TLine> lines)
        where TLine : unmanaged, IBinaryInteger<TLine>, IUnsignedNumber<TLine>
    {
        var (penalty, finders) = (0, 0);
        var pairs = Ones<TLine>(lines.Length - 1);
        var places = Ones<TLine>(lines.Length - FinderBits + 1);
        foreach (var line in lines)
        {
            // Where a module is as the next one; four such in a row begin a run of five.
            var same = ~(line ^ (line >> 1)) & pairs;
            var two = same & (same >> 1);
            var five = two & (two >> 2);
            penalty += Count(five) + ((ForRun - 1) * Count(five & ~(five << 1)));
            finders += Count(places & Finders(line));
        }

        return penalty + (ForFinder * finders);
    }

    /// <summary>Squares of two by two of one colour, and how far the share of the dark modules is from a half, in steps of 5 %.</summary>
    public static int OfBlocksAndShare<TLine>(ReadOnlySpan<TLine> rows)
        where TLine : unmanaged, IBinaryInteger<TLine>, IUnsignedNumber<TLine>
    {
        var (blocks, dark) = (0, Count(rows[0]));
        var pairs = Ones<TLine>(rows.Length - 1);
        for (var i = 1; i < rows.Length; i++)
        {
            var (above, row) = (rows[i - 1], rows[i]);
            var level = ~(row ^ above);
            blocks += Count(~(row ^ (row >> 1)) & level & (level >> 1) & pairs);
            dark += Count(row);
        }

        var all = rows.Length * rows.Length;
        return (ForBlock * blocks) + (ForShare * (Math.Abs((dark * 20) - (all * 10)) / all));
    }

    private static TLine Finders<TLine>(TLine line)
        where TLine : unmanaged, IBinaryInteger<TLine>, IUnsignedNumber<TLine>
    {
        var light = ~line;
        var core = line & (light >> 1) & (line >> 2) & (line >> 3) & (line >> 4) & (light >> 5) & (line >> 6);
        var four = light & (light >> 1);
        four &= four >> 2;
        return (core & (four >> 7)) | (four & (core >> 4));
    }

    private static TLine Ones<TLine>(int count)
        where TLine : unmanaged, IBinaryInteger<TLine>, IUnsignedNumber<TLine> => (TLine.One << count) - TLine.One;

    private static int Count<TLine>(TLine bits)
        where TLine : unmanaged, IBinaryInteger<TLine>, IUnsignedNumber<TLine> => int.CreateTruncating(TLine.PopCount(bits));
}
