using Laihua.Linkage.Registers.Drawing;

namespace Laihua.Linkage.Registers.Stock;

/// <summary>The names of one culture, as often as they come.</summary>
/// <param name="Culture">Its key.</param>
/// <param name="Families">Family names; of Russians and Ukrainians those of men.</param>
/// <param name="Men">Given names of men, or their syllables.</param>
/// <param name="Women">Given names of women, or their syllables.</param>
internal sealed record NameStock(string Culture, Weighted<NamePart> Families, Weighted<NamePart> Men, Weighted<NamePart> Women)
{
    /// <summary>How many in a thousand bear a family name that no table has: made of two halves of others, so that the tail is long.</summary>
    private int RareFamilyPerMille => Culture switch
    {
        "KOR" => 0,
        "VNM" or "CHN" => 20,
        _ => 300,
    };

    private int RareGivenPerMille => Culture switch
    {
        "KOR" or "CHN" or "VNM" => 0,
        "HUN" or "IRN" or "GRC" or "GEO" or "THA" or "MYS" => 250,
        _ => 40,
    };

    internal NamePart Family(RandomStream stream) =>
        stream.PerMille(RareFamilyPerMille) ? Joined(Families.Draw(stream), Families.Things, stream) : Families.Draw(stream);

    internal NamePart Given(RandomStream stream, bool man)
    {
        var stock = man ? Men : Women;
        return stream.PerMille(RareGivenPerMille) ? Joined(stock.Draw(stream), stock.Things, stream) : stock.Draw(stream);
    }

    /// <summary>The first half of one name and the second half of another.</summary>
    private static NamePart Joined(NamePart first, IReadOnlyList<NamePart> others, RandomStream stream)
    {
        var second = stream.Pick(others);
        return first.Latin.Length > 0
            ? new(Halves(first.Latin, second.Latin), "")
            : new("", Halves(first.Native, second.Native));
    }

    private static string Halves(string first, string second) =>
        first.Contains(' ', StringComparison.Ordinal) || second.Contains(' ', StringComparison.Ordinal)
            ? first
            : string.Concat(first.AsSpan(0, (first.Length + 1) / 2), second.AsSpan(second.Length / 2));
}
