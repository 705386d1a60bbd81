using System.Diagnostics.CodeAnalysis;
using System.Formats.Cbor;

namespace Laihua.Credentials;

/// <summary>A trust list with the signatures of its roots: the file that checkers carry.</summary>
/// <remarks>
/// <para><b>Shape</b> COSE_Sign without tag in canonical CBOR, <c>[h'', {}, payload, [signatures]]</c>; one to eight signatures, their numbers rising and different, so that a list may be signed by the roots of an old and of a new set.</para>
/// <para><b>Errors</b> <see cref="TryOpen"/> names everything that is wrong. A signature of a root of the set that does not fit spoils the file; one of a root that the set does not know counts for nothing.</para>
/// <para><b>Source</b> RFC 9052, section 4.1; FWP-QR-1, section 1, keys; decision 0015.</para>
/// </remarks>
/// <param name="Payload">The list as <see cref="TrustList.Encode"/> gave it.</param>
/// <param name="Signatures">The signatures, by rising number.</param>
public sealed record SignedTrustList(ReadOnlyMemory<byte> Payload, IReadOnlyList<RootSignature> Signatures)
{
    /// <summary>The largest file that is read.</summary>
    public const int MaximumBytes = TrustList.MaximumBytes + 2048;

    private const int MostSignatures = 8;
    private static readonly ClaimFault NotOfTheForm = new("QR-121", "", new("The file is no signed trust list in canonical form", "该文件不是规范格式的已签名信任列表"));
    private static readonly ClaimFault TooFew = new("QR-122", "signatures", new("Fewer than two of the three roots have signed", "三个根密钥中签名者不足两个"));
    private static readonly ClaimFault DoesNotFit = new("QR-123", "signatures", new("The signature of a root does not fit", "根密钥签名不符"));

    /// <summary>Signs with keys that are all at hand.</summary>
    /// <exception cref="ArgumentException">The list has faults.</exception>
    public static SignedTrustList Sign(TrustList list, params IEnumerable<SigningKey> roots)
    {
        var payload = list.Encode();
        return Join(payload, roots.Select(root => RootSignature.Sign(payload, root)));
    }

    /// <summary>Puts together what the holders have signed alone.</summary>
    public static SignedTrustList Join(ReadOnlyMemory<byte> payload, IEnumerable<RootSignature> signatures) =>
        new(payload, [.. signatures.OrderBy(s => s.KeyId)]);

    /// <summary>The file.</summary>
    public byte[] Encode()
    {
        var cbor = new CborWriter(CborConformanceMode.Canonical);
        cbor.WriteStartArray(4);
        cbor.WriteByteString([]);
        cbor.WriteStartMap(0);
        cbor.WriteEndMap();
        cbor.WriteByteString(Payload.Span);
        cbor.WriteStartArray(Signatures.Count);
        foreach (var signature in Signatures)
        {
            signature.Write(cbor);
        }

        cbor.WriteEndArray();
        cbor.WriteEndArray();
        return cbor.Encode();
    }

    /// <summary>Takes a file apart without believing any of it; false when it is not of the form.</summary>
    public static bool TryRead(ReadOnlyMemory<byte> file, [NotNullWhen(true)] out SignedTrustList? signed)
    {
        signed = null;
        if (file.Length > MaximumBytes)
        {
            return false;
        }

        try
        {
            var cbor = new CborReader(file, CborConformanceMode.Canonical);
            CborFields.Require(cbor.ReadStartArray() == 4);
            CborFields.Require(cbor.ReadDefiniteLengthByteString().Length == 0 && cbor.ReadStartMap() == 0);
            cbor.ReadEndMap();
            var payload = cbor.ReadDefiniteLengthByteString();
            var count = cbor.ReadStartArray() ?? 0;
            CborFields.Require(count is > 0 and <= MostSignatures);
            RootSignature[] signatures = [.. Enumerable.Range(0, count).Select(_ => RootSignature.Read(cbor))];
            cbor.ReadEndArray();
            cbor.ReadEndArray();
            var isRising = signatures.Zip(signatures.Skip(1)).All(p => p.First.KeyId.CompareTo(p.Second.KeyId) < 0);
            signed = cbor.BytesRemaining == 0 && isRising ? new(payload, signatures) : null;
            return signed is not null;
        }
        catch (Exception e) when (Malformed.Caused(e))
        {
            return false;
        }
    }

    /// <summary>Opens a file for those who believe these roots. Whether it is out of date is judged at the check, by its instant.</summary>
    /// <param name="file">The bytes.</param>
    /// <param name="roots">The roots.</param>
    /// <param name="list">The list, when there are no faults.</param>
    /// <param name="faults">What is wrong; empty exactly when the list is given.</param>
    public static bool TryOpen(ReadOnlyMemory<byte> file, RootSet roots, [NotNullWhen(true)] out TrustList? list, out IReadOnlyList<ClaimFault> faults)
    {
        list = null;
        faults = TryRead(file, out var signed) ? signed.FaultsUnder(roots) : [NotOfTheForm];
        return signed is not null && faults.Count == 0 && TrustList.TryDecode(signed.Payload, out list, out faults);
    }

    private IReadOnlyList<ClaimFault> FaultsUnder(RootSet roots)
    {
        var known = Signatures.Select(s => (Signature: s, Root: roots.Find(s.KeyId))).Where(s => s.Root is not null).ToList();
        return roots.Faults().Count > 0 ? [RootSetFile.NotOfTheForm]
            : known.Any(s => s.Root is { } root && !s.Signature.IsOf(root, Payload.Span)) ? [DoesNotFit]
            : known.Count < RootSet.Threshold ? [TooFew]
            : [];
    }
}
