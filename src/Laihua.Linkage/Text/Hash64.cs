using System.Buffers.Binary;

namespace Laihua.Linkage;

/// <summary>A hash of 64 bits that is the same on every machine and in every run; zero stands for "nothing".</summary>
internal static class Hash64
{
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xD6E8FEB86659FD93;

    internal static ulong Of(ReadOnlySpan<byte> bytes)
    {
        var hash = First ^ (ulong)bytes.Length;
        while (bytes.Length >= sizeof(ulong))
        {
            hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        var rest = 0UL;
        foreach (var one in bytes)
        {
            rest = (rest << 8) | one;
        }

        return NotZero(Mix(hash ^ rest));
    }

    internal static ulong Of(ulong value) => NotZero(Mix(value ^ First));

    /// <summary>Of two parts; nothing when either is nothing.</summary>
    internal static ulong Of(ulong first, ulong second) => first == 0 || second == 0 ? 0 : NotZero(Mix(first + Mix(second ^ First)));

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 32)) * Second;
        value = (value ^ (value >> 29)) * First;
        return value ^ (value >> 32);
    }

    private static ulong NotZero(ulong hash) => hash == 0 ? 1 : hash;
}
