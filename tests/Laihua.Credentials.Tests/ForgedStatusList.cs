using System.Formats.Cbor;

namespace Laihua.Credentials.Tests;

/// <summary>A status list as an attacker, or an issuer with a fault, would sign it: valid until a test changes one thing.</summary>
internal sealed record ForgedStatusList
{
    public SigningKey Key { get; init; } = Sample.Status;

    public int Algorithm { get; init; } = SignatureAlgorithm.Es256;

    public string Type { get; init; } = "application/statuslist+cwt";

    public string Subject { get; init; } = Sample.BaseUrl + "/status/2";

    public DateTimeOffset IssuedAt { get; init; } = Sample.At.AddHours(-1);

    public DateTimeOffset Expires { get; init; } = Sample.At.AddHours(71);

    public int Bits { get; init; } = 2;

    public int TimeToLive { get; init; } = 900;

    public byte[] Packed { get; init; } = new StatusArray().Pack();

    public bool IsTagged { get; init; } = true;

    public int? Unprotected { get; init; }

    public byte[] Encode()
    {
        var header = Encoded(cbor =>
        {
            cbor.WriteStartMap(3);
            Number(cbor, 1, Algorithm);
            cbor.WriteInt32(4);
            cbor.WriteByteString(Key.Id.ToBytes());
            cbor.WriteInt32(16);
            cbor.WriteTextString(Type);
            cbor.WriteEndMap();
        });
        var payload = Encoded(Claims);
        return Encoded(cbor =>
        {
            if (IsTagged)
            {
                cbor.WriteTag((CborTag)18);
            }

            cbor.WriteStartArray(4);
            cbor.WriteByteString(header);
            cbor.WriteStartMap(Unprotected is null ? 0 : 1);
            if (Unprotected is { } value)
            {
                Number(cbor, 4, value);
            }

            cbor.WriteEndMap();
            cbor.WriteByteString(payload);
            cbor.WriteByteString(Key.Sign(SigStructure.Build(header, [], payload)));
            cbor.WriteEndArray();
        });
    }

    private void Claims(CborWriter cbor)
    {
        cbor.WriteStartMap(5);
        cbor.WriteInt32(2);
        cbor.WriteTextString(Subject);
        Number(cbor, 4, Expires.ToUnixTimeSeconds());
        Number(cbor, 6, IssuedAt.ToUnixTimeSeconds());
        cbor.WriteInt32(65533);
        cbor.WriteStartMap(2);
        cbor.WriteTextString("lst");
        cbor.WriteByteString(Packed);
        cbor.WriteTextString("bits");
        cbor.WriteInt32(Bits);
        cbor.WriteEndMap();
        Number(cbor, 65534, TimeToLive);
        cbor.WriteEndMap();
    }

    private static void Number(CborWriter cbor, int key, long value)
    {
        cbor.WriteInt32(key);
        cbor.WriteInt64(value);
    }

    private static byte[] Encoded(Action<CborWriter> write)
    {
        var cbor = new CborWriter(CborConformanceMode.Canonical);
        write(cbor);
        return cbor.Encode();
    }
}
