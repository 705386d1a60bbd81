namespace Laihua.Rules.Keys;

/// <summary>The days of a key: when it signs, and how long its signatures count.</summary>
/// <remarks>
/// <para><b>Rule</b> KEY-001. <b>Source</b> decision 0019.</para>
/// <para><b>Units</b> Days in China, first and last day included.</para>
/// <para><b>Reading</b> An issuer key signs for thirteen months, so that the year's key and the next one overlap by a month, and counts until the
/// longest permit that it can have signed (five years) is over, and a month. A key of status lists signs as long and counts for the
/// three days that a list lives. A key of dynamic codes signs for ninety days and counts for a day.</para>
/// <para><b>Example</b> An issuer key from 2026-01-01 signs to 2027-01-31 and counts to 2032-02-29.</para>
/// </remarks>
/// <param name="SignFrom">First day on which it may sign.</param>
/// <param name="SignUntil">Last day on which it may sign.</param>
/// <param name="VerifyUntil">Last day on which its signatures count.</param>
public readonly record struct KeyPeriod(DateOnly SignFrom, DateOnly SignUntil, DateOnly VerifyUntil)
{
    /// <summary>Months for which issuer keys and keys of status lists sign.</summary>
    public const int SigningMonths = 13;

    /// <summary>Days for which a key of dynamic codes signs.</summary>
    public const int DynamicDays = 90;

    private const int LongestPermitMonths = 60;
    private const int MonthsAfter = 1;
    private const int StatusDays = 3;

    /// <summary>The days of a key that begins on a day.</summary>
    public static KeyPeriod From(KeyUse use, DateOnly first)
    {
        var last = use == KeyUse.DynamicCodes ? first.AddDays(DynamicDays - 1) : first.AddMonths(SigningMonths).AddDays(-1);
        return new(first, last, use switch
        {
            KeyUse.Issuer => last.AddMonths(LongestPermitMonths + MonthsAfter),
            KeyUse.StatusLists => last.AddDays(StatusDays),
            KeyUse.DynamicCodes => last.AddDays(1),
        });
    }
}
