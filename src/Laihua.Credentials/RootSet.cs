using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Laihua.Credentials;

/// <summary>The public half of one root: the key of one holder.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Algorithm">What it signs with.</param>
/// <param name="PublicKey">65 bytes, <c>04 ‖ x ‖ y</c>.</param>
public sealed record RootKey(KeyId Id, int Algorithm, ReadOnlyMemory<byte> PublicKey)
{
    /// <summary>The public half of a holder's key.</summary>
    public static RootKey Of(SigningKey key) => new(key.Id, key.Algorithm, key.PublicKey);
}

/// <summary>Three roots, of which two must sign each trust list. It is the only thing that a checker believes without proof.</summary>
/// <remarks>
/// <para><b>Shape</b> Immutable. As a file: canonical CBOR <c>{1: version, 2: 2, 3: [{1: kid, 2: algorithm, 3: public key} × 3]}</c>, keys by rising number.</para>
/// <para><b>Errors</b> <see cref="Faults"/> names everything that is wrong. The file proves nothing about itself: take it from where you trust and compare <see cref="Fingerprint"/>.</para>
/// <para><b>Source</b> FWP-QR-1, section 1, keys; decision 0015.</para>
/// </remarks>
public sealed record RootSet
{
    /// <summary>The number of holders.</summary>
    public const int Holders = 3;

    /// <summary>How many of them must sign.</summary>
    public const int Threshold = 2;

    /// <summary>The largest file that is read.</summary>
    public const int MaximumBytes = 1024;

    /// <summary>Counts from 1 and rises when a holder changes.</summary>
    public required uint Version { get; init; }

    /// <summary>The three roots, by rising number.</summary>
    public required IReadOnlyList<RootKey> Keys { get; init; }

    /// <summary>SHA-256 of the file as 64 hexadecimal digits in small letters: what two people read to each other.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encode()));

    /// <summary>The root of a number; null when the set has none.</summary>
    public RootKey? Find(KeyId id) => Keys.FirstOrDefault(k => k.Id == id);

    /// <summary>Everything that does not fit.</summary>
    public IReadOnlyList<ClaimFault> Faults() => RootSetFile.Check(this);

    /// <summary>The file.</summary>
    /// <exception cref="ArgumentException">The set has faults.</exception>
    public byte[] Encode() => Faults().Count == 0
        ? RootSetFile.Write(this)
        : throw new ArgumentException("Not to be published: " + string.Join(", ", Faults().Select(f => f.Field)));

    /// <summary>Reads a file strictly.</summary>
    /// <param name="file">The bytes.</param>
    /// <param name="roots">The set, when there are no faults.</param>
    /// <param name="faults">What is wrong; empty exactly when the set is given.</param>
    public static bool TryDecode(ReadOnlyMemory<byte> file, [NotNullWhen(true)] out RootSet? roots, out IReadOnlyList<ClaimFault> faults)
    {
        roots = RootSetFile.Read(file);
        faults = roots is null ? [RootSetFile.NotOfTheForm] : roots.Faults();
        roots = faults.Count == 0 ? roots : null;
        return roots is not null;
    }
}
