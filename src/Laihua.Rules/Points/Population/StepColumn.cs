using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Laihua.Rules.Points.Population;

/// <summary>Few changes from code to code: each adds its difference to those who have passed it. Bytes wrap round, and so back.</summary>
internal sealed class StepColumn(byte[] points) : CodeColumn(points)
{
    private readonly (Vector512<byte> At, Vector512<byte> Change)[] steps =
    [
        .. Enumerable.Range(1, points.Length - 1)
            .Where(code => points[code] != points[code - 1])
            .Select(code => (Vector512.Create((byte)code), Vector512.Create((byte)(points[code] - points[code - 1])))),
    ];

    private readonly Vector512<byte> first = Vector512.Create(points[0]);

    protected override int AddVectors(ReadOnlySpan<byte> codes, Span<byte> totals)
    {
        var from = MemoryMarshal.Cast<byte, Vector512<byte>>(codes);
        var into = MemoryMarshal.Cast<byte, Vector512<byte>>(totals);
        for (var index = 0; index < into.Length; index++)
        {
            var code = from[index];
            var total = into[index] + first;
            foreach (ref readonly var step in steps.AsSpan())
            {
                total += Vector512.GreaterThanOrEqual(code, step.At) & step.Change;
            }

            into[index] = total;
        }

        return into.Length * Vector512<byte>.Count;
    }
}
