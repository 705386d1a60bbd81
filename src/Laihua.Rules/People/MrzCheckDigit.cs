namespace Laihua.Rules.People;

/// <summary>The check digit of ICAO Doc 9303 part 3: weights 7, 3, 1, modulus 10; letters from 10, a filler is 0.</summary>
public static class MrzCheckDigit
{
    /// <summary>The digit over a text.</summary>
    /// <returns>0 to 9; null where the text holds a character that no zone may hold.</returns>
    public static int? Of(string text)
    {
        var sum = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (ValueOf(text[at]) is not { } value)
            {
                return null;
            }

            sum += value * (at % 3) switch { 0 => 7, 1 => 3, _ => 1 };
        }

        return sum % 10;
    }

    /// <summary>Whether a digit is the one that belongs to a text.</summary>
    public static bool Fits(string text, char digit) => char.IsAsciiDigit(digit) && Of(text) == digit - '0';

    internal static int? ValueOf(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= 'A' and <= 'Z' => character - 'A' + 10,
        '<' => 0,
        _ => null,
    };
}
