using System.Text.Json;
using System.Xml.Linq;

namespace Laihua.Linkage.Tests;

public sealed class ReportTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("laihua-report-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Svg_OfAnAccount_IsAPictureWithItsWords()
    {
        var result = Result();

        var picture = XElement.Parse(Waterfall.Svg(result.Account(result.Pair(0))));

        var names = picture.Elements().Select(element => element.Name.LocalName).ToList();
        Assert.Equal(["title", "desc"], names.Take(2));
        Assert.Equal(names.Count(name => name == "rect") * 2, names.Count(name => name == "text"));
        Assert.Contains("passport +", picture.Elements().ElementAt(1).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_WithTruth_NamesWhatWasFoundByCountry()
    {
        var html = LinkageReport.Html(Result(), (_, id) => id[1..]);

        Assert.Contains("Beside the truth", html, StringComparison.Ordinal);
        Assert.Contains("<td>KOR</td>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", html, StringComparison.Ordinal);
    }

    // A column of few values makes no key; what people joined no key found.
    [Fact]
    public void Html_PairsThatNoKeyFound_AreCountedByNone()
    {
        var input = Read.Input(Read.Schema("id", ("sex", "category")), "id,sex\n1,F\n2,M\n3,F\n");

        var result = Linker.Run(input, new() { MustLink = [("1", "2")] });

        Assert.Equal(1, result.Matches);
        Assert.Contains("1 – 2: match", LinkageReport.Html(result), StringComparison.Ordinal);
    }

    [Fact]
    public void Html_ValuesWithMarkup_AreText()
    {
        var people = new SomePeople(31);
        var person = people.Person();
        person[6] = "<b>12 & ROAD</b>";
        var rows = Enumerable.Range(0, 30).Select(number => SomePeople.Row($"o{number}", people.Person())).ToList();

        var html = LinkageReport.Html(Linker.Run(Read.Input(SomePeople.Schema, SomePeople.Csv([.. rows, SomePeople.Row("a1", person), SomePeople.Row("a2", person)]))));

        Assert.Contains("&lt;b&gt;12 &amp; ROAD&lt;/b&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>12", html, StringComparison.Ordinal);
    }

    [Fact]
    public void ToJson_OfAnAccount_GivesBothLanguagesAndWhatIsMissing()
    {
        var result = Result();
        var pair = result.Pairs.First(pair => result.Account(pair).Missing.Count > 0);

        using var json = JsonDocument.Parse(result.Account(pair).ToJson());

        var root = json.RootElement;
        Assert.Equal(pair.Left, root.GetProperty("left").GetString());
        Assert.Equal(8, root.GetProperty("fields").GetArrayLength());
        Assert.NotEmpty(root.GetProperty("because").GetProperty("zh").GetString()!); // Asked for in both languages.
        var missing = root.GetProperty("missing").EnumerateArray().Select(name => name.GetString()).ToList();
        Assert.All(root.GetProperty("fields").EnumerateArray().Where(field => missing.Contains(field.GetProperty("field").GetString())), field => Assert.Equal(0, field.GetProperty("bits").GetDouble()));
    }

    [Fact]
    public void Write_IntoAFileThatIsThere_ReplacesItWhole()
    {
        var path = Path.Combine(folder, "links.csv");
        File.WriteAllText(path, new string('x', 1_000_000));
        var result = Result();

        LinksFile.Write(result, path);

        Assert.Equal(SomePeople.Links(result), File.ReadAllText(path));
        Assert.Single(Directory.EnumerateFiles(folder));
    }

    [Fact]
    public void Write_WhenWritingFails_LeavesNothingBehind()
    {
        var path = Path.Combine(folder, "links.csv");

        Assert.Throws<InvalidOperationException>(() => WholeFile.Write(path, _ => throw new InvalidOperationException("The disk is full.")));

        Assert.Empty(Directory.EnumerateFiles(folder));
    }

    [Fact]
    public void Write_IdsWithCommasAndQuotes_AreQuoted()
    {
        var person = new SomePeople(32).Person();
        var rows = $"\"a,\"\"1\",{string.Join(',', person)}\n";

        var links = SomePeople.Links(Linker.Run(Read.Input(SomePeople.Schema, SomePeople.Heading + rows + SomePeople.Row("b", person) + string.Concat(Enumerable.Range(0, 30).Select(number => SomePeople.Row($"o{number}", new SomePeople((uint)number + 99).Person()))))));

        Assert.Contains("\"a,\"\"1\",b,", links, StringComparison.Ordinal);
    }

    private static LinkageResult Result()
    {
        var (left, right) = new SomePeople(30).Tables(150);
        return Linker.Run(Read.Input(SomePeople.Schema, SomePeople.Csv(left), SomePeople.Csv(right)));
    }
}
