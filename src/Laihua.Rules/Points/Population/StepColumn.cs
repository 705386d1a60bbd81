using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Laihua.Rules.Points.Population;

/// <summary>
/// Few changes from code to code: each adds its difference to those who have passed it, from the code of nothing, which gives nothing.
/// Bytes wrap round, and so back.
/// </summary>
internal sealed class StepColumn(byte[] points) : CodeColumn(points)
{
    /// <summary>Registers compare bytes with signs: half of the codes are moved below nought, and the order stays.</summary>
    private const byte Sign = 0x80;

    /// <summary>Vectors at a time: each step is fetched once for them all.</summary>
    private const int AtOnce = 4;

    private readonly (Vector256<sbyte> Below, Vector256<byte> Change)[] steps =
    [
        .. Enumerable.Range(1, points.Length - 1)
            .Where(code => points[code] != points[code - 1])
            .Select(code => (Vector256.Create((sbyte)((code - 1) ^ Sign)), Vector256.Create((byte)(points[code] - points[code - 1])))),
    ];

    protected override int AddVectors(ReadOnlySpan<byte> codes, Span<byte> totals)
    {
        var from = MemoryMarshal.Cast<byte, Vector256<byte>>(codes);
        var into = MemoryMarshal.Cast<byte, Vector256<byte>>(totals);
        var whole = into.Length - (into.Length % AtOnce);
        for (var index = 0; index < whole; index += AtOnce)
        {
            Add(from.Slice(index, AtOnce), into.Slice(index, AtOnce));
        }

        return whole * Vector256<byte>.Count;
    }

    private void Add(ReadOnlySpan<Vector256<byte>> from, Span<Vector256<byte>> into)
    {
        var sign = Vector256.Create(Sign);
        var (one, two, three, four) = ((from[0] ^ sign).AsSByte(), (from[1] ^ sign).AsSByte(), (from[2] ^ sign).AsSByte(), (from[3] ^ sign).AsSByte());
        var (first, second, third, fourth) = (into[0], into[1], into[2], into[3]);
        foreach (ref readonly var step in steps.AsSpan())
        {
            var (below, change) = (step.Below, step.Change);
            first += Vector256.GreaterThan(one, below).AsByte() & change;
            second += Vector256.GreaterThan(two, below).AsByte() & change;
            third += Vector256.GreaterThan(three, below).AsByte() & change;
            fourth += Vector256.GreaterThan(four, below).AsByte() & change;
        }

        (into[0], into[1], into[2], into[3]) = (first, second, third, fourth);
    }
}
