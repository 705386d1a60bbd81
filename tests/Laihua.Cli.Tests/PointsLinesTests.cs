using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Laihua.App.Features.Points;
using Laihua.Cli.Commands;
using Laihua.Rules;
using Laihua.Rules.Points;
using Laihua.Rules.Rulebooks;
using Laihua.Rules.Tests.Points;

namespace Laihua.Cli.Tests;

public sealed class PointsLinesTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly JsonSerializerOptions OneLine = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static TheoryData<string?, bool> Tables => new() { { null, false }, { "interim-2017", true }, { "trial-2016", false } };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Run_DrawnLines_WritesTheBytesOfTheSerializer(string? table, bool ways)
    {
        string[] requests = [.. Enumerable.Range(0, 1_500).Select(number => new DrawnRequests((ulong)number).Next())];
        PointsInput input = new(Rulebook.Published, table is null ? null : PointsTable.Find(table), Today, ways);

        var (written, refused) = Run(input, Encoding.UTF8.GetBytes(string.Join('\n', requests)));

        string[] expected = [.. requests.Select(request => Expected(input, table, request))];
        Assert.Equal(expected, written);
        Assert.Equal(expected.Count(line => !line.Contains("\"items\":", StringComparison.Ordinal)), refused);
    }

    [Fact]
    public void Run_MoreListsOfGroundsThanAreKept_WritesTheBytesOfTheSerializerForEach()
    {
        string[] requests = [.. Enumerable.Range(0, 1_300).Select(days => $$$"""{"age": {{{30 + (days % 40)}}}, "direct": ["B2"], "ground": {"workDays": {{{days}}}, "language": "en"}}""")];
        PointsInput input = new(Rulebook.Published, null, Today);

        var (written, refused) = Run(input, Encoding.UTF8.GetBytes(string.Join('\n', requests)));

        Assert.Equal([.. requests.Select(request => Expected(input, null, request))], written);
        Assert.Equal(0, refused);
    }

    [Fact]
    public void Run_MarkEndsAndBlanksOfEveryKind_AnswersTheLinesAlone()
    {
        var (written, refused) = Run(new(Rulebook.Published, null, Today), [0xEF, 0xBB, 0xBF, .. "\r\n{\"age\":30}\r\n\n \t\n\u00a0\n{\"age\":31}\r{\"age\":32}"u8]);

        Assert.Equal((3, 0), (written.Length, refused));
    }

    [Fact]
    public void Run_LineLongerThanTheBuffer_IsAnsweredLikeAnyOther()
    {
        var mark = new string('x', 1_000_000);

        var (written, _) = Run(new(Rulebook.Published, null, Today), Encoding.UTF8.GetBytes($$"""{"id":"{{mark}}","age":30}"""));

        Assert.StartsWith($"{{\"id\":\"{mark}\",\"asOf\":\"2026-11-23\"", Assert.Single(written), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_BytesThatAreNoText_AreReadLikeAStrangersFile()
    {
        var (written, refused) = Run(new(Rulebook.Published, null, Today), [.. "{\"id\":\""u8, 0xFF, .. "\",\"age\":30}\n"u8]);

        Assert.Equal(0, refused);
        Assert.StartsWith("{\"id\":\"\ufffd\"", Assert.Single(written), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_AnyNumberOfLines_HoldsNoMoreMemoryForMore()
    {
        var line = "{\"age\":30,\"workRegion\":\"230100\"}\n"u8.ToArray();

        using var target = new Counted();
        var refused = new PointsLinesRun(new(Rulebook.Published, null, Today), new Repeated(line, 50_000), target).Run();

        Assert.Equal((0, 50_000), (refused, target.Lines));
        Assert.True(target.Longest < 1024 * 1024);
    }

    [Fact]
    public void Run_AMillionLinesOfWhichOneIsBroken_AnswersThatOneWithItsFindingsAndTheRestWithTheirScores()
    {
        const int Broken = 500_001;
        using var source = new Repeated("{\"age\":30}\n"u8.ToArray(), 1_000_000) { Other = (Broken, "{\"age\":3x}\n"u8.ToArray()) };
        using var target = new Counted { From = Broken - 1, Through = Broken + 1 };

        var refused = new PointsLinesRun(new(Rulebook.Published, null, Today), source, target).Run();

        Assert.Equal((1, 1_000_000), (refused, target.Lines));
        Assert.Collection(
            target.Kept.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            before => Assert.Contains("\"total\":15,", before, StringComparison.Ordinal),
            broken => Assert.StartsWith("{\"id\":null,\"findings\":[{\"rule\":\"POINTS-015\"", broken, StringComparison.Ordinal),
            after => Assert.Contains("\"total\":15,", after, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Run_AnyNumberOfCores_WritesTheSameBytesInOrder(int cores)
    {
        var file = Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, 3_000).Select(number => $$"""{"id":"{{number}}","age":{{number % 90}}}""")));
        using var source = new MemoryStream(file);
        using var target = new MemoryStream();

        var refused = new PointsLinesRun(new(Rulebook.Published, null, Today), source, target).Run(cores);

        string[] written = Encoding.UTF8.GetString(target.ToArray()).Split('\n')[..^1];
        Assert.Equal(Enumerable.Range(0, 3_000).Count(number => number % 90 < 18), refused);
        Assert.Equal(
            Enumerable.Range(0, 3_000).Select(number => $"{{\"id\":\"{number}\","),
            written.Select(line => line[..(line.IndexOf(',', StringComparison.Ordinal) + 1)]));
    }

    [Fact]
    public async Task Run_WhoeverWritesLineByLine_HasEachAnswerBeforeTheNextLine()
    {
        using var target = new Counted();
        using var source = new Asking(() => target.Lines);

        var refused = await Task.Run(() => new PointsLinesRun(new(Rulebook.Published, null, Today), source, target).Run(cores: 3)).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        Assert.Equal((0, Asking.Times), (refused, target.Lines));
    }

    [Fact]
    public async Task Run_AnswersThatCannotBeWritten_IsTheErrorEvenWhereTheSourceWaitsForever()
    {
        using var source = new Waiting("{\"age\":30}\n"u8.ToArray());

        var run = Task.Run(() => new PointsLinesRun(new(Rulebook.Published, null, Today), source, new Full()).Run(cores: 3));

        var error = await Assert.ThrowsAsync<IOException>(() => run.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
        Assert.Equal("No room.", error.Message);
        source.End();
    }

    private static (string[] Lines, int Refused) Run(PointsInput input, byte[] file)
    {
        using var source = new MemoryStream(file);
        using var target = new MemoryStream();
        var refused = new PointsLinesRun(input, source, target).Run();
        return (Encoding.UTF8.GetString(target.ToArray()).Split('\n')[..^1], refused);
    }

    private static string Expected(PointsInput input, string? table, string request)
    {
        if (input.Whole(request).TryGet(out var body, out var refusal) && body is PointsBody)
        {
            return JsonSerializer.Serialize(body, OneLine);
        }

        try
        {
            using var document = JsonDocument.Parse(request);
            var (id, result) = PointsRequest.Score(document.RootElement, Rulebook.Published, table is null ? null : PointsTable.Find(table), Today);
            return result.TryGet(out _, out var found) ? "" : JsonSerializer.Serialize(new RefusedBody(id, PointsInput.FindingsOf(found)), OneLine);
        }
        catch (JsonException)
        {
            return JsonSerializer.Serialize(new RefusedBody(null, PointsInput.FindingsOf(refusal ?? new Refusal.RuleBroken([]))), OneLine);
        }
    }

    /// <summary>The same line over and over, never all at once.</summary>
    private sealed class Repeated(byte[] line, int times) : MemoryStream
    {
        private long at;

        /// <summary>The line that stands in one place instead, as long as the others; counted from 1.</summary>
        internal (int Number, byte[] Line) Other { get; init; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, (line.Length * (long)times) - at);
            for (var index = 0; index < read; index++, at++)
            {
                buffer[offset + index] = ((at / line.Length) + 1 == Other.Number ? Other.Line : line)[at % line.Length];
            }

            return read;
        }
    }

    /// <summary>Counts what comes, and the longest piece of it, and keeps a few lines.</summary>
    private sealed class Counted : MemoryStream
    {
        private readonly List<byte> kept = [];

        internal int From { get; init; }

        internal int Through { get; init; }

        internal string Kept => Encoding.UTF8.GetString([.. kept]);

        internal int Lines { get; private set; }

        internal int Longest { get; private set; }

        public override void Write(byte[] buffer, int offset, int count)
        {
            var piece = buffer.AsSpan(offset, count);
            Longest = Math.Max(Longest, count);
            while (!piece.IsEmpty)
            {
                var end = piece.IndexOf((byte)'\n');
                var part = end < 0 ? piece : piece[..(end + 1)];
                if (Lines + 1 >= From && Lines + 1 <= Through)
                {
                    kept.AddRange(part);
                }

                Lines += end < 0 ? 0 : 1;
                piece = piece[part.Length..];
            }
        }
    }

    /// <summary>Gives the next line when the one before it is answered.</summary>
    private sealed class Asking(Func<int> answered) : MemoryStream
    {
        internal const int Times = 20;

        private int given;

        public override int Read(byte[] buffer, int offset, int count)
        {
            Assert.True(SpinWait.SpinUntil(() => answered() == given, TimeSpan.FromSeconds(30)));
            if (given == Times)
            {
                return 0;
            }

            given++;
            var line = "{\"age\":30}\n"u8;
            line.CopyTo(buffer.AsSpan(offset));
            return line.Length;
        }
    }

    /// <summary>Gives one line, and never another.</summary>
    private sealed class Waiting(byte[] line) : MemoryStream
    {
        private readonly ManualResetEventSlim ended = new();
        private bool given;

        internal void End() => ended.Set();

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (given)
            {
                ended.Wait();
                return 0;
            }

            given = true;
            line.CopyTo(buffer.AsSpan(offset));
            return line.Length;
        }
    }

    private sealed class Full : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No room.");
    }
}
