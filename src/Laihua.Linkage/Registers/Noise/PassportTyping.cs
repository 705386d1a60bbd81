using Laihua.Linkage.Registers.Drawing;
using Laihua.Linkage.Registers.Stock;

namespace Laihua.Linkage.Registers.Noise;

/// <summary>How a passport number comes into a register, and the number of the one before.</summary>
internal static class PassportTyping
{
    internal const uint Tags = (1u << (int)Corruption.PassportTypo) | (1u << (int)Corruption.PassportMissing) | (1u << (int)Corruption.PreviousPassport);

    private static readonly string[] Junk = ["", "", "", "同上", "无", "见原件", "0000000", "A00000000", "待补"];

    internal static void Type(Typing typing)
    {
        var row = typing.Row;
        if (row.Issue.PreviousNumber is { } previous && typing.Happens(Corruption.PreviousPassport))
        {
            row.Previous = previous;
        }

        if (typing.Happens(Corruption.PassportTypo))
        {
            row.Passport = Mistyped(row.Passport, typing.Stream);
        }

        if (typing.Happens(Corruption.PassportMissing))
        {
            row.Passport = typing.Stream.Pick(Junk);
        }
    }

    /// <summary>A figure for a letter that looks like it, two characters in each other's place, one left out, or another figure; always another text.</summary>
    private static string Mistyped(string number, RandomStream stream)
    {
        var at = stream.Below(number.Length - 1);
        switch (stream.Below(4))
        {
            case 0 when Confusable(number, stream) is { } confused:
                return confused;
            case 1 when number[at] != number[at + 1]:
                return string.Concat(number.AsSpan(0, at), [number[at + 1], number[at]], number.AsSpan(at + 2));
            case 2:
                return number.Remove(at, 1);
            default:
                var figure = (char)('0' + stream.Below(10));
                return string.Concat(number.AsSpan(0, number.Length - 1), [figure == number[^1] ? Next(figure) : figure]);
        }
    }

    private static string? Confusable(string number, RandomStream stream)
    {
        var mistakes = Array.FindAll(Misreadings.OfFigures, mistake => mistake.In(number) >= 0);
        if (mistakes.Length == 0)
        {
            return null;
        }

        var mistake = stream.Pick(mistakes);
        return mistake.At(number, mistake.In(number));
    }

    private static char Next(char figure) => figure == '9' ? '0' : (char)(figure + 1);
}
