using System.Text.RegularExpressions;

namespace Laihua.Rules.Tests.Documents;

public sealed partial class FindingCatalogueTests
{
    /// <summary>Options of the published contract that look like ids of findings.</summary>
    private static readonly string[] NoIds = ["global-500", "interim-2017", "trial-2016"];

    [Fact]
    public void Faults_EveryIdInTheSources_HasTheShapeAndOneMeaning() => Assert.Empty(FindingCatalogue.Faults(InTheSources()));

    [Fact]
    public void Faults_AnIdWithTwoMeaningsOrAWrongShape_IsNamed()
    {
        const string source = """
            new("DECIDE-001", "", new("One thing.", "一。"), House);
            new("DECIDE-001", "", new("Another thing.", "二。"), House);
            new("decide-1", "", new("A third thing.", "三。"), House);
            """;

        Assert.Equal(["decide-1 is no id", "DECIDE-001 means One thing. and Another thing."], FindingCatalogue.Faults(FindingCatalogue.In(source)));
    }

    [Fact]
    public void OfRules_EveryId_HasASentenceInBothLanguages() =>
        Assert.Empty(FindingCatalogue.OfRules().Where(s => !NoIds.Contains(s.Rule) && (s.En.Length == 0 || s.Zh.Length == 0)).Select(s => s.Rule));

    [Fact]
    public void HalfWidth_EveryChineseSentence_HasFullWidthPunctuation() =>
        Assert.Empty(Repository.SourcesOf("Laihua.Rules")
            .Where(file => Path.GetFileName(file) is not "Sources.cs") // Titles of provisions, as they are printed.
            .SelectMany(file => HalfWidth(File.ReadAllText(file))));

    [Theory]
    [InlineData("new(\"Amount.\", \"金额（元),如\")", 1)]
    [InlineData("new(\"Amount.\", \"不符合{id}:{reason}\")", 1)]
    [InlineData("new(\"Amount.\", \"金额（元），如450,000.50。\")", 0)]
    [InlineData("/// 积分(暂行)", 0)]
    public void HalfWidth_AHalfWidthMark_IsFound(string source, int expected) => Assert.Equal(expected, HalfWidth(source).Count());

    private static IEnumerable<Spoken> InTheSources() =>
        Repository.SourcesOf("Laihua.Rules").SelectMany(file => FindingCatalogue.In(File.ReadAllText(file))).Where(s => !NoIds.Contains(s.Rule));

    private static IEnumerable<string> HalfWidth(string source) => source.Split('\n')
        .Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
        .SelectMany(line => Literal().Matches(line).Select(m => m.Groups[1].Value))
        .Where(text => Chinese().IsMatch(text) && Mark().IsMatch(Filled().Replace(text, "值")));

    [GeneratedRegex("\"((?:[^\"\\\\]|\\\\.)*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Literal();

    [GeneratedRegex("[\u4e00-\u9fff]", RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();

    [GeneratedRegex("\\{[^}]*\\}", RegexOptions.CultureInvariant)]
    private static partial Regex Filled();

    [GeneratedRegex("[\u4e00-\u9fff）][,;:!?()]|[,;:!?()][\u4e00-\u9fff（]", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
