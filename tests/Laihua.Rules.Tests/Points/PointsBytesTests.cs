using System.Text;
using System.Text.Json;
using Laihua.Rules.Points;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Tests.Points;

/// <summary>A request is read in one quick pass over its bytes where it is good, and thoroughly where it is not: nobody can tell which.</summary>
public sealed class PointsBytesTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void Score_DrawnRequestsAsBytes_GivesWhatTheirJsonGives()
    {
        for (var number = 0ul; number < (ulong)Samples.Of(1_500); number++)
        {
            AssertSame(new DrawnRequests(number).Next());
        }
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"age": 30}""" + "\r\n\t ")]
    [InlineData("""{"age": 30} {}""")]
    [InlineData("""{"age": 30}x""")]
    [InlineData("""{"age": 30""")]
    [InlineData("""{"age":""")]
    [InlineData("""{"age": 30, "AGE": 31}""")]
    [InlineData("""{"age": null, "age": 30}""")]
    [InlineData("""{"annualSalaryCny": "450000"}""")]
    [InlineData("""{"annualSalaryCny": 79228162514264337593543950336}""")]
    [InlineData("""{"annualSalaryCny": 4.5e5, "workYears": -0, "monthsPerYear": 0.10, "localPoints": 1E1}""")]
    [InlineData("""{"id": 7, "education": false, "chinese": {}, "asOf": 20170605, "age": "30"}""")]
    [InlineData("""{"id": "", "education": "doctorr", "workRegion": "", "direct": [""]}""")]
    [InlineData("""{"education": "\u0064octor", "chinese": ["hsk\u0035"], "asOf": "2017\u002d06-05"}""")]
    [InlineData("""{"chinese": []}""")]
    [InlineData("""{"chinese": ["hsk1", "hsk2", "hsk3", "hsk4", "hsk5", "none", "former-national", "degree-taught-in-chinese"]}""")]
    [InlineData("""{"chinese": ["hsk1", "hsk2", "hsk3", "hsk4", "hsk5", "none", "former-national", "degree-taught-in-chinese", "hsk1"]}""")]
    [InlineData("""{"chinese": ["hsk1", null], "elite": ["global-500", 5], "direct": [["A1"]]}""")]
    [InlineData("""{"localItems": ["GD-1"], "workRegion": "440300", "rules": ["interim-2017"]}""")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"age\"")]
    [InlineData("")]
    [InlineData(" ")]
    public void Score_RequestOutOfTheOrdinary_GivesWhatItsJsonGives(string json) => AssertSame(json);

    [Theory]
    [InlineData("2016-02-29")]
    [InlineData("2017-02-29")]
    [InlineData("2017-04-30")]
    [InlineData("2017-04-31")]
    [InlineData("2017-01-31")]
    [InlineData("2017-12-01")]
    [InlineData("2017-13-01")]
    [InlineData("2017-00-10")]
    [InlineData("2017-01-00")]
    [InlineData("0001-01-01")]
    [InlineData("0000-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("2017-06-5")]
    [InlineData("2017-6-05")]
    [InlineData("2017-06-055")]
    [InlineData("12017-06-05")]
    [InlineData("2017/06-05")]
    [InlineData("2017-06/05")]
    [InlineData("20:7-06-05")]
    [InlineData("2017-0/-05")]
    [InlineData("2017-06-0x")]
    [InlineData("")]
    public void Score_Date_IsReadTheSameEitherWay(string date)
    {
        AssertSame($$"""{"asOf": "{{date}}", "age": 30}""");
        AssertSame($$"""{"birthDate": "{{date}}", "asOf": "2020-01-01"}""");
    }

    [Fact]
    public void Score_EveryField_IsTakenFromItsOwnName()
    {
        const string json = """
            {"id": "p1", "asOf": "2020-02-03", "birthDate": "1990-05-06", "age": 29, "annualSalaryCny": 300000.5, "education": "master",
             "vocationalGrade": "technician", "workYears": 4.5, "monthsPerYear": 7.5, "chinese": ["hsk2", "hsk3"], "workRegion": "230100",
             "regionGround": "northeast-old-industry", "elite": ["global-500"], "localPoints": 4, "direct": ["B3", "C2"]}
            """;

        var facts = OfBytes(Encoding.UTF8.GetBytes(json)).Facts;

        Assert.Equivalent(
            new PointsFacts
            {
                Id = "p1",
                AsOf = new(2020, 2, 3),
                BirthDate = new(1990, 5, 6),
                Age = 29,
                AnnualSalaryCny = 300_000.5m,
                Education = "master",
                VocationalGrade = "technician",
                WorkYears = 4.5m,
                MonthsPerYear = 7.5m,
                Chinese = ["hsk2", "hsk3"],
                WorkRegion = "230100",
                RegionGround = "northeast-old-industry",
                Elite = ["global-500"],
                LocalPoints = 4,
                Direct = ["B3", "C2"],
            },
            facts,
            strict: true);
        AssertSame(json);
    }

    [Fact]
    public void Score_BytesThatAreNoText_StandAsLostLetters()
    {
        byte[] json = [.. "{\"age\": 30, \"id\": \"a"u8, 0xFF, .. "b\"}"u8];

        var request = OfBytes(json);

        Assert.Equal("a\ufffdb", request.Id);
        Assert.True(request.Result.TryGet(out _, out _));
    }

    private static void AssertSame(string json) => Assert.Equal(Written(OfJson(json)), Written(OfBytes(Encoding.UTF8.GetBytes(json))));

    private static PointsRequest OfBytes(byte[] utf8) => PointsRequest.Score(utf8, Rulebook.Published, table: null, Today);

    private static PointsRequest OfJson(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return PointsRequest.Score(document.RootElement, Rulebook.Published, table: null, Today);
        }
        catch (JsonException)
        {
            return new(null, new List<Finding> { PointsFactsReader.NotJson });
        }
    }

    private static string Written(PointsRequest request)
    {
        var outcome = request.Result.TryGet(out var account, out var refusal)
            ? JsonSerializer.Serialize(account, JsonSerializerOptions.Web)
            : JsonSerializer.Serialize(Assert.IsType<Refusal.RuleBroken>(refusal).Findings, JsonSerializerOptions.Web);
        return $"{request.Id} {JsonSerializer.Serialize(request.Facts, JsonSerializerOptions.Web)} {outcome}";
    }
}
