using System.Formats.Cbor;

namespace Laihua.Credentials;

/// <summary>A trust list as a file: maps with integer keys in canonical order.</summary>
internal static class TrustListCbor
{
    private const int KeyVersion = 1, KeyIssued = 2, KeyExpires = 3, KeyBases = 4, KeyKeys = 5;
    private const int KeyId = 1, KeyAlgorithm = 2, KeyPublic = 3, KeyPrefixes = 4, KeyTypes = 5, KeySignFrom = 6, KeySignUntil = 7,
        KeyVerifyUntil = 8, KeyStanding = 9, KeyCutoff = 10;

    public static byte[] Write(TrustList list)
    {
        var cbor = new CborWriter(CborConformanceMode.Canonical);
        cbor.WriteStartMap(5);
        Number(cbor, KeyVersion, list.Version);
        Number(cbor, KeyIssued, list.Issued.ToUnixTimeSeconds());
        Number(cbor, KeyExpires, list.Expires.ToUnixTimeSeconds());
        cbor.WriteInt32(KeyBases);
        Array(cbor, list.BaseUrls, cbor.WriteTextString);
        cbor.WriteInt32(KeyKeys);
        Array(cbor, list.Keys, key => Write(cbor, key));
        cbor.WriteEndMap();
        return cbor.Encode();
    }

    /// <summary>The list, or null when the bytes are malformed. What it says is judged elsewhere.</summary>
    public static TrustList? Read(ReadOnlyMemory<byte> file)
    {
        if (file.Length > TrustList.MaximumBytes)
        {
            return null;
        }

        try
        {
            var cbor = new CborReader(file, CborConformanceMode.Canonical);
            Require(cbor.ReadStartMap() == 5);
            var list = new TrustList
            {
                Version = checked((uint)Number(cbor, KeyVersion)),
                Issued = DateTimeOffset.FromUnixTimeSeconds(Number(cbor, KeyIssued)),
                Expires = DateTimeOffset.FromUnixTimeSeconds(Number(cbor, KeyExpires)),
                BaseUrls = Array(cbor, KeyBases, cbor.ReadTextString),
                Keys = Array(cbor, KeyKeys, () => ReadKey(cbor)),
            };
            cbor.ReadEndMap();
            return cbor.BytesRemaining == 0 ? list : null;
        }
        catch (Exception e) when (Malformed.Caused(e))
        {
            return null;
        }
    }

    private static void Write(CborWriter cbor, TrustedKey key)
    {
        cbor.WriteStartMap(key.Cutoff is null ? 9 : 10);
        cbor.WriteInt32(KeyId);
        cbor.WriteByteString(key.Id.ToBytes());
        Number(cbor, KeyAlgorithm, key.Algorithm);
        cbor.WriteInt32(KeyPublic);
        cbor.WriteByteString(key.PublicKey.Span);
        cbor.WriteInt32(KeyPrefixes);
        Array(cbor, key.IssuerPrefixes, cbor.WriteTextString);
        cbor.WriteInt32(KeyTypes);
        Array(cbor, key.Types, type => cbor.WriteInt32((int)type));
        Number(cbor, KeySignFrom, ChinaDay.Number(key.SignFrom));
        Number(cbor, KeySignUntil, ChinaDay.Number(key.SignUntil));
        Number(cbor, KeyVerifyUntil, ChinaDay.Number(key.VerifyUntil));
        Number(cbor, KeyStanding, (int)key.Standing);
        if (key.Cutoff is { } cutoff)
        {
            Number(cbor, KeyCutoff, cutoff.ToUnixTimeSeconds());
        }

        cbor.WriteEndMap();
    }

    private static TrustedKey ReadKey(CborReader cbor)
    {
        var count = cbor.ReadStartMap();
        Require(count is 9 or 10);
        Require(cbor.ReadInt32() == KeyId);
        var id = Credentials.KeyId.From(cbor.ReadByteString());
        var algorithm = checked((int)Number(cbor, KeyAlgorithm));
        Require(cbor.ReadInt32() == KeyPublic);
        var key = new TrustedKey
        {
            Id = id,
            Algorithm = algorithm,
            PublicKey = cbor.ReadByteString(),
            IssuerPrefixes = Array(cbor, KeyPrefixes, cbor.ReadTextString),
            Types = Array(cbor, KeyTypes, () => (ArtefactType)cbor.ReadInt32()),
            SignFrom = Day(cbor, KeySignFrom),
            SignUntil = Day(cbor, KeySignUntil),
            VerifyUntil = Day(cbor, KeyVerifyUntil),
            Standing = (KeyStanding)checked((int)Number(cbor, KeyStanding)),
            Cutoff = count == 10 ? DateTimeOffset.FromUnixTimeSeconds(Number(cbor, KeyCutoff)) : null,
        };
        cbor.ReadEndMap();
        return key;
    }

    private static void Number(CborWriter cbor, int key, long value)
    {
        cbor.WriteInt32(key);
        cbor.WriteInt64(value);
    }

    private static void Array<T>(CborWriter cbor, IReadOnlyList<T> items, Action<T> write)
    {
        cbor.WriteStartArray(items.Count);
        foreach (var item in items)
        {
            write(item);
        }

        cbor.WriteEndArray();
    }

    private static long Number(CborReader cbor, int key)
    {
        Require(cbor.ReadInt32() == key);
        return cbor.ReadInt64();
    }

    private static DateOnly Day(CborReader cbor, int key) => ChinaDay.From(checked((ulong)Number(cbor, key)));

    private static List<T> Array<T>(CborReader cbor, int key, Func<T> read)
    {
        Require(cbor.ReadInt32() == key);
        var count = cbor.ReadStartArray();
        Require(count is <= TrustListRules.MostKeys);
        var items = new List<T>();
        while (items.Count < count)
        {
            items.Add(read());
        }

        cbor.ReadEndArray();
        return items;
    }

    private static void Require(bool holds)
    {
        if (!holds)
        {
            throw new CborContentException("No trust list.");
        }
    }
}
