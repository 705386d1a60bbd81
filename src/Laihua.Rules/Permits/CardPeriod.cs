using Laihua.Rules.Categories;

namespace Laihua.Rules.Permits;

/// <summary>The period that a card says.</summary>
/// <remarks>
/// <para><b>Rule</b> PERMIT-007. <b>Sources</b> FWP-QR-1, section 2 (a code says five years and a day at most); decision 0016.</para>
/// <para><b>Reading</b> A card says the permit's own days. After an extension they may span more than the longest period of the
/// category; a card printed then says the day of printing as its first.</para>
/// <para><b>Shape</b> Two days in order. <b>Errors</b> None.</para>
/// <para><b>Example</b> C from 2017-06-05, extended to 2019-05-01, printed on 2018-05-20: from 2018-05-20.</para>
/// </remarks>
public static class CardPeriod
{
    /// <summary>The first and the last day that a card printed today says.</summary>
    public static (DateOnly From, DateOnly To) Of(DateOnly from, DateOnly to, PermitCategory category, DateOnly today) =>
        (to > PermitValidity.LastDayOf(from, PermitValidity.LongestYears(category)) && today > from ? today : from, to);
}
