using System.Text;

namespace Laihua.Cli.Commands;

/// <summary>Standard output as a stream of UTF-8, also where a caller has put a writer of texts in its place.</summary>
public sealed class PointsLinesOutput : Stream
{
    /// <summary>The console's own stream where it takes UTF-8, else one that turns every piece into text.</summary>
    public static Stream Open() => Console.Out.Encoding is UTF8Encoding ? Console.OpenStandardOutput() : new PointsLinesOutput();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Whole lines only: no letter is cut in two.</summary>
    public override void Write(byte[] buffer, int offset, int count) => Console.Out.Write(Encoding.UTF8.GetString(buffer, offset, count));

    public override void Flush() => Console.Out.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
