namespace Laihua.Cli.Commands;

/// <summary>Cuts a stream of bytes into blocks of whole lines, in one buffer that grows only for a line that does not fit.</summary>
/// <remarks>Not <see cref="StreamReader"/>: to make texts of a million lines and bytes of them again costs more than to score them.</remarks>
public sealed class PointsLineBlocks(Stream stream)
{
    /// <summary>So few that their answers stay in the cache of the core that wrote them.</summary>
    private const int MostLines = 64;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private byte[] buffer = new byte[256 * 1024];
    private int start;
    private int end;
    private bool begun;

    /// <summary>The next lines that are there, waiting only where there is not one whole line; what stands after the last end of a line is the last block.</summary>
    /// <param name="block">Takes the lines with their ends; made larger where they do not fit.</param>
    /// <returns>How many bytes they are; 0 when there are no more.</returns>
    public int Next(ref byte[] block)
    {
        int length;
        while ((length = LengthOfLines()) == 0)
        {
            if (!Fill())
            {
                length = end - start;
                break;
            }
        }

        if (block.Length < length)
        {
            block = new byte[length];
        }

        buffer.AsSpan(start, length).CopyTo(block);
        start += length;
        return length;
    }

    private int LengthOfLines()
    {
        var rest = buffer.AsSpan(start, end - start);
        var length = 0;
        for (var lines = 0; lines < MostLines && rest[length..].IndexOfAny((byte)'\n', (byte)'\r') is var line and >= 0; lines++)
        {
            length += line + 1;
        }

        return length;
    }

    /// <summary>Reads on, waiting if need be.</summary>
    /// <returns>False at the end.</returns>
    private bool Fill()
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
}
