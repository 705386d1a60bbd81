using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Laihua.App.Papers.Pdf;

/// <summary>The objects of a PDF one after the other, with their places for the table at the end (ISO 32000-1, 7.5).</summary>
internal sealed class PdfFile
{
    private readonly MemoryStream bytes = new(48 * 1024);
    private readonly List<long> places = [];

    public PdfFile() => Write("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");

    /// <summary>A file that goes on where a prepared one ends; that one stays as it is.</summary>
    public PdfFile(PdfFile prepared)
    {
        bytes.Write(prepared.bytes.GetBuffer().AsSpan(0, (int)prepared.bytes.Length));
        places.AddRange(prepared.places);
    }

    /// <summary>The number of an object that is written later.</summary>
    public int Reserve()
    {
        places.Add(0);
        return places.Count;
    }

    public int Add(string content)
    {
        var number = Reserve();
        Set(number, content);
        return number;
    }

    public void Set(int number, string content)
    {
        places[number - 1] = bytes.Length;
        Write(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n{content}\nendobj\n"));
    }

    /// <summary>A stream as it is.</summary>
    /// <param name="entries">The entries of its dictionary but for the length.</param>
    /// <param name="content">Its bytes.</param>
    public int AddStream(string entries, ReadOnlySpan<byte> content)
    {
        var number = Reserve();
        places[number - 1] = bytes.Length;
        Write(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n<<{entries}/Length {content.Length}>>stream\n"));
        bytes.Write(content);
        Write("\nendstream\nendobj\n");
        return number;
    }

    /// <summary>A stream, made smaller.</summary>
    public int AddDeflated(string entries, ReadOnlySpan<byte> content)
    {
        using var small = new MemoryStream(content.Length);
        using (var deflate = new ZLibStream(small, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(content);
        }

        return AddStream(entries + "/Filter/FlateDecode", small.GetBuffer().AsSpan(0, (int)small.Length));
    }

    /// <summary>The whole file, with the table of places and the trailer.</summary>
    public byte[] Close(int catalog, int info)
    {
        var table = bytes.Length;
        var end = new StringBuilder();
        end.Append(CultureInfo.InvariantCulture, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
        {
            end.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        }

        end.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {places.Count + 1}/Root {catalog} 0 R/Info {info} 0 R>>\nstartxref\n{table}\n%%EOF\n");
        Write(end.ToString());
        return bytes.ToArray();
    }

    private void Write(string text)
    {
        var length = text.Length;
        var buffer = ArrayPool<byte>.Shared.Rent(length);
        Encoding.Latin1.GetBytes(text, buffer);
        bytes.Write(buffer, 0, length);
        ArrayPool<byte>.Shared.Return(buffer);
    }
}
