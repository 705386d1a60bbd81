using System.Diagnostics.CodeAnalysis;
using System.Formats.Cbor;

namespace Laihua.Credentials;

/// <summary>A signed payload: COSE_Sign1 without tag, canonical, with an empty unprotected header.</summary>
/// <remarks>
/// <para><b>Shape</b> <c>[protected {1: algorithm, 4: kid}, {}, payload, signature]</c>; the signature has 64 bytes, r ‖ s.</para>
/// <para><b>Errors</b> Every other header, tag, length form or byte after the end is refused.</para>
/// <para><b>Source</b> RFC 9052, sections 3 and 4.2; FWP-QR-1, section 1.</para>
/// </remarks>
/// <param name="Algorithm">What the message says of its algorithm: only ever compared with the trust list.</param>
/// <param name="KeyId">Which key signed.</param>
/// <param name="ProtectedHeader">The protected header's bytes.</param>
/// <param name="Payload">The payload, not yet read.</param>
/// <param name="Signature">64 bytes.</param>
public sealed record CoseSign1(int Algorithm, KeyId KeyId, ReadOnlyMemory<byte> ProtectedHeader, ReadOnlyMemory<byte> Payload, ReadOnlyMemory<byte> Signature)
{
    /// <summary>The number of bytes of a signature.</summary>
    public const int SignatureLength = 64;

    /// <summary>Signs a payload for the artefact of a token.</summary>
    /// <param name="payload">Canonical CBOR of <see cref="ClaimsCbor.Write"/>.</param>
    /// <param name="token">The artefact's token: the data is worth nothing beside another one.</param>
    /// <param name="key">The issuer's key.</param>
    public static byte[] Sign(ReadOnlySpan<byte> payload, ArtefactToken token, SigningKey key)
    {
        var header = CoseHeader.Write(key.Algorithm, key.Id);
        var signature = key.Sign(SigStructure.Build(header, SigStructure.ExternalData(token), payload));
        var cbor = new CborWriter(CborConformanceMode.Canonical);
        cbor.WriteStartArray(4);
        cbor.WriteByteString(header);
        cbor.WriteStartMap(0);
        cbor.WriteEndMap();
        cbor.WriteByteString(payload);
        cbor.WriteByteString(signature);
        cbor.WriteEndArray();
        return cbor.Encode();
    }

    /// <summary>Takes a signed message apart without believing any of it; false when it is not of the form.</summary>
    public static bool TryRead(ReadOnlyMemory<byte> bytes, [NotNullWhen(true)] out CoseSign1? message)
    {
        message = null;
        try
        {
            var cbor = new CborReader(bytes, CborConformanceMode.Canonical);
            if (cbor.ReadStartArray() != 4)
            {
                return false;
            }

            var header = cbor.ReadDefiniteLengthByteString();
            if (cbor.ReadStartMap() != 0)
            {
                return false;
            }

            cbor.ReadEndMap();
            var payload = cbor.ReadDefiniteLengthByteString();
            var signature = cbor.ReadDefiniteLengthByteString();
            cbor.ReadEndArray();
            if (cbor.BytesRemaining != 0 || signature.Length != SignatureLength || !CoseHeader.TryRead(header, type: null, out var algorithm, out var kid))
            {
                return false;
            }

            message = new(algorithm, kid, header, payload, signature);
            return true;
        }
        catch (Exception e) when (Malformed.Caused(e))
        {
            return false;
        }
    }

    /// <summary>What the signature is made over, for the artefact of this token.</summary>
    internal byte[] ToBeSigned(ArtefactToken token) =>
        SigStructure.Build(ProtectedHeader.Span, SigStructure.ExternalData(token), Payload.Span);
}
