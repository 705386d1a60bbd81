using System.Formats.Cbor;

namespace Laihua.Credentials;

/// <summary>A trust list as a file: maps with integer keys in canonical order.</summary>
internal static class TrustListCbor
{
    private const int KeyVersion = 1, KeyIssued = 2, KeyExpires = 3, KeyBases = 4, KeyKeys = 5;
    private const int KeyId = 1, KeyAlgorithm = 2, KeyPublic = 3, KeyPrefixes = 4, KeyTypes = 5, KeySignFrom = 6, KeySignUntil = 7,
        KeyVerifyUntil = 8, KeyStanding = 9, KeyCutoff = 10;

    /// <summary>What stands in the types of a key that signs status lists.</summary>
    private const int StatusListType = 5;

    public static byte[] Write(TrustList list)
    {
        var cbor = new CborWriter(CborConformanceMode.Canonical);
        cbor.WriteStartMap(5);
        cbor.WriteNumber(KeyVersion, list.Version);
        cbor.WriteNumber(KeyIssued, list.Issued.ToUnixTimeSeconds());
        cbor.WriteNumber(KeyExpires, list.Expires.ToUnixTimeSeconds());
        cbor.WriteArray(KeyBases, list.BaseUrls, cbor.WriteTextString);
        cbor.WriteArray(KeyKeys, list.Keys, key => Write(cbor, key));
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
            CborFields.Require(cbor.ReadStartMap() == 5);
            var list = new TrustList
            {
                Version = checked((uint)cbor.ReadNumber(KeyVersion)),
                Issued = DateTimeOffset.FromUnixTimeSeconds(cbor.ReadNumber(KeyIssued)),
                Expires = DateTimeOffset.FromUnixTimeSeconds(cbor.ReadNumber(KeyExpires)),
                BaseUrls = cbor.ReadArray(KeyBases, TrustListRules.MostScopes, cbor.ReadTextString),
                Keys = cbor.ReadArray(KeyKeys, TrustListRules.MostKeys, () => ReadKey(cbor)),
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
        cbor.WriteBytes(KeyId, key.Id.ToBytes());
        cbor.WriteNumber(KeyAlgorithm, key.Algorithm);
        cbor.WriteBytes(KeyPublic, key.PublicKey.Span);
        cbor.WriteArray(KeyPrefixes, key.IssuerPrefixes, cbor.WriteTextString);
        cbor.WriteArray(KeyTypes, TypesOf(key), cbor.WriteInt32);
        cbor.WriteNumber(KeySignFrom, ChinaDay.Number(key.SignFrom));
        cbor.WriteNumber(KeySignUntil, ChinaDay.Number(key.SignUntil));
        cbor.WriteNumber(KeyVerifyUntil, ChinaDay.Number(key.VerifyUntil));
        cbor.WriteNumber(KeyStanding, (int)key.Standing);
        if (key.Cutoff is { } cutoff)
        {
            cbor.WriteNumber(KeyCutoff, cutoff.ToUnixTimeSeconds());
        }

        cbor.WriteEndMap();
    }

    private static TrustedKey ReadKey(CborReader cbor)
    {
        var count = cbor.ReadStartMap();
        CborFields.Require(count is 9 or 10);
        var id = Credentials.KeyId.From(cbor.ReadBytes(KeyId));
        var algorithm = checked((int)cbor.ReadNumber(KeyAlgorithm));
        var publicKey = cbor.ReadBytes(KeyPublic);
        var prefixes = cbor.ReadArray(KeyPrefixes, TrustListRules.MostScopes, cbor.ReadTextString);
        var types = cbor.ReadArray(KeyTypes, TrustListRules.MostScopes, cbor.ReadInt32);
        var signsStatusLists = types is [StatusListType];
        var key = new TrustedKey
        {
            Id = id,
            Algorithm = algorithm,
            PublicKey = publicKey,
            IssuerPrefixes = prefixes,
            Types = signsStatusLists ? [] : [.. types.Select(type => (ArtefactType)type)],
            SignsStatusLists = signsStatusLists,
            SignFrom = Day(cbor, KeySignFrom),
            SignUntil = Day(cbor, KeySignUntil),
            VerifyUntil = Day(cbor, KeyVerifyUntil),
            Standing = (KeyStanding)checked((int)cbor.ReadNumber(KeyStanding)),
            Cutoff = count == 10 ? DateTimeOffset.FromUnixTimeSeconds(cbor.ReadNumber(KeyCutoff)) : null,
        };
        cbor.ReadEndMap();
        return key;
    }

    private static DateOnly Day(CborReader cbor, int key) => ChinaDay.From(checked((ulong)cbor.ReadNumber(key)));

    /// <summary>A key of status lists says so in place of types, and so can never be one of artefacts.</summary>
    private static IReadOnlyList<int> TypesOf(TrustedKey key) => key.SignsStatusLists ? [StatusListType] : [.. key.Types.Select(type => (int)type)];
}
