using System.Text;
using System.Text.Json;
using Laihua.App.Features.Points;
using Laihua.Cli.Commands;
using Laihua.Rules.Rulebooks;

namespace Laihua.Bench;

/// <summary>A file of JSON Lines to accounts as JSON Lines, in memory: ours beside a bare pass of the JSON reader over the same bytes.</summary>
internal static class Lines
{
    private const int People = 20_000;

    internal static void Run()
    {
        Console.WriteLine("points score --lines");
        var file = Encoding.UTF8.GetBytes(string.Concat(SomePeople.Drawn(People, seed: 5).Select(person => JsonSerializer.Serialize(person, JsonSerializerOptions.Web) + "\n")));
        var input = new PointsInput(Rulebook.Published, null, new(2026, 11, 23));
        var together = Pace.ByTheClock(() => Scored(file, input, cores: null));
        var ours = Pace.Of(() => Scored(file, input, cores: 1));
        var bare = Pace.Of(() => Read(file));
        Pace.PrintTogether("ours, lines to lines", together);
        Pace.Print("ours, lines to lines", ours);
        Pace.Print("Utf8JsonReader, nothing but the tokens", bare);
        Pace.Ratio("the bare reading in ours", ours / bare);
    }

    private static long Scored(byte[] file, PointsInput input, int? cores)
    {
        using var source = new MemoryStream(file);
        return People - new PointsLinesRun(input, source, Stream.Null).Run(cores);
    }

    private static long Read(byte[] file)
    {
        var rest = file.AsSpan();
        while (rest.IndexOf((byte)'\n') is var end and >= 0)
        {
            var reader = new Utf8JsonReader(rest[..end]);
            while (reader.Read())
            {
            }

            rest = rest[(end + 1)..];
        }

        return People;
    }
}
