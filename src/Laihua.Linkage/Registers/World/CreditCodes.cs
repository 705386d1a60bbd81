using System.Globalization;
using Laihua.Linkage.Registers.Drawing;

namespace Laihua.Linkage.Registers.World;

/// <summary>Codes of employers with right check characters: GB 11714 inside GB 32100.</summary>
internal static class CreditCodes
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private const int EnterpriseAuthority = 91;

    private static readonly int[] OrganisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Eight figures and the check character: modulus 11, X for 10.</summary>
    internal static string Organisation(RandomStream stream)
    {
        var body = stream.Below(100_000_000).ToString("D8", CultureInfo.InvariantCulture);
        var sum = OrganisationWeights.Select((weight, at) => (body[at] - '0') * weight).Sum();
        return body + "0123456789X"[(11 - (sum % 11)) % 11];
    }

    /// <summary>Authority, kind, division, organisation and the check character: weights are powers of 3, modulus 31.</summary>
    internal static string Whole(string division, string organisation)
    {
        var body = string.Create(CultureInfo.InvariantCulture, $"{EnterpriseAuthority}{division}{organisation}");
        var (sum, weight) = (0, 1);
        foreach (var character in body)
        {
            sum += Alphabet.IndexOf(character, StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }

        return body + Alphabet[(31 - (sum % 31)) % 31];
    }
}
