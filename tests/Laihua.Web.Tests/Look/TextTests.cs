using System.Text.RegularExpressions;
using Laihua.Web.Infrastructure.Languages;

namespace Laihua.Web.Tests.Look;

public sealed partial class TextTests
{
    private static readonly string Code = string.Join('\n', Sources.Files(".cs").Concat(Sources.Files(".cshtml")).Select(File.ReadAllText));

    [Fact]
    public void Keys_UsedInCode_AllExist()
    {
        var unknown = UsedKeys(Code).Where(key => !Texts.Catalogue.ContainsKey(key));

        Assert.Empty(unknown);
    }

    [Fact]
    public void UsedKeys_OfAViewWithAnUnknownKey_FindsIt() =>
        Assert.Equal(["no.such-key"], UsedKeys("<p>@T[\"no.such-key\", 1]</p>"));

    [Fact]
    public void Keys_InTheCatalogue_AreAllUsed()
    {
        var starts = Built().Matches(Code).Select(match => match.Groups[1].Value).ToHashSet();
        var quoted = Quoted().Matches(Code).Select(match => match.Groups[1].Value).ToHashSet();

        var unused = Texts.Catalogue.Keys.Where(key => !quoted.Contains(key) && !starts.Any(start => key.StartsWith(start, StringComparison.Ordinal)));

        Assert.Empty(unused);
    }

    [Fact]
    public void Texts_InBothLanguages_AreThereAndHaveTheSamePlaceholders()
    {
        var wrong = Texts.Catalogue.Where(text => text.Value.En.Length == 0 || text.Value.Zh.Length == 0
            || !Holes(text.Value.En).SequenceEqual(Holes(text.Value.Zh)));

        Assert.Empty(wrong.Select(text => text.Key));
    }

    [Fact]
    public void Texts_InChinese_HaveFullWidthPunctuation()
    {
        var wrong = Texts.Catalogue.Where(text => HalfWidthBesideHan().IsMatch(text.Value.Zh));

        Assert.Empty(wrong.Select(text => text.Key));
    }

    [Fact]
    public void Keys_StandInTheFileOfTheirArea_OnceOnly()
    {
        var keys = Directory.EnumerateFiles(Path.Combine(Sources.Web, "Resources"), "*.json")
            .SelectMany(file => Key().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)).ToList();

        Assert.Equal(keys.Count, keys.Distinct().Count());
        Assert.Equal(keys.Count, Texts.Catalogue.Count);
    }

    [Fact]
    public void Views_HoldNoBareText()
    {
        var bare = Sources.Files(".cshtml").SelectMany(file => BareText.In(File.ReadAllText(file)).Select(text => $"{Path.GetFileName(file)}: {text}"));

        Assert.Empty(bare);
    }

    [Theory]
    [InlineData("<p>Hello</p>", "Hello")]
    [InlineData("<p>@T[\"a.b\"] and more</p>", "and more")]
    [InlineData("<lh-input label=\"Name\" />", "Name")]
    [InlineData("@if (x)\n{\n    <p>你好</p>\n}", "你好")]
    public void BareText_InAViewThatHasSome_FindsIt(string view, string text) => Assert.Equal([text], BareText.In(view));

    [Theory]
    [InlineData("@{ var a = 1 > 0; }\n<p>@T[\"a.b\", Model.X] · 1</p>")]
    [InlineData("@foreach (var x in y)\n{\n    <li>@T[\"a.\" + x]</li>\n}\nelse if (a > b)\n{\n    <b>@(x ? T[\"a\"] : T[\"b\"])</b>\n}")]
    [InlineData("<p>@Show.Date(Model.Case.On)</p>@* a remark *@<lh-input label=\"@T[\"a.b\"]\" />")]
    public void BareText_InAViewWithoutAny_FindsNothing(string view) => Assert.Empty(BareText.In(view));

    private static List<string> UsedKeys(string code) => [.. Used().Matches(code).Select(match => match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value).Distinct()];

    private static IEnumerable<string> Holes(string text) => Hole().Matches(text).Select(match => match.Value).Distinct().Order();

    [GeneratedRegex(@"(?:\bT|\b[tT]exts)\[""([a-z0-9.-]+)""[\],]|WordsOf\(""([a-z0-9.-]+)""\)")]
    private static partial Regex Used();

    [GeneratedRegex(@"""([a-z0-9-]+\.[a-z0-9.-]*)"" \+")]
    private static partial Regex Built();

    [GeneratedRegex(@"""([a-z0-9-]+\.[a-z0-9.-]+)""")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}[,;:?()]|[,;:?()]\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex HalfWidthBesideHan();

    [GeneratedRegex(@"^  ""([^""]+)"": \{", RegexOptions.Multiline)]
    private static partial Regex Key();
}
