namespace Laihua.Cli.Commands;

/// <summary>Splits a stream of bytes into lines, in one buffer that grows only for a line that does not fit.</summary>
/// <remarks>Not <see cref="StreamReader"/>: to make texts of a million lines and bytes of them again costs more than to score them.</remarks>
public sealed class PointsLineReader(Stream stream)
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private byte[] buffer = new byte[256 * 1024];
    private int start;
    private int end;
    private bool begun;

    /// <summary>The next line that is there without waiting for the stream; false where it has to be asked for more.</summary>
    public bool TryNext(out ReadOnlySpan<byte> line)
    {
        var rest = buffer.AsSpan(start, end - start);
        var length = rest.IndexOfAny((byte)'\n', (byte)'\r');
        line = length < 0 ? default : rest[..length];
        start += length + 1;
        return length >= 0;
    }

    /// <summary>Reads on, waiting if need be.</summary>
    /// <returns>False at the end; what is left is then the last line.</returns>
    public bool Fill()
    {
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        (start, end) = (0, end - start);
        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        if (!begun && (end >= ByteOrderMark.Length || read == 0))
        {
            begun = true;
            start = buffer.AsSpan(0, end).StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        }

        return read > 0;
    }

    /// <summary>What stands after the last end of a line.</summary>
    public ReadOnlySpan<byte> Rest => buffer.AsSpan(start, end - start);
}
