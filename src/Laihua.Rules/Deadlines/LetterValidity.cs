namespace Laihua.Rules.Deadlines;

/// <summary>The last day on which a Notification Letter is valid.</summary>
/// <remarks>
/// <para><b>Rule</b> DEADLINE-005. <b>Sources</b> <see cref="Sources.LetterForm"/>.</para>
/// <para><b>Units</b> Calendar months: 6.</para>
/// <para><b>Reading</b> The day of the same number six months later, or the last day of a shorter month; that day is included; see decision 0004.</para>
/// <para><b>Shape</b> One date in, one date out.</para>
/// <para><b>Errors</b> None.</para>
/// <para><b>Example</b> Issued on 2017-08-31: to 2018-02-28.</para>
/// </remarks>
/// <param name="To">The last day.</param>
public readonly record struct LetterValidity(DateOnly To)
{
    /// <summary>The calendar months.</summary>
    public const int Months = 6;

    /// <summary>The validity of a Letter issued on a day.</summary>
    public static LetterValidity For(DateOnly issuedOn) => new(issuedOn.AddMonths(Months));
}
