using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace Laihua.Cli.Commands;

/// <summary>JSON as bytes, gathered before it is written: what the serializer would write, without asking it for the plain things.</summary>
public sealed class PointsLineBuffer
{
    private const int LongestNumber = 64;

    /// <summary>Letters that stand in JSON as they are.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range(' ', '~' - ' ' + 1).Select(letter => (char)letter).Where(letter => letter is not '"' and not '\\')]);

    private byte[] bytes = new byte[512 * 1024];
    private int length;

    public void Raw(ReadOnlySpan<byte> json)
    {
        Reserve(json.Length);
        json.CopyTo(bytes.AsSpan(length));
        length += json.Length;
    }

    public void Number(int number)
    {
        Reserve(LongestNumber);
        Utf8Formatter.TryFormat(number, bytes.AsSpan(length), out var written);
        length += written;
    }

    public void Number(decimal number)
    {
        Reserve(LongestNumber);
        Utf8Formatter.TryFormat(number, bytes.AsSpan(length), out var written);
        length += written;
    }

    public void Date(DateOnly? date)
    {
        if (date is not { } day)
        {
            Raw("null"u8);
            return;
        }

        Reserve(LongestNumber);
        bytes[length++] = (byte)'"';
        day.TryFormat(bytes.AsSpan(length), out var written, "O");
        length += written;
        bytes[length++] = (byte)'"';
    }

    public void Text(string? text)
    {
        if (text is null || text.AsSpan().ContainsAnyExcept(Plain))
        {
            Value(text);
            return;
        }

        Reserve(text.Length + 2);
        bytes[length++] = (byte)'"';
        length += Encoding.ASCII.GetBytes(text, bytes.AsSpan(length));
        bytes[length++] = (byte)'"';
    }

    public void Texts(IReadOnlyList<string> texts)
    {
        Raw("["u8);
        for (var index = 0; index < texts.Count; index++)
        {
            Raw(index == 0 ? default : ","u8);
            Text(texts[index]);
        }

        Raw("]"u8);
    }

    /// <summary>Anything else, by the serializer.</summary>
    public void Value<T>(T value) => Raw(JsonSerializer.SerializeToUtf8Bytes(value, Output.OneLine));

    /// <summary>Ends the line.</summary>
    public void EndLine() => Raw("\n"u8);

    /// <summary>Writes what is gathered, and begins anew.</summary>
    public void WriteTo(Stream output)
    {
        output.Write(bytes, 0, length);
        output.Flush();
        length = 0;
    }

    private void Reserve(int more)
    {
        if (bytes.Length - length < more)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + more));
        }
    }
}
