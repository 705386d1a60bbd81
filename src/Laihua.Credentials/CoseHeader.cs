using System.Formats.Cbor;

namespace Laihua.Credentials;

/// <summary>The protected headers of this library: algorithm and key, for a status list its type, and nothing else.</summary>
/// <remarks><para><b>Source</b> RFC 9052, section 3.1; RFC 9596 for the type.</para></remarks>
internal static class CoseHeader
{
    private const int Algorithm = 1, KeyIdentifier = 4, Type = 16;

    public static byte[] Write(int algorithm, KeyId kid, string? type = null)
    {
        var cbor = new CborWriter(CborConformanceMode.Canonical);
        cbor.WriteStartMap(type is null ? 2 : 3);
        cbor.WriteNumber(Algorithm, algorithm);
        cbor.WriteBytes(KeyIdentifier, kid.ToBytes());
        if (type is not null)
        {
            cbor.WriteInt32(Type);
            cbor.WriteTextString(type);
        }

        cbor.WriteEndMap();
        return cbor.Encode();
    }

    /// <summary>Reads a header of exactly these fields; false for every other.</summary>
    /// <exception cref="CborContentException">The bytes are no canonical CBOR.</exception>
    public static bool TryRead(ReadOnlyMemory<byte> header, string? type, out int algorithm, out KeyId kid)
    {
        (algorithm, kid) = (0, default);
        var cbor = new CborReader(header, CborConformanceMode.Canonical);
        if (cbor.ReadStartMap() != (type is null ? 2 : 3) || cbor.ReadInt32() != Algorithm)
        {
            return false;
        }

        algorithm = cbor.ReadInt32();
        if (cbor.ReadInt32() != KeyIdentifier)
        {
            return false;
        }

        kid = KeyId.From(cbor.ReadByteString());
        if (type is not null && (cbor.ReadInt32() != Type || cbor.ReadTextString() != type))
        {
            return false;
        }

        cbor.ReadEndMap();
        return cbor.BytesRemaining == 0;
    }
}
