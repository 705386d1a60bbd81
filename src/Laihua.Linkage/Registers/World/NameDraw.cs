using Laihua.Linkage.Registers.Drawing;
using Laihua.Linkage.Registers.Stock;

namespace Laihua.Linkage.Registers.World;

/// <summary>A name by the custom of a culture: how many parts it has, in what order they are joined, and its Chinese characters where it has any.</summary>
internal static class NameDraw
{
    private static readonly string[] SyllableJoints = ["", "", "", "", " ", " ", " ", "-", "-", ""];

    private static readonly string[] DutchParticles = ["VAN ", "VAN DE ", "DE ", "VAN DEN "];

    private static readonly string[] PortugueseParticles = ["DA ", "DOS ", "DE "];

    /// <summary>The name, and the same in Chinese characters where the culture writes them.</summary>
    internal static (FullName Name, string? Chinese) Draw(RandomStream stream, NameStock stock, bool man, bool oneName)
    {
        if (oneName)
        {
            return (new(stock.Given(stream, man).Latin, "", Cyrillic: false), null);
        }

        return stock.Culture switch
        {
            "KOR" => Syllables(stream, stock, man, twoPerMille: 970),
            "CHN" => Syllables(stream, stock, man, twoPerMille: 650),
            "JPN" => Japanese(stock.Family(stream), stock.Given(stream, man)),
            "RUS" or "UKR" => (new(Gendered(stock.Family(stream).Native, man), stock.Given(stream, man).Native, Cyrillic: true), null),
            _ => (new(Families(stream, stock), Givens(stream, stock, man), Cyrillic: false), null),
        };
    }

    /// <summary>Another family name of the same culture, as at a marriage.</summary>
    internal static FullName Married(RandomStream stream, NameStock stock, FullName before) => stock.Culture switch
    {
        "RUS" or "UKR" => before with { Family = Gendered(stock.Family(stream).Native, man: false) },
        "KOR" or "CHN" or "JPN" => before with { Family = stock.Family(stream).Latin },
        _ => before with { Family = Families(stream, stock) },
    };

    private static (FullName Name, string? Chinese) Syllables(RandomStream stream, NameStock stock, bool man, int twoPerMille)
    {
        var (family, first) = (stock.Family(stream), stock.Given(stream, man));
        if (!stream.PerMille(twoPerMille))
        {
            return (new(family.Latin, first.Latin, Cyrillic: false), family.Native + first.Native);
        }

        var second = stock.Given(stream, man);
        return (new(family.Latin, first.Latin + stream.Pick(SyllableJoints) + second.Latin, Cyrillic: false, Syllables: true), family.Native + first.Native + second.Native);
    }

    private static (FullName Name, string? Chinese) Japanese(NamePart family, NamePart given) =>
        (new(family.Latin, given.Latin, Cyrillic: false), family.Native.Length > 0 && given.Native.Length > 0 ? family.Native + given.Native : null);

    /// <summary>The family name of a brother or father.</summary>
    internal static string ManForm(string family, bool man) => man ? family : family switch
    {
        [.. var stem, 'А', 'Я'] => stem + "ИЙ",
        [.. var stem, 'В' or 'Н', 'А'] => family[..(stem.Length + 1)],
        _ => family,
    };

    /// <summary>The family name as a man or a woman bears it.</summary>
    internal static string Gendered(string family, bool man) => man ? family : family switch
    {
        [.. var stem, 'И' or 'О' or 'Ы', 'Й'] => stem + "АЯ",
        [.., 'В' or 'Н'] => family + "А",
        _ => family,
    };

    private static string Families(RandomStream stream, NameStock stock) => stock.Culture switch
    {
        "ESP" => $"{stock.Family(stream).Latin} {stock.Family(stream).Latin}",
        "POR" => $"{stock.Family(stream).Latin} {(stream.PerMille(300) ? stream.Pick(PortugueseParticles) : "")}{stock.Family(stream).Latin}",
        "NLD" => (stream.PerMille(250) ? stream.Pick(DutchParticles) : "") + stock.Family(stream).Latin,
        _ => stock.Family(stream).Latin,
    };

    private static string Givens(RandomStream stream, NameStock stock, bool man)
    {
        var (two, three) = MorePerMille(stock.Culture);
        var first = stock.Given(stream, man).Latin;
        switch (stock.Culture)
        {
            case "VNM":
                return stream.PerMille(500) ? (man ? "VĂN " : "THỊ ") + first : first;
            case "FRA" when stream.PerMille(200):
                return $"{first}-{stock.Given(stream, man).Latin}";
            case "IND" when stream.PerMille(150):
                return $"{first} {stock.Given(stream, man: true).Latin[0]}";
        }

        // Fathers' and grandfathers' names follow one's own.
        var secondIsMan = man || stock.Culture is "ARA" or "PAK";
        var name = stream.PerMille(two) ? $"{first} {stock.Given(stream, secondIsMan).Latin}" : first;
        return stream.PerMille(three) ? $"{name} {stock.Given(stream, secondIsMan).Latin}" : name;
    }

    private static (int Two, int Three) MorePerMille(string culture) => culture switch
    {
        "ARA" => (900, 400),
        "PAK" or "IND" or "IDN" => (450, 50),
        "ITA" or "TUR" or "POL" or "HUN" or "KAZ" or "GEO" or "GRC" or "IRN" => (150, 0),
        _ => (450, 60),
    };
}
