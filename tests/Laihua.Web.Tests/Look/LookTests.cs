using System.Globalization;
using System.Text.RegularExpressions;

namespace Laihua.Web.Tests.Look;

public sealed partial class LookTests
{
    private static readonly Dictionary<string, string> Tokens = Token()
        .Matches(File.ReadAllText(Path.Combine(Sources.Web, "Look/_tokens.scss")))
        .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

    [Theory]
    [InlineData("ink", "paper", 7)]
    [InlineData("ink", "surface", 7)]
    [InlineData("ink", "focus", 7)]
    [InlineData("ink", "error-tint", 7)]
    [InlineData("ink", "brand-tint", 7)]
    [InlineData("ink-soft", "paper", 4.5)]
    [InlineData("ink-soft", "white", 4.5)]
    [InlineData("link", "paper", 4.5)]
    [InlineData("link", "white", 4.5)]
    [InlineData("link", "brand-tint", 4.5)]
    [InlineData("link-visited", "paper", 4.5)]
    [InlineData("link-hover", "paper", 4.5)]
    [InlineData("white", "brand", 4.5)]
    [InlineData("white", "brand-deep", 4.5)]
    [InlineData("white", "seal", 4.5)]
    [InlineData("white", "error", 4.5)]
    [InlineData("brand-deep", "white", 4.5)]
    [InlineData("brand-deep", "surface", 4.5)]
    [InlineData("error", "paper", 4.5)]
    [InlineData("error", "error-tint", 4.5)]
    [InlineData("success", "success-tint", 4.5)]
    [InlineData("amber", "amber-tint", 4.5)]
    [InlineData("blue", "blue-tint", 4.5)]
    [InlineData("purple", "purple-tint", 4.5)]
    [InlineData("grey", "grey-tint", 4.5)]
    [InlineData("seal", "white", 4.5)]
    [InlineData("bar", "white", 3)]
    [InlineData("ink", "bar", 3)]
    [InlineData("control", "white", 3)]
    [InlineData("control", "paper", 3)]
    [InlineData("brand", "paper", 3)]
    public void Contrast_OfAPairInUse_IsEnough(string front, string behind, double least) =>
        Assert.True(Contrast(Tokens[front], Tokens[behind]) >= least, $"{front} on {behind}: {Contrast(Tokens[front], Tokens[behind]):0.00}");

    [Fact]
    public void Contrast_OfBlackOnWhiteAndOfOneGrey_IsAsPublished()
    {
        Assert.Equal(21, Contrast("000000", "ffffff"), 2);
        Assert.Equal(4.54, Contrast("767676", "ffffff"), 2);
    }

    [Theory]
    [InlineData("gds transport")]
    [InlineData("crown")]
    [InlineData("crest")]
    [InlineData("url(http")]
    public void Css_OfTheSite_HasNothingThatBelongsToAnother(string word) =>
        Assert.DoesNotContain(word, Css, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Css_OfTheSite_NamesOnlyFilesThatAreThere()
    {
        var missing = Address().Matches(Css).Select(match => match.Groups[1].Value)
            .Where(path => !File.Exists(Path.Combine(Sources.Web, "wwwroot", path.TrimStart('/'))));

        Assert.Empty(missing);
    }

    private static string Css => File.ReadAllText(Path.Combine(Sources.Web, "wwwroot/assets/laihua.css"));

    private static double Contrast(string one, string other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    // Relative luminance as WCAG 2.2 defines it.
    private static double Luminance(string colour)
    {
        double Part(int from)
        {
            var value = int.Parse(colour.AsSpan(from, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Part(0)) + (0.7152 * Part(2)) + (0.0722 * Part(4));
    }

    [GeneratedRegex(@"\$([a-z-]+): #([0-9a-f]{6});")]
    private static partial Regex Token();

    [GeneratedRegex(@"url\(""?([^"")]+)""?\)")]
    private static partial Regex Address();
}
