using System.Formats.Cbor;

namespace Laihua.Credentials;

/// <summary>What a status list token claims.</summary>
/// <param name="Subject">sub: its address.</param>
/// <param name="IssuedAt">iat.</param>
/// <param name="Expires">exp.</param>
/// <param name="Packed">lst: zlib data, not yet unpacked.</param>
internal sealed record StatusListClaims(string Subject, DateTimeOffset IssuedAt, DateTimeOffset Expires, ReadOnlyMemory<byte> Packed);

/// <summary>A status list token taken apart, nothing of it believed.</summary>
internal sealed record StatusListMessage(int Algorithm, KeyId KeyId, byte[] ProtectedHeader, byte[] Payload, byte[] Signature)
{
    public byte[] ToBeSigned() => SigStructure.Build(ProtectedHeader, [], Payload);
}

/// <summary>The token of a status list: COSE_Sign1 with tag 18, no external data, so that any reader of such tokens can check ours.</summary>
internal static class StatusListCwt
{
    private const string Type = "application/statuslist+cwt";
    private const CborTag SignedByOne = (CborTag)18;
    private const int ClaimSubject = 2, ClaimExpires = 4, ClaimIssuedAt = 6, ClaimStatusList = 65533, ClaimTimeToLive = 65534;
    private const int Bits = 2;

    public static byte[] Sign(StatusListClaims claims, SigningKey key)
    {
        var header = CoseHeader.Write(key.Algorithm, key.Id, Type);
        var payload = Write(claims);
        var cbor = new CborWriter(CborConformanceMode.Canonical);
        cbor.WriteTag(SignedByOne);
        cbor.WriteStartArray(4);
        cbor.WriteByteString(header);
        cbor.WriteStartMap(0);
        cbor.WriteEndMap();
        cbor.WriteByteString(payload);
        cbor.WriteByteString(key.Sign(SigStructure.Build(header, [], payload)));
        cbor.WriteEndArray();
        return cbor.Encode();
    }

    /// <summary>The parts, or null when the bytes are not of the form.</summary>
    public static StatusListMessage? Read(ReadOnlyMemory<byte> file)
    {
        if (file.Length > StatusList.MaximumBytes)
        {
            return null;
        }

        try
        {
            var cbor = new CborReader(file, CborConformanceMode.Canonical);
            CborFields.Require(cbor.ReadTag() == SignedByOne && cbor.ReadStartArray() == 4);
            var header = cbor.ReadByteString();
            CborFields.Require(cbor.ReadStartMap() == 0);
            cbor.ReadEndMap();
            var (payload, signature) = (cbor.ReadByteString(), cbor.ReadByteString());
            cbor.ReadEndArray();
            var isHeader = CoseHeader.TryRead(header, Type, out var algorithm, out var kid);
            CborFields.Require(isHeader && cbor.BytesRemaining == 0 && signature.Length == CoseSign1.SignatureLength);
            return new(algorithm, kid, header, payload, signature);
        }
        catch (Exception e) when (Malformed.Caused(e))
        {
            return null;
        }
    }

    /// <summary>The claims, or null when they are not of the form; one bit, four or eight for each artefact are not ours.</summary>
    public static StatusListClaims? ReadClaims(ReadOnlyMemory<byte> payload)
    {
        try
        {
            var cbor = new CborReader(payload, CborConformanceMode.Canonical);
            CborFields.Require(cbor.ReadStartMap() == 5);
            cbor.ReadKey(ClaimSubject);
            var subject = cbor.ReadTextString();
            var expires = DateTimeOffset.FromUnixTimeSeconds(cbor.ReadNumber(ClaimExpires));
            var issuedAt = DateTimeOffset.FromUnixTimeSeconds(cbor.ReadNumber(ClaimIssuedAt));
            cbor.ReadKey(ClaimStatusList);
            CborFields.Require(cbor.ReadStartMap() == 2 && cbor.ReadTextString() == "lst");
            var packed = cbor.ReadByteString();
            CborFields.Require(cbor.ReadTextString() == "bits" && cbor.ReadInt32() == Bits);
            cbor.ReadEndMap();
            CborFields.Require(cbor.ReadNumber(ClaimTimeToLive) > 0);
            cbor.ReadEndMap();
            return cbor.BytesRemaining == 0 ? new(subject, issuedAt, expires, packed) : null;
        }
        catch (Exception e) when (Malformed.Caused(e))
        {
            return null;
        }
    }

    private static byte[] Write(StatusListClaims claims)
    {
        var cbor = new CborWriter(CborConformanceMode.Canonical);
        cbor.WriteStartMap(5);
        cbor.WriteInt32(ClaimSubject);
        cbor.WriteTextString(claims.Subject);
        cbor.WriteNumber(ClaimExpires, claims.Expires.ToUnixTimeSeconds());
        cbor.WriteNumber(ClaimIssuedAt, claims.IssuedAt.ToUnixTimeSeconds());
        cbor.WriteInt32(ClaimStatusList);
        cbor.WriteStartMap(2);
        cbor.WriteTextString("lst");
        cbor.WriteByteString(claims.Packed.Span);
        cbor.WriteTextString("bits");
        cbor.WriteInt32(Bits);
        cbor.WriteEndMap();
        cbor.WriteNumber(ClaimTimeToLive, (long)StatusList.TimeToLive.TotalSeconds);
        cbor.WriteEndMap();
        return cbor.Encode();
    }
}
