using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Laihua.Linkage.Registers.World;

namespace Laihua.Linkage.Registers.Writing;

/// <summary>The rows of one register, laid by quarter of issue, so that a register of any size comes out in the order of its days without standing in memory.</summary>
internal sealed class RowBuckets : IDisposable
{
    private const int HeadBytes = 16;

    private readonly FileStream?[] buckets;
    private readonly string folder;
    private readonly string name;

    internal RowBuckets(string folder, string name)
    {
        (this.folder, this.name) = (folder, name);
        buckets = new FileStream?[QuarterOf(Career.Close) + 1];
    }

    public void Dispose() => Array.ForEach(buckets, bucket => bucket?.Dispose());

    /// <summary>Takes a line.</summary>
    /// <param name="day">The day of issue.</param>
    /// <param name="order">The order within the day; no two lines have one order.</param>
    /// <param name="line">The line with its end, as UTF-8.</param>
    internal void Add(int day, long order, ReadOnlySpan<byte> line)
    {
        Span<byte> head = stackalloc byte[HeadBytes];
        BinaryPrimitives.WriteInt32LittleEndian(head, day);
        BinaryPrimitives.WriteInt64LittleEndian(head[4..], order);
        BinaryPrimitives.WriteInt32LittleEndian(head[12..], line.Length);
        var bucket = buckets[QuarterOf(day)] ??= new(PathOf(QuarterOf(day)), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 14, FileOptions.DeleteOnClose);
        bucket.Write(head);
        bucket.Write(line);
    }

    /// <summary>Writes all lines by day and order.</summary>
    /// <returns>How many there were.</returns>
    internal long WriteTo(HashedFile file, Encoding encoding)
    {
        var rows = 0L;
        foreach (var bucket in buckets.OfType<FileStream>())
        {
            var bytes = new byte[bucket.Length];
            bucket.Position = 0;
            bucket.ReadExactly(bytes);
            rows += WriteSorted(bytes, file, encoding);
        }

        return rows;
    }

    private static int WriteSorted(byte[] bytes, HashedFile file, Encoding encoding)
    {
        var places = new List<(int Day, long Order, int At, int Length)>();
        for (var at = 0; at < bytes.Length;)
        {
            var head = bytes.AsSpan(at, HeadBytes);
            var length = BinaryPrimitives.ReadInt32LittleEndian(head[12..]);
            places.Add((BinaryPrimitives.ReadInt32LittleEndian(head), BinaryPrimitives.ReadInt64LittleEndian(head[4..]), at + HeadBytes, length));
            at += HeadBytes + length;
        }

        places.Sort();
        foreach (var (_, _, at, length) in places)
        {
            file.Write(encoding is UTF8Encoding ? bytes.AsSpan(at, length) : encoding.GetBytes(Encoding.UTF8.GetString(bytes, at, length)));
        }

        return places.Count;
    }

    private static int QuarterOf(int day)
    {
        var date = DateOnly.FromDayNumber(day);
        return ((date.Year - DateOnly.FromDayNumber(Career.Open).Year) * 4) + ((date.Month - 1) / 3);
    }

    private string PathOf(int quarter) => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{name}-{quarter}.rows"));
}
