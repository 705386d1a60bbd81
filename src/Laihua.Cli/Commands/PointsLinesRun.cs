using System.Text;
using Laihua.App.Features.Points;

namespace Laihua.Cli.Commands;

/// <summary>Scores JSON Lines as they come: one result a line, in order, in memory that does not grow with their number.</summary>
public sealed class PointsLinesRun(PointsInput input, Stream source, Stream target)
{
    private readonly PointsLineReader reader = new(source);
    private readonly PointsLineBuffer json = new(target);
    private int refused;

    /// <summary>All lines.</summary>
    /// <returns>How many were refused.</returns>
    public int Run()
    {
        var writer = new PointsLineWriter(json);
        do
        {
            while (reader.TryNext(out var line))
            {
                Score(line, writer);
            }

            // Whoever writes line by line also waits for an answer line by line.
            json.Flush();
        }
        while (reader.Fill());

        Score(reader.Rest, writer);
        json.Flush();
        return refused;
    }

    private void Score(ReadOnlySpan<byte> line, PointsLineWriter writer)
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

        refused++;
        writer.Write(new RefusedBody(request.Id, PointsInput.FindingsOf(refusal)));
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) =>
        line.IsEmpty || (line[0] != '{' && string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(line)));
}
