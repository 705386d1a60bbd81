using System.Formats.Cbor;

namespace Laihua.Credentials;

/// <summary>A root set as a file, and what it must satisfy.</summary>
internal static class RootSetFile
{
    public static readonly ClaimFault NotOfTheForm = new("QR-131", "", new("The file is no root set in canonical form", "该文件不是规范格式的根密钥集"));

    private const int KeyVersion = 1, KeyThreshold = 2, KeyKeys = 3;
    private const int KeyId = 1, KeyAlgorithm = 2, KeyPublic = 3;

    public static IReadOnlyList<ClaimFault> Check(RootSet roots)
    {
        var faults = new List<ClaimFault>();
        if (roots.Version == 0)
        {
            faults.Add(new("QR-132", "version", new("Counts from 1", "应从1开始")));
        }

        if (roots.Keys.Count != RootSet.Holders || roots.Keys.Zip(roots.Keys.Skip(1)).Any(p => p.First.Id.CompareTo(p.Second.Id) >= 0))
        {
            faults.Add(new("QR-133", "keys", new("Three keys, their numbers rising and different", "应为三个密钥，编号升序且不重复")));
        }

        // One key under two numbers would let one holder sign for two.
        if (roots.Keys.Select(k => Convert.ToHexString(k.PublicKey.Span)).Distinct().Count() != roots.Keys.Count)
        {
            faults.Add(new("QR-134", "keys", new("Three different holders", "三个持有人的密钥应各不相同")));
        }

        faults.AddRange(roots.Keys.Index()
            .Where(k => !VerificationKey.IsKey(k.Item.Algorithm, k.Item.PublicKey.Span))
            .Select(k => new ClaimFault("QR-135", $"keys[{k.Index}].publicKey", new("No key of a known algorithm", "不是已知算法的公钥"))));
        return faults;
    }

    public static byte[] Write(RootSet roots)
    {
        var cbor = new CborWriter(CborConformanceMode.Canonical);
        cbor.WriteStartMap(3);
        cbor.WriteNumber(KeyVersion, roots.Version);
        cbor.WriteNumber(KeyThreshold, RootSet.Threshold);
        cbor.WriteArray(KeyKeys, roots.Keys, key =>
        {
            cbor.WriteStartMap(3);
            cbor.WriteBytes(KeyId, key.Id.ToBytes());
            cbor.WriteNumber(KeyAlgorithm, key.Algorithm);
            cbor.WriteBytes(KeyPublic, key.PublicKey.Span);
            cbor.WriteEndMap();
        });
        cbor.WriteEndMap();
        return cbor.Encode();
    }

    /// <summary>The set, or null when the bytes are malformed or ask for another number of signatures.</summary>
    public static RootSet? Read(ReadOnlyMemory<byte> file)
    {
        if (file.Length > RootSet.MaximumBytes)
        {
            return null;
        }

        try
        {
            var cbor = new CborReader(file, CborConformanceMode.Canonical);
            CborFields.Require(cbor.ReadStartMap() == 3);
            var version = checked((uint)cbor.ReadNumber(KeyVersion));
            CborFields.Require(cbor.ReadNumber(KeyThreshold) == RootSet.Threshold);
            var roots = new RootSet { Version = version, Keys = cbor.ReadArray(KeyKeys, RootSet.Holders, () => ReadKey(cbor)) };
            cbor.ReadEndMap();
            return cbor.BytesRemaining == 0 ? roots : null;
        }
        catch (Exception e) when (Malformed.Caused(e))
        {
            return null;
        }
    }

    private static RootKey ReadKey(CborReader cbor)
    {
        CborFields.Require(cbor.ReadStartMap() == 3);
        var key = new RootKey(Credentials.KeyId.From(cbor.ReadBytes(KeyId)), checked((int)cbor.ReadNumber(KeyAlgorithm)), cbor.ReadBytes(KeyPublic));
        cbor.ReadEndMap();
        return key;
    }
}
