using System.Globalization;
using System.Text.RegularExpressions;

namespace Laihua.App.Tests.Papers;

/// <summary>The boxes of words on a page, from <c>pdftotext -bbox</c>.</summary>
internal static partial class Boxes
{
    /// <summary>Pairs of words whose ink would touch: their boxes overlap, less the air that the font leaves above and below.</summary>
    public static IEnumerable<string> Overlaps(string bbox)
    {
        foreach (var page in bbox.Split("<page "))
        {
            var words = Word().Matches(page).Select(Box.From).ToList();
            for (var i = 0; i < words.Count; i++)
            {
                for (var j = i + 1; j < words.Count; j++)
                {
                    if (words[i].Touches(words[j]))
                    {
                        yield return $"{words[i]} and {words[j]}";
                    }
                }
            }
        }
    }

    [GeneratedRegex("""<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>""")]
    private static partial Regex Word();

    private sealed record Box(double Left, double Top, double Right, double Bottom, string Text)
    {
        private const double Hair = 0.3;

        // The box of this font is 1.45 em high: 0.19 of it above the tallest ink, 0.06 below the lowest.
        private const double AirAbove = 0.19;
        private const double AirBelow = 0.06;

        public static Box From(Match match)
        {
            var edges = Enumerable.Range(1, 4).Select(i => double.Parse(match.Groups[i].ValueSpan, CultureInfo.InvariantCulture)).ToArray();
            var height = edges[3] - edges[1];
            return new(edges[0], edges[1] + (AirAbove * height), edges[2], edges[3] - (AirBelow * height), match.Groups[5].Value);
        }

        public bool Touches(Box other) =>
            Math.Min(Right, other.Right) - Math.Max(Left, other.Left) > Hair
            && Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top) > Hair;
    }
}
