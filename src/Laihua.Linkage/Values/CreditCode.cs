namespace Laihua.Linkage;

/// <summary>The unified social credit code of China (GB 32100-2015), which holds the organisation's older code of nine characters (GB 11714).</summary>
internal static class CreditCode
{
    private const int Length = 18;
    private const int Base = 31;
    private static ReadOnlySpan<byte> Characters => "0123456789ABCDEFGHJKLMNPQRTUWXY"u8;

    /// <summary>The organisation's code in a unified code whose check character is right; every other code is its own.</summary>
    internal static ReadOnlySpan<byte> OrganisationOf(ReadOnlySpan<byte> code) => IsOne(code) ? code[8..17] : code;

    private static bool IsOne(ReadOnlySpan<byte> code)
    {
        if (code.Length != Length)
        {
            return false;
        }

        var (sum, weight) = (0, 1);
        foreach (var letter in code[..^1])
        {
            var value = Characters.IndexOf(letter);
            if (value < 0)
            {
                return false;
            }

            sum += value * weight;
            weight = weight * 3 % Base;
        }

        return Characters[(Base - (sum % Base)) % Base] == code[^1];
    }
}
