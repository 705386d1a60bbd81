namespace Laihua.Rules.Employers;

/// <summary>The two check characters inside a unified social credit code.</summary>
internal static class CreditCodeDigits
{
    /// <summary>GB 32100 leaves out I, O, S, V and Z, which are mistaken for figures and letters.</summary>
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly int[] OrganisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

    public static bool IsPermitted(char character) => Alphabet.Contains(character);

    /// <summary>GB 32100: weights are powers of 3, modulus 31.</summary>
    public static bool CodeFits(string code)
    {
        var (sum, weight) = (0, 1);
        foreach (var character in code[..^1])
        {
            sum += Alphabet.IndexOf(character) * weight;
            weight = weight * 3 % 31;
        }

        return Alphabet[(31 - (sum % 31)) % 31] == code[^1];
    }

    /// <summary>GB 11714: letters count from 10 by the whole alphabet, modulus 11, X for 10.</summary>
    public static bool OrganisationFits(string organisation)
    {
        var sum = OrganisationWeights.Select((weight, at) => ValueOf(organisation[at]) * weight).Sum();
        var expected = (11 - (sum % 11)) switch
        {
            10 => 'X',
            11 => '0',
            var digit => (char)('0' + digit),
        };
        return organisation[^1] == expected;
    }

    private static int ValueOf(char character) => char.IsAsciiDigit(character) ? character - '0' : character - 'A' + 10;
}
