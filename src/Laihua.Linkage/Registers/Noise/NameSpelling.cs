using Laihua.Linkage.Registers.Drawing;
using Laihua.Linkage.Registers.Stock;

namespace Laihua.Linkage.Registers.Noise;

/// <summary>Another Latin spelling of one name: from the table of spellings met, else by what differs between ways of transliterating.</summary>
internal static class NameSpelling
{
    private static readonly (string One, string Other)[] Systematic =
    [
        ("YU", "IU"), ("YA", "IA"), ("IY", "II"), ("EY", "EI"), ("AY", "AI"), ("KH", "H"), ("ZH", "J"), ("TS", "TC"), ("OU", "U"), ("OO", "U"),
        ("EE", "I"), ("PH", "F"), ("SCH", "SH"), ("CK", "K"), ("Ü", "UE"), ("Ö", "OE"), ("Ä", "AE"), ("Å", "AA"), ("Ø", "OE"), ("Ñ", "NY"),
    ];

    internal static bool HasVariant(string name) =>
        Array.Exists(name.Split(' ', '-'), part => SpellingStock.Of(part) is not null) || Array.Exists(Systematic, pair => name.Contains(pair.One, StringComparison.Ordinal));

    /// <summary>The name with one part spelt otherwise.</summary>
    internal static string Variant(string name, RandomStream stream)
    {
        var met = name.Split(' ', '-').Where(part => SpellingStock.Of(part) is not null).ToArray();
        if (met.Length > 0)
        {
            var part = stream.Pick(met);
            return Replaced(name, part, SpellingStock.Of(part)!.Draw(stream)); // ! the parts were chosen by this
        }

        var (one, other) = stream.Pick(Array.FindAll(Systematic, pair => name.Contains(pair.One, StringComparison.Ordinal)));
        return Replaced(name, one, other);
    }

    private static string Replaced(string name, string part, string by)
    {
        var at = name.IndexOf(part, StringComparison.Ordinal);
        return string.Concat(name.AsSpan(0, at), by, name.AsSpan(at + part.Length));
    }
}
