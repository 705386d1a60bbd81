using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;

namespace Laihua.Credentials;

/// <summary>One status list in memory: two bits for each artefact, four in a byte, the first in the lowest bits.</summary>
/// <remarks>
/// <para><b>Shape</b> <see cref="Count"/> entries, a multiple of four, at most 1,048,576 (256 KB). Writing is for one thread at a time.</para>
/// <para><b>Source</b> Token Status List, section 4 (status list); decision 0015.</para>
/// </remarks>
public sealed class StatusArray
{
    /// <summary>The most bytes that an array has, and that a packed one is unpacked to.</summary>
    public const int MaximumBytes = StatusEntry.EntriesPerList / EntriesPerByte;

    private const int EntriesPerByte = 4;
    private readonly byte[] bytes;

    /// <summary>An array in which everything is valid.</summary>
    /// <param name="count">The number of entries: a multiple of four.</param>
    /// <exception cref="ArgumentException">None, too many, or no multiple of four.</exception>
    public StatusArray(int count = StatusEntry.EntriesPerList)
        : this(new byte[count is > 0 and <= StatusEntry.EntriesPerList && count % EntriesPerByte == 0
            ? count / EntriesPerByte
            : throw new ArgumentException("Up to 1,048,576 entries, four in a byte.", nameof(count))])
    {
    }

    private StatusArray(byte[] bytes) => this.bytes = bytes;

    /// <summary>The number of entries.</summary>
    public int Count => bytes.Length * EntriesPerByte;

    /// <summary>The status at an index.</summary>
    /// <exception cref="IndexOutOfRangeException">Below 0, or <see cref="Count"/> and above.</exception>
    public ArtefactStatus this[int index]
    {
        get => (ArtefactStatus)((bytes[index / EntriesPerByte] >> Shift(index)) & 3);
        set => bytes[index / EntriesPerByte] = (byte)((bytes[index / EntriesPerByte] & ~(3 << Shift(index))) | ((int)value << Shift(index)));
    }

    /// <summary>The array of these bytes.</summary>
    /// <exception cref="ArgumentException">There are none, or more than <see cref="MaximumBytes"/>.</exception>
    public static StatusArray From(ReadOnlySpan<byte> bytes) => bytes.Length is > 0 and <= MaximumBytes
        ? new(bytes.ToArray())
        : throw new ArgumentException("1 to 262,144 bytes.", nameof(bytes));

    /// <summary>Unpacks zlib data, and never more than <see cref="MaximumBytes"/> of it; false when it is more, none, or no zlib data.</summary>
    public static bool TryUnpack(ReadOnlyMemory<byte> packed, [NotNullWhen(true)] out StatusArray? array)
    {
        array = null;
        try
        {
            using var source = new ZLibStream(new MemoryStream(packed.ToArray(), writable: false), CompressionMode.Decompress);
            var unpacked = new byte[MaximumBytes + 1];
            var length = source.ReadAtLeast(unpacked, unpacked.Length, throwOnEndOfStream: false);
            array = length is > 0 and <= MaximumBytes && EndsWithSumOf(packed.Span, unpacked.AsSpan(0, length)) ? new(unpacked[..length]) : null;
            return array is not null;
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return false;
        }
    }

    /// <summary>The bytes.</summary>
    public byte[] ToBytes() => bytes.ToArray();

    /// <summary>
    /// Packed as zlib data. Random indices leave nothing to repeat: searching for repetitions makes such an array a fifth larger than coding
    /// each byte by its frequency alone. Where few are not valid the runs between them are longer, so all ways are tried and the shortest stays.
    /// </summary>
    public byte[] Pack() => new[] { ZLibCompressionStrategy.HuffmanOnly, ZLibCompressionStrategy.RunLengthEncoding, ZLibCompressionStrategy.Default }
        .Select(Pack)
        .MinBy(packed => packed.Length) ?? [];

    /// <summary>The stream of the base library takes data that was cut off for its end, so the sum at the end (RFC 1950, Adler-32) is checked here.</summary>
    private static bool EndsWithSumOf(ReadOnlySpan<byte> packed, ReadOnlySpan<byte> unpacked)
    {
        const uint Modulus = 65_521;
        var (low, high) = (1u, 0u);
        foreach (var value in unpacked)
        {
            low = (low + value) % Modulus;
            high = (high + low) % Modulus;
        }

        return packed.Length >= sizeof(uint) && BinaryPrimitives.ReadUInt32BigEndian(packed[^sizeof(uint)..]) == (high << 16 | low);
    }

    private static int Shift(int index) => 2 * (index % EntriesPerByte);

    private byte[] Pack(ZLibCompressionStrategy strategy)
    {
        using var packed = new MemoryStream();
        using (var target = new ZLibStream(packed, new ZLibCompressionOptions { CompressionLevel = 9, CompressionStrategy = strategy }, leaveOpen: true))
        {
            target.Write(bytes);
        }

        return packed.ToArray();
    }
}
