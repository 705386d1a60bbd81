namespace Laihua.Linkage.Tests;

/// <summary>The README shows what is compiled here, and it does what the README says.</summary>
public sealed class ReadmeTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("laihua-readme-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Readme_FirstSample_IsTheCompiledOne()
    {
        var compiled = Lines("SampleOfTheReadme.cs").SkipWhile(line => line.Trim() != "// From here.").Skip(1).TakeWhile(line => line.Trim() != "// To here.").Select(line => line.Trim()).ToList();

        var shown = Lines("README.md").SkipWhile(line => line != "```csharp").Skip(1).TakeWhile(line => line != "```").Select(line => line.Trim()).ToList();

        Assert.Equal(compiled, shown);
        Assert.InRange(compiled.Count, 15, 21);
    }

    [Fact]
    public void Link_TwoTables_NamesTheFirstPair()
    {
        var (left, right) = new SomePeople(21).Tables(60);
        Put("schema.json", """{"id": "id", "fields": [{"column": "given", "kind": "given-name"}, {"column": "family", "kind": "family-name"}, {"column": "born", "kind": "date"}, {"column": "passport", "kind": "identifier"}]}""");
        Put("left.csv", SomePeople.Csv(left));
        Put("right.csv", SomePeople.Csv(right));

        var answer = SampleOfTheReadme.Link(folder);

        Assert.Matches("^l([0-9]+) is r\\1: [0-9.]+ bits. Enough agrees", answer);
        Assert.True(File.Exists(Path.Combine(folder, "links.csv")) && File.Exists(Path.Combine(folder, "report.html")));
    }

    [Fact]
    public void Link_ATableWithoutItsId_SaysSo()
    {
        Put("schema.json", """{"id": "id", "fields": [{"column": "given", "kind": "given-name"}]}""");
        Put("left.csv", "given\nAnna\n");
        Put("right.csv", "id,given\n1,Anna\n");

        Assert.Equal("LINK-005 left.csv: id: The file has no column \"id\"; it has: given.", SampleOfTheReadme.Link(folder));
    }

    private static IEnumerable<string> Lines(string name)
    {
        using var text = new StreamReader(Resource.Open(name));
        return text.ReadToEnd().Split('\n');
    }

    private void Put(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
}
