using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Laihua.Rules.Points.Population;

/// <summary>Many changes from code to code: the points are looked up in pieces of a table that a register holds.</summary>
internal sealed class TableColumn : CodeColumn
{
    private readonly Vector256<byte>[] pieces;
    private readonly Vector512<byte>[] widePieces;

    internal TableColumn(byte[] points)
        : base(points)
    {
        var codes = points.AsSpan(0, CodesThatGive(points)).ToArray();
        pieces = [.. codes.Chunk(Vector256<byte>.Count).Select(piece => Vector256.Create(Filled(piece, Vector256<byte>.Count)))];
        widePieces = [.. codes.Chunk(Vector512<byte>.Count).Select(piece => Vector512.Create(Filled(piece, Vector512<byte>.Count)))];
    }

    internal static int PiecesFor(byte[] points)
    {
        var size = Vector512.IsHardwareAccelerated ? Vector512<byte>.Count : Vector256<byte>.Count;
        return (CodesThatGive(points) + size - 1) / size;
    }

    protected override int AddVectors(ReadOnlySpan<byte> codes, Span<byte> totals)
    {
        var done = Vector512.IsHardwareAccelerated ? AddWide(codes, totals) : 0;
        var from = MemoryMarshal.Cast<byte, Vector256<byte>>(codes[done..]);
        var into = MemoryMarshal.Cast<byte, Vector256<byte>>(totals[done..]);
        for (var index = 0; index < into.Length; index++)
        {
            var (code, total) = (from[index], into[index]);
            foreach (ref readonly var piece in pieces.AsSpan())
            {
                // A code outside of the piece finds nothing; those before it have wrapped round and lie outside too.
                total += Vector256.Shuffle(piece, code);
                code -= Vector256.Create((byte)Vector256<byte>.Count);
            }

            into[index] = total;
        }

        return done + (into.Length * Vector256<byte>.Count);
    }

    private int AddWide(ReadOnlySpan<byte> codes, Span<byte> totals)
    {
        var from = MemoryMarshal.Cast<byte, Vector512<byte>>(codes);
        var into = MemoryMarshal.Cast<byte, Vector512<byte>>(totals);
        for (var index = 0; index < into.Length; index++)
        {
            var (code, total) = (from[index], into[index]);
            foreach (ref readonly var piece in widePieces.AsSpan())
            {
                total += Vector512.Shuffle(piece, code);
                code -= Vector512.Create((byte)Vector512<byte>.Count);
            }

            into[index] = total;
        }

        return into.Length * Vector512<byte>.Count;
    }

    /// <summary>The codes up to the last that gives points.</summary>
    private static int CodesThatGive(byte[] points) => Math.Max(1, 1 + Array.FindLastIndex(points, given => given != 0));
}
