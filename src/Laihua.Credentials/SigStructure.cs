using System.Formats.Cbor;
using System.Text;

namespace Laihua.Credentials;

/// <summary>The bytes that a COSE signature is made over: built by hand, so that they are the same for every algorithm.</summary>
/// <remarks><para><b>Source</b> RFC 9052, section 4.4.</para></remarks>
public static class SigStructure
{
    private static readonly byte[] Profile = Encoding.ASCII.GetBytes("FWP-QR-1");

    /// <summary><c>["Signature1", protected, external_aad, payload]</c>.</summary>
    /// <param name="protectedHeader">The protected header as it stands in the message, empty for none.</param>
    /// <param name="externalData">Data that is signed but not carried.</param>
    /// <param name="payload">The payload.</param>
    public static byte[] Build(ReadOnlySpan<byte> protectedHeader, ReadOnlySpan<byte> externalData, ReadOnlySpan<byte> payload)
    {
        var cbor = new CborWriter(CborConformanceMode.Lax, initialCapacity: 64 + payload.Length);
        cbor.WriteStartArray(4);
        cbor.WriteTextString("Signature1");
        cbor.WriteByteString(protectedHeader);
        cbor.WriteByteString(externalData);
        cbor.WriteByteString(payload);
        cbor.WriteEndArray();
        return cbor.Encode();
    }

    /// <summary><c>["Signature", body_protected, sign_protected, external_aad, payload]</c>: what each of several signers signs.</summary>
    /// <param name="bodyHeader">The protected header of the message, empty for none.</param>
    /// <param name="signerHeader">The protected header of the signer.</param>
    /// <param name="externalData">Data that is signed but not carried.</param>
    /// <param name="payload">The payload.</param>
    public static byte[] BuildForSigner(ReadOnlySpan<byte> bodyHeader, ReadOnlySpan<byte> signerHeader, ReadOnlySpan<byte> externalData, ReadOnlySpan<byte> payload)
    {
        var cbor = new CborWriter(CborConformanceMode.Canonical, initialCapacity: 64 + payload.Length);
        cbor.WriteStartArray(5);
        cbor.WriteTextString("Signature");
        cbor.WriteByteString(bodyHeader);
        cbor.WriteByteString(signerHeader);
        cbor.WriteByteString(externalData);
        cbor.WriteByteString(payload);
        cbor.WriteEndArray();
        return cbor.Encode();
    }

    /// <summary><c>"FWP-QR-1" ‖ token</c>: ties the data to the address that it is printed with, at no cost in bytes.</summary>
    public static byte[] ExternalData(ArtefactToken token) => [.. Profile, .. token.ToBytes()];
}
