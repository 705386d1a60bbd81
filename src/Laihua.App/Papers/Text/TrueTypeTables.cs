using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Laihua.App.Papers.Text;

/// <summary>The tables of a TrueType font in their order (ISO/IEC 14496-22, 4): taken apart, changed, and put together again with their sums.</summary>
internal sealed class TrueTypeTables
{
    private const int FirstEntry = 12;
    private const int Entry = 16;
    private const int HeadAdjustment = 8;
    private const uint SumOfAFont = 0xB1B0AFBA;

    private readonly byte[] version;
    private readonly List<(string Tag, byte[] Content)> tables;

    private TrueTypeTables(byte[] version, List<(string Tag, byte[] Content)> tables) => (this.version, this.tables) = (version, tables);

    /// <summary>The content of a table; a new one may be longer or shorter.</summary>
    /// <exception cref="InvalidOperationException">The font has no such table.</exception>
    public byte[] this[string tag]
    {
        get => tables[PlaceOf(tag)].Content;
        set => tables[PlaceOf(tag)] = (tag, value);
    }

    /// <summary>Takes a font apart.</summary>
    public static TrueTypeTables Of(ReadOnlySpan<byte> font)
    {
        var tables = new List<(string, byte[])>();
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(font[4..]); i++)
        {
            var entry = font.Slice(FirstEntry + (i * Entry), Entry);
            var (start, length) = (BinaryPrimitives.ReadUInt32BigEndian(entry[8..]), BinaryPrimitives.ReadUInt32BigEndian(entry[12..]));
            tables.Add((Encoding.ASCII.GetString(entry[..4]), font.Slice((int)start, (int)length).ToArray()));
        }

        return new(font[..4].ToArray(), tables);
    }

    /// <summary>The whole font.</summary>
    public byte[] ToFont()
    {
        this["head"].AsSpan(HeadAdjustment, 4).Clear();
        var font = new byte[FirstEntry + (tables.Count * Entry) + tables.Sum(table => Padded(table.Content.Length))];
        Directory(font);
        var at = FirstEntry + (tables.Count * Entry);
        var head = 0;
        foreach (var (i, (tag, content)) in tables.Index())
        {
            content.CopyTo(font, at);
            var entry = font.AsSpan(FirstEntry + (i * Entry), Entry);
            Encoding.ASCII.GetBytes(tag, entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Sum(font.AsSpan(at, Padded(content.Length))));
            BinaryPrimitives.WriteUInt32BigEndian(entry[8..], (uint)at);
            BinaryPrimitives.WriteUInt32BigEndian(entry[12..], (uint)content.Length);
            head = tag == "head" ? at : head;
            at += Padded(content.Length);
        }

        BinaryPrimitives.WriteUInt32BigEndian(font.AsSpan(head + HeadAdjustment), unchecked(SumOfAFont - Sum(font)));
        return font;
    }

    private void Directory(Span<byte> font)
    {
        version.CopyTo(font);
        var power = BitOperations.Log2((uint)tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(font[4..], (ushort)tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(font[6..], (ushort)(Entry << power));
        BinaryPrimitives.WriteUInt16BigEndian(font[8..], (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(font[10..], (ushort)((tables.Count * Entry) - (Entry << power)));
    }

    private int PlaceOf(string tag) => tables.FindIndex(table => table.Tag == tag) is >= 0 and var place
        ? place
        : throw new InvalidOperationException($"The font has no table {tag}.");

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Sum(ReadOnlySpan<byte> words)
    {
        var sum = 0u;
        for (var at = 0; at < words.Length; at += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(words[at..]));
        }

        return sum;
    }
}
