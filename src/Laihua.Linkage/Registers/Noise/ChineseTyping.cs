using Laihua.Linkage.Registers.Drawing;
using Laihua.Linkage.Registers.Stock;

namespace Laihua.Linkage.Registers.Noise;

/// <summary>How a Chinese name comes into a register.</summary>
internal static class ChineseTyping
{
    internal const uint Tags = 1u << (int)Corruption.ChineseName;

    private const int OtherNamePerMille = 150;

    private const int VariantPerMille = 400;

    internal static void Type(Typing typing)
    {
        var row = typing.Row;
        if (row.Chinese.Length > 0 && typing.Happens(Corruption.ChineseName))
        {
            row.Chinese = typing.Stream.PerMille(OtherNamePerMille) ? Another(row.Chinese, typing) : Mistaken(row.Chinese, typing.Stream);
        }
    }

    private static string Another(string name, Typing typing)
    {
        var other = ChineseCharacters.Choose(typing.Stream, typing.Row.Man);
        return other == name ? name + "儿" : other;
    }

    /// <summary>One character by its traditional form or by another of the same sound; where none has either, the last is left out.</summary>
    private static string Mistaken(string name, RandomStream stream)
    {
        var start = stream.Below(name.Length);
        var variantsFirst = stream.PerMille(VariantPerMille);
        for (var tried = 0; tried < name.Length; tried++)
        {
            var at = (start + tried) % name.Length;
            var homophones = ChineseCharacters.HomophonesOf(name[at]);
            if (ChineseCharacters.VariantOf(name[at]) is { } variant && (variantsFirst || homophones.Length == 0))
            {
                return With(name, at, variant);
            }

            if (homophones.Length > 0)
            {
                return With(name, at, homophones[stream.Below(homophones.Length)]);
            }
        }

        return name[..^1];
    }

    private static string With(string name, int at, char character) => string.Concat(name.AsSpan(0, at), [character], name.AsSpan(at + 1));
}
