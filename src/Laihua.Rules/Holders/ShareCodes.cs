namespace Laihua.Rules.Holders;

/// <summary>The nine characters by which a holder lets somebody see more than the card says.</summary>
/// <remarks>
/// <para><b>Rule</b> SHARE-001. <b>Source</b> FWP-QR-1, disclosure level L1; decision 0020.</para>
/// <para><b>Shape</b> Eight random characters (40 bits) and a check character, read <c>ABC-DEF-GHJ</c>. The check character is a sum over
/// the field of 32 elements in which every place has a weight of its own: any one wrong character and any two that changed places are noticed
/// before anything is looked up.</para>
/// <para><b>Errors</b> A wrong check character is no code: null.</para>
/// <para><b>Example</b> <c>00000001</c> becomes <c>000000012</c>.</para>
/// </remarks>
public static class ShareCodes
{
    /// <summary>How many characters a code has.</summary>
    public const int Length = 9;

    /// <summary>How many of them are random.</summary>
    public const int RandomLength = Length - 1;

    /// <summary>x⁵ + x² + 1, under which x makes every element of the field.</summary>
    private const int Polynomial = 0b100101;

    /// <summary>A new code of eight random bytes.</summary>
    public static string From(ReadOnlySpan<byte> random)
    {
        var body = PlainCode.From(random[..RandomLength]);
        return body + CheckOf(body);
    }

    /// <summary>What was typed as the code that it means; null where it is none.</summary>
    public static string? Read(string typed) =>
        PlainCode.Read(typed, Length) is { } code && CheckOf(code[..RandomLength]) == code[RandomLength] ? code : null;

    /// <summary>As it is shown: three groups of three.</summary>
    public static string Shown(string code) => PlainCode.Grouped(code, 3);

    private static char CheckOf(string body)
    {
        var sum = 0;
        foreach (var letter in body)
        {
            sum = Doubled(sum ^ PlainCode.Letters.IndexOf(letter, StringComparison.Ordinal));
        }

        return PlainCode.Letters[sum];
    }

    private static int Doubled(int element) => element << 1 is var shifted && shifted >= 32 ? shifted ^ Polynomial : shifted;
}
