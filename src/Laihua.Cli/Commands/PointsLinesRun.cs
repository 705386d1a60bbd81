using System.Text;
using Laihua.App.Features.Points;

namespace Laihua.Cli.Commands;

/// <summary>Scores JSON Lines as they come: one result a line, in order, in memory that does not grow with their number.</summary>
/// <remarks>
/// Every core takes the next block of lines, scores it and writes its answers when those of all blocks before it are written.
/// Nobody collects for another, so that whoever writes line by line also has an answer line by line.
/// </remarks>
public sealed class PointsLinesRun(PointsInput input, Stream source, Stream target)
{
    private readonly PointsLineBlocks blocks = new(source);
    private readonly Lock reading = new();
    private readonly PointsTurns turns = new(target);
    private long taken;
    private int refused;

    /// <summary>All lines.</summary>
    /// <param name="cores">On how many cores; null is all of them.</param>
    /// <returns>How many were refused.</returns>
    public int Run(int? cores = null)
    {
        var workers = Enumerable.Range(0, cores ?? Environment.ProcessorCount)
            .Select(_ => Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));

        // Who waits for a line that never comes is not waited for when the answers cannot be written.
        Task.WhenAny(Task.WhenAll(workers), turns.Broken).Unwrap().GetAwaiter().GetResult();
        return refused;
    }

    private void Work()
    {
        try
        {
            var json = new PointsLineBuffer();
            var writer = new PointsLineWriter(json);
            var block = Array.Empty<byte>();
            while (Take(ref block) is { Length: > 0 } mine)
            {
                Score(block.AsSpan(0, mine.Length), writer);
                if (!turns.Write(mine.Number, json))
                {
                    return;
                }
            }
        }
        catch (Exception error)
        {
            turns.Break(error);
        }
    }

    private (long Number, int Length) Take(ref byte[] block)
    {
        lock (reading)
        {
            return (taken++, blocks.Next(ref block));
        }
    }

    private void Score(ReadOnlySpan<byte> lines, PointsLineWriter writer)
    {
        while (lines.IndexOfAny((byte)'\n', (byte)'\r') is var end and >= 0)
        {
            ScoreLine(lines[..end], writer);
            lines = lines[(end + 1)..];
        }

        ScoreLine(lines, writer);
    }

    private void ScoreLine(ReadOnlySpan<byte> line, PointsLineWriter writer)
    {
        if (IsBlank(line))
        {
            return;
        }

        var request = input.Line(line);
        if (request.Result.TryGet(out var account, out var refusal))
        {
            writer.Write(account, input.ProspectsOf(request, account));
            return;
        }

        Interlocked.Increment(ref refused);
        writer.Write(new RefusedBody(request.Id, PointsInput.FindingsOf(refusal)));
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) =>
        line.IsEmpty || (line[0] != '{' && string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(line)));
}
