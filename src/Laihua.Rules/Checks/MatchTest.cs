namespace Laihua.Rules.Checks;

/// <summary>What somebody compares who holds a card.</summary>
public enum MatchKind
{
    /// <summary>The employer's unified social credit code.</summary>
    Employer,

    /// <summary>The last four characters of the passport's number.</summary>
    Passport,
}

/// <summary>Whether a value that somebody knows is that of the record: yes or no, and nothing else.</summary>
/// <remarks>
/// <para><b>Rule</b> CHECK-003. <b>Source</b> FWP-QR-1, disclosure level L0; decision 0020.</para>
/// <para><b>Units</b> Five tries for a code and day. <b>Shape</b> Small letters and spaces are forgiven.</para>
/// <para><b>Errors</b> What is no such value does not match.</para>
/// <para><b>Example</b> <c>1234</c> matches a passport <c>EA0001234</c>.</para>
/// </remarks>
public static class MatchTest
{
    /// <summary>How often one code can be compared on one day.</summary>
    public const int TriesInADay = 5;

    private const int PassportEnd = 4;

    /// <summary>Whether it is the value of the record.</summary>
    /// <param name="kind">What is compared.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="employer">The code of the employer.</param>
    /// <param name="passport">The number of the passport.</param>
    public static bool Matches(MatchKind kind, string typed, string employer, string passport)
    {
        var value = string.Concat(typed.Where(c => !char.IsWhiteSpace(c) && c != '-')).ToUpperInvariant();
        return kind switch
        {
            MatchKind.Employer => value == employer,
            MatchKind.Passport => value.Length == PassportEnd && passport.EndsWith(value, StringComparison.Ordinal),
        };
    }
}
