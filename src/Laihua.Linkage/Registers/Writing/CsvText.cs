using System.Buffers;
using System.Text;

namespace Laihua.Linkage.Registers.Writing;

/// <summary>Lines of comma-separated values as UTF-8 bytes (RFC 4180).</summary>
internal sealed class CsvText
{
    private readonly ArrayBufferWriter<byte> bytes = new(1 << 16);
    private bool inLine;

    internal ReadOnlySpan<byte> Written => bytes.WrittenSpan;

    internal CsvText Cell(string text)
    {
        if (inLine)
        {
            bytes.Write(","u8);
        }

        inLine = true;
        var quoted = text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
        Encoding.UTF8.GetBytes(quoted, bytes);
        return this;
    }

    internal void EndLine()
    {
        bytes.Write("\r\n"u8);
        inLine = false;
    }

    internal void Line(params IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            Cell(cell);
        }

        EndLine();
    }
}
