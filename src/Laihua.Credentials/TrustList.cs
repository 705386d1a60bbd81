using System.Diagnostics.CodeAnalysis;

namespace Laihua.Credentials;

/// <summary>Which keys a checker believes, for what, and under which addresses codes may stand.</summary>
/// <remarks>
/// <para><b>Shape</b> Immutable. As a file: canonical CBOR (<see cref="Encode"/>, <see cref="TryDecode"/>).</para>
/// <para><b>Errors</b> <see cref="Faults"/> names everything that is wrong. These bytes alone are believed by nobody: roots sign them (<see cref="SignedTrustList"/>).</para>
/// <para><b>Source</b> FWP-QR-1, section 1, keys; decision 0005.</para>
/// </remarks>
public sealed record TrustList
{
    /// <summary>The largest file that is read.</summary>
    public const int MaximumBytes = 1 << 20;

    /// <summary>A list is valid for so many days at most.</summary>
    public const int LongestDays = 90;

    /// <summary>Rises with every list; a checker that knows a higher one keeps that.</summary>
    public required uint Version { get; init; }

    /// <summary>When it was made (whole seconds).</summary>
    public required DateTimeOffset Issued { get; init; }

    /// <summary>When it ends (whole seconds), at most 90 days later.</summary>
    public required DateTimeOffset Expires { get; init; }

    /// <summary>The bases of codes that are ours, rising: <c>https://v.example</c>.</summary>
    public required IReadOnlyList<string> BaseUrls { get; init; }

    /// <summary>The keys, by rising number.</summary>
    public required IReadOnlyList<TrustedKey> Keys { get; init; }

    /// <summary>The key of a number; null when the list has none.</summary>
    public TrustedKey? Find(KeyId id) => Keys.FirstOrDefault(k => k.Id == id);

    /// <summary>Everything that does not fit; empty when the list can be published.</summary>
    public IReadOnlyList<ClaimFault> Faults() => TrustListRules.Check(this);

    /// <summary>The file.</summary>
    /// <exception cref="ArgumentException">The list has faults.</exception>
    public byte[] Encode()
    {
        var faults = Faults();
        return faults.Count == 0
            ? TrustListCbor.Write(this)
            : throw new ArgumentException("Not to be published: " + string.Join(", ", faults.Select(f => f.Field)));
    }

    /// <summary>Reads a file strictly.</summary>
    /// <param name="file">The bytes.</param>
    /// <param name="list">The list, when there are no faults.</param>
    /// <param name="faults">What is wrong; empty exactly when the list is given.</param>
    public static bool TryDecode(ReadOnlyMemory<byte> file, [NotNullWhen(true)] out TrustList? list, out IReadOnlyList<ClaimFault> faults)
    {
        list = TrustListCbor.Read(file);
        faults = list is null ? [TrustListRules.NotOfTheForm] : list.Faults();
        if (list is not null && faults.Count == 0 && !file.Span.SequenceEqual(TrustListCbor.Write(list)))
        {
            faults = [TrustListRules.NotOfTheForm];
        }

        list = faults.Count == 0 ? list : null;
        return list is not null;
    }
}
