namespace Laihua.Rules;

/// <summary>Age in completed years (周岁).</summary>
/// <remarks>
/// <para><b>Units</b> Whole years. <b>Reading</b> A year is complete on the birthday; someone born on 29 February completes
/// it on 1 March of a common year; see decision 0004.</para>
/// <para><b>Example</b> Born 2000-02-29: 18 on 2018-03-01, still 17 on 2018-02-28.</para>
/// </remarks>
public static class CompletedYears
{
    /// <summary>The years completed from one day to another; negative where the second is earlier.</summary>
    public static int Between(DateOnly birth, DateOnly on) =>
        on.Year - birth.Year - ((on.Month, on.Day).CompareTo((birth.Month, birth.Day)) < 0 ? 1 : 0);
}
