using System.Globalization;
using System.Text;
using Laihua.App.Papers.Text;

namespace Laihua.App.Papers;

/// <summary>Which characters the font of the office can print. A character it lacks would come out blank, so it is found before.</summary>
public static class Glyphs
{
    /// <summary>The characters of the text that cannot be printed, each once, in order; control and direction marks are among them.</summary>
    public static IReadOnlyList<Rune> Missing(string text) =>
        [.. text.Normalize(NormalizationForm.FormC).EnumerateRunes().Where(rune => !CanPrint(rune)).Distinct()];

    private static bool CanPrint(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate)
        && FontFile.All.All(font => font.Has(rune));
}
