using System.Collections.Concurrent;
using System.Numerics;

namespace Laihua.App.Papers.Qr;

/// <summary>The modules of a code as bits of whole numbers, a number a row and again a number a column, so that a mask is judged a row at a time.</summary>
/// <typeparam name="TLine">An unsigned integer of at least as many bits as the code has modules a side.</typeparam>
internal sealed class QrGrid<TLine>
    where TLine : unmanaged, IBinaryInteger<TLine>, IUnsignedNumber<TLine>
{
    private const int Masks = 8;

    private static readonly ConcurrentDictionary<QrVersion, QrGrid<TLine>> Made = new();

    private readonly QrVersion version;
    private readonly Lines patterns;
    private readonly Lines[] overlays;

    private QrGrid(QrVersion version)
    {
        this.version = version;
        patterns = Lines.Of(version.Modules, version.IsDark);
        overlays = [.. Enumerable.Range(0, Masks).Select(version.Overlay).Select(overlay => Lines.Of(version.Modules, at => overlay[at]))];
    }

    public static QrGrid<TLine> Of(QrVersion version) => Made.GetOrAdd(version, key => new(key));

    /// <summary>The modules of the codewords under the mask with the least penalty, or under a given one.</summary>
    public bool[] Dark(ReadOnlySpan<byte> codewords, int? mask)
    {
        var data = patterns.Copy();
        Place(codewords, data);
        var (best, masked) = (data, data.Copy());
        var least = int.MaxValue;
        for (var candidate = mask ?? 0; candidate <= (mask ?? Masks - 1); candidate++)
        {
            masked.SetTo(data, overlays[candidate]);
            var penalty = masked.Penalty();
            if (penalty < least)
            {
                least = penalty;
                (best, masked) = (masked, best == data ? data.Copy() : best);
            }
        }

        return best.ToModules();
    }

    private void Place(ReadOnlySpan<byte> codewords, Lines lines)
    {
        var way = version.Way;
        for (var bit = 0; bit < codewords.Length * 8; bit++)
        {
            if (((codewords[bit >> 3] >> (7 - (bit & 7))) & 1) == 1)
            {
                lines.Darken(way[bit] % version.Modules, way[bit] / version.Modules);
            }
        }
    }

    private sealed class Lines(TLine[] rows, TLine[] columns)
    {
        public static Lines Of(int modules, Func<int, bool> isDark)
        {
            var lines = new Lines(new TLine[modules], new TLine[modules]);
            for (var at = 0; at < modules * modules; at++)
            {
                if (isDark(at))
                {
                    lines.Darken(at % modules, at / modules);
                }
            }

            return lines;
        }

        public Lines Copy() => new([.. rows], [.. columns]);

        public void Darken(int x, int y)
        {
            rows[y] |= TLine.One << x;
            columns[x] |= TLine.One << y;
        }

        public void SetTo(Lines data, Lines overlay)
        {
            for (var i = 0; i < rows.Length; i++)
            {
                rows[i] = data.RowAt(i) ^ overlay.RowAt(i);
                columns[i] = data.ColumnAt(i) ^ overlay.ColumnAt(i);
            }
        }

        public bool[] ToModules()
        {
            var modules = new bool[rows.Length * rows.Length];
            for (var at = 0; at < modules.Length; at++)
            {
                modules[at] = ((rows[at / rows.Length] >> (at % rows.Length)) & TLine.One) != TLine.Zero;
            }

            return modules;
        }

        public int Penalty() => QrPenalty.OfLines<TLine>(rows) + QrPenalty.OfLines<TLine>(columns) + QrPenalty.OfBlocksAndShare<TLine>(rows);

        private TLine RowAt(int index) => rows[index];

        private TLine ColumnAt(int index) => columns[index];
    }
}
