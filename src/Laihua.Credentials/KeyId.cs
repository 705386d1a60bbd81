using System.Buffers.Binary;

namespace Laihua.Credentials;

/// <summary>The number of a signing key: four bytes, given out centrally, never a hash.</summary>
/// <param name="Value">The four bytes as a big-endian number.</param>
public readonly record struct KeyId(uint Value) : IComparable<KeyId>
{
    /// <summary>The number of bytes.</summary>
    public const int ByteLength = 4;

    /// <summary>The id that these bytes are.</summary>
    /// <exception cref="ArgumentException">There are not exactly four.</exception>
    public static KeyId From(ReadOnlySpan<byte> bytes) => bytes.Length == ByteLength
        ? new(BinaryPrimitives.ReadUInt32BigEndian(bytes))
        : throw new ArgumentException("A key id has four bytes.", nameof(bytes));

    /// <summary>The four bytes.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[ByteLength];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, Value);
        return bytes;
    }

    /// <inheritdoc/>
    public int CompareTo(KeyId other) => Value.CompareTo(other.Value);

    /// <summary>Eight hexadecimal digits in small letters.</summary>
    public override string ToString() => Value.ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
}
