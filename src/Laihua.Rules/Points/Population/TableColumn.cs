using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Laihua.Rules.Points.Population;

/// <summary>Many changes from code to code: the points are looked up in pieces of a table that a register holds.</summary>
internal sealed class TableColumn(byte[] points) : CodeColumn(points)
{
    private readonly Vector256<byte>[] pieces = [.. points.Take(LastChange(points) + 1).Chunk(SixteenPoints.Codes).Select(SixteenPoints.Table)];

    /// <summary>Whoever is beyond the last change has what it gave.</summary>
    private readonly Vector256<byte> last = Vector256.Create((byte)LastChange(points));

    internal static int PiecesFor(byte[] points) => (LastChange(points) / SixteenPoints.Codes) + 1;

    protected override int AddVectors(ReadOnlySpan<byte> codes, Span<byte> totals)
    {
        var from = MemoryMarshal.Cast<byte, Vector256<byte>>(codes);
        var into = MemoryMarshal.Cast<byte, Vector256<byte>>(totals);
        for (var index = 0; index < into.Length; index++)
        {
            var (code, total) = (Vector256.Min(from[index], last), into[index]);
            foreach (ref readonly var piece in pieces.AsSpan())
            {
                // A code outside of the piece finds nothing; those before it have wrapped round and lie outside too.
                total += SixteenPoints.Of(piece, code);
                code -= Vector256.Create((byte)SixteenPoints.Codes);
            }

            into[index] = total;
        }

        return into.Length * Vector256<byte>.Count;
    }

    private static int LastChange(byte[] points) => Math.Max(0, Enumerable.Range(1, points.Length - 1).LastOrDefault(code => points[code] != points[code - 1]));
}
