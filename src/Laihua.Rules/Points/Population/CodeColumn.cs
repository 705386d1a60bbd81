using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Laihua.Rules.Points.Population;

/// <summary>Adds the points of one column of codes to the totals, a vector of people at a time.</summary>
internal abstract class CodeColumn(byte[] points)
{
    /// <summary>The cheaper of the two ways: a step costs about half of what a piece of table costs.</summary>
    internal static CodeColumn Of(byte[] points)
    {
        var steps = Enumerable.Range(1, points.Length - 1).Count(code => points[code] != points[code - 1]);
        var codes = points.Length;
        while (codes > 1 && points[codes - 1] == 0)
        {
            codes--;
        }

        return steps <= 2 * TableColumn.PiecesFor(codes) ? new StepColumn(points) : new TableColumn(points, codes);
    }

    internal void Add(ReadOnlySpan<byte> codes, Span<byte> totals)
    {
        for (var person = AddVectors(codes, totals); person < totals.Length; person++)
        {
            totals[person] += points[codes[person]];
        }
    }

    /// <returns>How many people were done: all but those who do not fill a vector.</returns>
    protected abstract int AddVectors(ReadOnlySpan<byte> codes, Span<byte> totals);

    /// <summary>Few changes from code to code: each adds its difference to those who have passed it. Bytes wrap round, and so back.</summary>
    private sealed class StepColumn(byte[] points) : CodeColumn(points)
    {
        private readonly (Vector<byte> At, Vector<byte> Change)[] steps =
        [
            .. Enumerable.Range(1, points.Length - 1)
                .Where(code => points[code] != points[code - 1])
                .Select(code => (new Vector<byte>((byte)code), new Vector<byte>((byte)(points[code] - points[code - 1])))),
        ];

        private readonly byte first = points[0];

        protected override int AddVectors(ReadOnlySpan<byte> codes, Span<byte> totals)
        {
            var from = MemoryMarshal.Cast<byte, Vector<byte>>(codes);
            var into = MemoryMarshal.Cast<byte, Vector<byte>>(totals);
            for (var index = 0; index < into.Length; index++)
            {
                var code = from[index];
                var total = into[index] + new Vector<byte>(first);
                foreach (var (at, change) in steps)
                {
                    total += Vector.GreaterThanOrEqual(code, at) & change;
                }

                into[index] = total;
            }

            return into.Length * Vector<byte>.Count;
        }
    }

    /// <summary>Many changes: the points are looked up in pieces of a table that a register holds.</summary>
    private sealed class TableColumn(byte[] points, int codes) : CodeColumn(points)
    {
        private readonly Vector256<byte>[] pieces = [.. points.Take(codes).Chunk(Vector256<byte>.Count).Select(PieceOf)];

        internal static int PiecesFor(int codes) => (codes + Vector256<byte>.Count - 1) / Vector256<byte>.Count;

        protected override int AddVectors(ReadOnlySpan<byte> codes, Span<byte> totals)
        {
            var from = MemoryMarshal.Cast<byte, Vector256<byte>>(codes);
            var into = MemoryMarshal.Cast<byte, Vector256<byte>>(totals);
            for (var index = 0; index < into.Length; index++)
            {
                var (code, total) = (from[index], into[index]);
                foreach (var piece in pieces)
                {
                    // A code outside of the piece finds nothing; those before it have wrapped round and lie outside too.
                    total += Vector256.Shuffle(piece, code);
                    code -= Vector256.Create((byte)Vector256<byte>.Count);
                }

                into[index] = total;
            }

            return into.Length * Vector256<byte>.Count;
        }

        private static Vector256<byte> PieceOf(byte[] points)
        {
            Array.Resize(ref points, Vector256<byte>.Count);
            return Vector256.Create(points);
        }
    }
}
