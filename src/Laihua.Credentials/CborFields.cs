using System.Formats.Cbor;

namespace Laihua.Credentials;

/// <summary>Fields of maps with integer keys in a fixed order, as the lists of this library are written.</summary>
internal static class CborFields
{
    public static void WriteNumber(this CborWriter cbor, int key, long value)
    {
        cbor.WriteInt32(key);
        cbor.WriteInt64(value);
    }

    public static void WriteBytes(this CborWriter cbor, int key, ReadOnlySpan<byte> value)
    {
        cbor.WriteInt32(key);
        cbor.WriteByteString(value);
    }

    public static void WriteArray<T>(this CborWriter cbor, int key, IReadOnlyList<T> items, Action<T> write)
    {
        cbor.WriteInt32(key);
        cbor.WriteStartArray(items.Count);
        foreach (var item in items)
        {
            write(item);
        }

        cbor.WriteEndArray();
    }

    public static long ReadNumber(this CborReader cbor, int key)
    {
        cbor.ReadKey(key);
        return cbor.ReadInt64();
    }

    public static byte[] ReadBytes(this CborReader cbor, int key)
    {
        cbor.ReadKey(key);
        return cbor.ReadByteString();
    }

    public static List<T> ReadArray<T>(this CborReader cbor, int key, int most, Func<T> read)
    {
        cbor.ReadKey(key);
        var count = cbor.ReadStartArray();
        Require(count <= most);
        var items = new List<T>();
        while (items.Count < count)
        {
            items.Add(read());
        }

        cbor.ReadEndArray();
        return items;
    }

    public static void ReadKey(this CborReader cbor, int key) => Require(cbor.ReadInt32() == key);

    /// <exception cref="CborContentException">It does not hold.</exception>
    public static void Require(bool holds)
    {
        if (!holds)
        {
            throw new CborContentException("Not of the form.");
        }
    }
}
