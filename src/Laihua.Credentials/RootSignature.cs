using System.Diagnostics.CodeAnalysis;
using System.Formats.Cbor;
using System.Text;

namespace Laihua.Credentials;

/// <summary>One holder's signature of a trust list. Each holder makes it alone: the payload goes out, these bytes come back.</summary>
/// <remarks>
/// <para><b>Shape</b> A COSE_Signature in canonical CBOR, <c>[protected {1: algorithm, 4: kid}, {}, signature]</c>, over <c>external_aad = "FWP-TRUST-1"</c>.</para>
/// <para><b>Source</b> RFC 9052, sections 4.1 and 4.4; decision 0015.</para>
/// </remarks>
/// <param name="Algorithm">What the signature says of its algorithm: only ever compared with the root set.</param>
/// <param name="KeyId">Which root signed.</param>
/// <param name="ProtectedHeader">The signer's protected header.</param>
/// <param name="Signature">64 bytes.</param>
public sealed record RootSignature(int Algorithm, KeyId KeyId, ReadOnlyMemory<byte> ProtectedHeader, ReadOnlyMemory<byte> Signature)
{
    private const int MaximumBytes = 256;
    private static readonly byte[] Profile = Encoding.ASCII.GetBytes("FWP-TRUST-1");

    /// <summary>Signs the payload of a trust list.</summary>
    /// <param name="payload">What <see cref="TrustList.Encode"/> gave: the holder reads it with <see cref="TrustList.TryDecode"/> before.</param>
    /// <param name="root">The holder's key.</param>
    public static RootSignature Sign(ReadOnlySpan<byte> payload, SigningKey root)
    {
        var header = CoseHeader.Write(root.Algorithm, root.Id);
        return new(root.Algorithm, root.Id, header, root.Sign(ToBeSigned(header, payload)));
    }

    /// <summary>The signature as a file of its own.</summary>
    public byte[] Encode()
    {
        var cbor = new CborWriter(CborConformanceMode.Canonical);
        Write(cbor);
        return cbor.Encode();
    }

    /// <summary>Reads such a file strictly; nothing of it is believed yet.</summary>
    public static bool TryRead(ReadOnlyMemory<byte> file, [NotNullWhen(true)] out RootSignature? signature)
    {
        signature = null;
        try
        {
            var cbor = new CborReader(file, CborConformanceMode.Canonical);
            signature = file.Length <= MaximumBytes ? Read(cbor) : null;
            signature = cbor.BytesRemaining == 0 ? signature : null;
            return signature is not null;
        }
        catch (Exception e) when (Malformed.Caused(e))
        {
            return false;
        }
    }

    /// <summary>Whether this root made the signature over the payload. The algorithm is the root set's.</summary>
    public bool IsOf(RootKey root, ReadOnlySpan<byte> payload) =>
        root.Id == KeyId && root.Algorithm == Algorithm
        && VerificationKey.TryImport(root.Algorithm, root.PublicKey.Span, out var key)
        && key.Verifies(ToBeSigned(ProtectedHeader.Span, payload), Signature.Span);

    internal void Write(CborWriter cbor)
    {
        cbor.WriteStartArray(3);
        cbor.WriteByteString(ProtectedHeader.Span);
        cbor.WriteStartMap(0);
        cbor.WriteEndMap();
        cbor.WriteByteString(Signature.Span);
        cbor.WriteEndArray();
    }

    /// <exception cref="CborContentException">Not of the form.</exception>
    internal static RootSignature Read(CborReader cbor)
    {
        CborFields.Require(cbor.ReadStartArray() == 3);
        var header = cbor.ReadDefiniteLengthByteString();
        CborFields.Require(cbor.ReadStartMap() == 0);
        cbor.ReadEndMap();
        var signature = cbor.ReadDefiniteLengthByteString();
        cbor.ReadEndArray();
        var isHeader = CoseHeader.TryRead(header, type: null, out var algorithm, out var kid);
        CborFields.Require(isHeader && signature.Length == CoseSign1.SignatureLength);
        return new(algorithm, kid, header, signature);
    }

    private static byte[] ToBeSigned(ReadOnlySpan<byte> header, ReadOnlySpan<byte> payload) =>
        SigStructure.BuildForSigner([], header, Profile, payload);
}
