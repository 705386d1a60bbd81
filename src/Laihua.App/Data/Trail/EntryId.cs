namespace Laihua.App.Data.Trail;

/// <summary>Ids of entries that sort in the order in which they were made, also within one save: a timeline tells cause before effect.</summary>
/// <remarks><para>UUID version 7 with the fraction of the millisecond in <c>rand_a</c> (RFC 9562, section 6.2, method 3).</para></remarks>
internal static class EntryId
{
    private const int FractionBits = 12;
    private const long FractionMask = (1 << FractionBits) - 1;

    private static long last;

    public static Guid Next()
    {
        var ticks = DateTime.UtcNow.Ticks - DateTime.UnixEpoch.Ticks;
        var (milliseconds, rest) = Math.DivRem(ticks, TimeSpan.TicksPerMillisecond);
        var stamp = Later((milliseconds << FractionBits) | (rest << FractionBits) / TimeSpan.TicksPerMillisecond);
        var bytes = Guid.CreateVersion7(DateTimeOffset.FromUnixTimeMilliseconds(stamp >> FractionBits)).ToByteArray(bigEndian: true);
        var fraction = stamp & FractionMask;
        bytes[6] = (byte)(0x70 | (fraction >> 8));
        bytes[7] = (byte)fraction;
        return new(bytes, bigEndian: true);
    }

    // Later than every one before, also where the clock stands or goes back.
    private static long Later(long stamp)
    {
        while (true)
        {
            var before = Volatile.Read(ref last);
            var next = Math.Max(stamp, before + 1);
            if (Interlocked.CompareExchange(ref last, next, before) == before)
            {
                return next;
            }
        }
    }
}
