using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Laihua.Rules.Points.Population;

/// <summary>One bit an option, of which the best counts: each half of the code is looked up, and the better taken.</summary>
internal sealed class HalvesColumn(byte[] points) : CodeColumn(points)
{
    private const byte Low = 0x0F;
    private const byte High = 0xF0;

    private readonly Vector256<byte> lower = SixteenPoints.Table(points.Take(Low + 1));
    private readonly Vector256<byte> upper = SixteenPoints.Table(points.Where((_, code) => (code & Low) == 0));

    /// <summary>Whether the better of the two halves of every code gives what the code gives.</summary>
    internal static bool Fits(byte[] points)
    {
        for (var code = 0; code < points.Length; code++)
        {
            if (points[code] != Math.Max(points[code & Low], points[code & High]))
            {
                return false;
            }
        }

        return true;
    }

    protected override int AddVectors(ReadOnlySpan<byte> codes, Span<byte> totals)
    {
        var (low, high) = (lower, upper);
        var from = MemoryMarshal.Cast<byte, Vector256<byte>>(codes);
        var into = MemoryMarshal.Cast<byte, Vector256<byte>>(totals);
        for (var index = 0; index < into.Length; index++)
        {
            var code = from[index];
            into[index] += Vector256.Max(
                SixteenPoints.Of(low, code & Vector256.Create(Low)),
                SixteenPoints.Of(high, (code.AsUInt16() >>> 4).AsByte() & Vector256.Create(Low)));
        }

        return into.Length * Vector256<byte>.Count;
    }
}
