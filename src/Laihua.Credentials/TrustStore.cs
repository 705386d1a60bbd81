namespace Laihua.Credentials;

/// <summary>The trust list that a checker holds, and the rule by which another takes its place.</summary>
/// <remarks>
/// <para><b>Reading</b> Signed by two of the three roots, not out of date, and of a higher version than the one held. Whatever is refused leaves the last good list where it is; once that is out of date itself, verdicts are amber, and never "not genuine".</para>
/// <para><b>Shape</b> Used by any number of threads. It keeps nothing on disk: keep <see cref="File"/> and give it back to <see cref="Resume"/> after a start, or a list of the past could return.</para>
/// </remarks>
public sealed class TrustStore(RootSet roots)
{
    private static readonly ClaimFault RolledBack = new("QR-124", "version", new("Not newer than the list at hand", "不比现有信任列表更新"));
    private static readonly ClaimFault OutOfDate = new("QR-125", "expires", new("Out of date", "已过期"));
    private readonly Lock taking = new();
    private Held? held;

    /// <summary>The list held; null before the first.</summary>
    public TrustList? Current => held?.List;

    /// <summary>The file of the list held, to be kept over a restart.</summary>
    public ReadOnlyMemory<byte>? File => held?.File;

    /// <summary>Takes back what was kept, also when it is out of date by now.</summary>
    /// <returns>What is wrong; empty when it was taken.</returns>
    public IReadOnlyList<ClaimFault> Resume(ReadOnlyMemory<byte> file) => Take(file, at: null);

    /// <summary>Offers a list from anywhere.</summary>
    /// <param name="file">The file of a <see cref="SignedTrustList"/>.</param>
    /// <param name="at">Now.</param>
    /// <returns>What is wrong; empty when it was taken, or is the one held.</returns>
    public IReadOnlyList<ClaimFault> Offer(ReadOnlyMemory<byte> file, DateTimeOffset at) => Take(file, at);

    private IReadOnlyList<ClaimFault> Take(ReadOnlyMemory<byte> file, DateTimeOffset? at)
    {
        if (!SignedTrustList.TryOpen(file, roots, out var list, out var faults))
        {
            return faults;
        }

        lock (taking)
        {
            if (held is { } now && (list.Version < now.List.Version || (list.Version == now.List.Version && !list.Encode().AsSpan().SequenceEqual(now.List.Encode()))))
            {
                return [RolledBack];
            }

            if (at > list.Expires)
            {
                return [OutOfDate];
            }

            held = new(list, file.ToArray());
            return [];
        }
    }

    private sealed record Held(TrustList List, byte[] File);
}
