using System.Collections.Concurrent;

namespace Laihua.App.Features.Scans;

/// <summary>Readings of one code in one city and hour.</summary>
/// <param name="TokenHash">SHA-256 of the token, in hexadecimal; never kept where there is no such artefact.</param>
/// <param name="City">GB/T 2260 code of the city, empty where it is not known.</param>
/// <param name="Hour">The hour (UTC).</param>
public readonly record struct Reading(string TokenHash, string City, DateTime Hour);

/// <summary>Counts readings in memory, so that the check of a code writes nothing: a few seconds later they are kept together.</summary>
/// <remarks><para>A process that is killed loses the last seconds of its counts. They are coarse by purpose.</para></remarks>
public sealed class ScanTally
{
    private ConcurrentDictionary<Reading, int> counts = new();

    /// <summary>Counts one reading.</summary>
    /// <param name="tokenHash">SHA-256 of the token.</param>
    /// <param name="city">GB/T 2260 code of the city, empty where it is not known.</param>
    /// <param name="at">When (UTC).</param>
    public void Add(byte[] tokenHash, string city, DateTime at) =>
        counts.AddOrUpdate(new(Convert.ToHexString(tokenHash), city, HourOf(at)), 1, (_, count) => count + 1);

    /// <summary>Takes everything that was counted since the last time.</summary>
    public IReadOnlyDictionary<Reading, int> Take() => Interlocked.Exchange(ref counts, new());

    /// <summary>The hour in which an instant lies.</summary>
    internal static DateTime HourOf(DateTime at) => at.AddTicks(-(at.Ticks % TimeSpan.TicksPerHour));
}
