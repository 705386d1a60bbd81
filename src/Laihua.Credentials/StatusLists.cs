using System.Collections.Concurrent;

namespace Laihua.Credentials;

/// <summary>The status lists at hand, by number: what <see cref="Verifier.StatusOf"/> asks.</summary>
/// <remarks>
/// <para><b>Reading</b> A list takes the place of an older one and never of a newer one: a replayed list from before a revocation changes nothing. What is missing is null, and the verdict amber.</para>
/// <para><b>Shape</b> Used by any number of threads. Under a new trust list make a new one and give it <see cref="Files"/>.</para>
/// </remarks>
public sealed class StatusLists(TrustList trust)
{
    private readonly ConcurrentDictionary<int, (StatusList List, byte[] File)> held = [];

    /// <summary>The lists held, by rising number.</summary>
    public IReadOnlyList<StatusList> All => [.. held.Values.Select(h => h.List).OrderBy(l => l.Number)];

    /// <summary>Their files, to be kept over a restart or put under a new trust list.</summary>
    public IReadOnlyList<byte[]> Files => [.. held.Values.OrderBy(h => h.List.Number).Select(h => h.File)];

    /// <summary>Offers a list from anywhere.</summary>
    /// <param name="file">Its bytes.</param>
    /// <param name="number">Which list was asked for; null to take any.</param>
    /// <returns>What is wrong; empty when it was taken, or is the one held.</returns>
    public IReadOnlyList<ClaimFault> Offer(ReadOnlyMemory<byte> file, int? number = null)
    {
        if (!StatusList.TryRead(file, trust, out var list, out var faults))
        {
            return faults;
        }

        if (number is not null && number != list.Number)
        {
            return [StatusListRules.NotTheOne];
        }

        var kept = held.AddOrUpdate(list.Number, _ => (list, file.ToArray()), (_, now) => list.AsOf > now.List.AsOf ? (list, file.ToArray()) : now);
        return kept.File.AsSpan().SequenceEqual(file.Span) ? [] : [StatusListRules.RolledBack];
    }

    /// <summary>What the lists say of an artefact; null where its list is missing or too short.</summary>
    public StatusReading? Find(StatusEntry entry) =>
        held.TryGetValue(entry.List, out var found) && found.List.Find(entry.Index) is { } status ? new(status, found.List.AsOf, found.List.Expires) : null;
}
