using Laihua.Rules.Categories;

namespace Laihua.Rules.Permits;

/// <summary>From when to when a permit is valid, and what bound it.</summary>
/// <remarks>
/// <para><b>Rule</b> PERMIT-001 to PERMIT-004. <b>Sources</b> <see cref="Sources.ServiceGuide"/>; decision 0004.</para>
/// <para><b>Units</b> Days, both ends included: A at most five years, B two, C one.</para>
/// <para><b>Reading</b> A period of years that begins on a day ends on the day before that day's anniversary; one that begins on
/// 29 February ends on 28 February; see decision 0004.</para>
/// <para><b>Shape</b> The earliest of the limits; where several fall on one day the first of category, contract, passport, licence, request is named.</para>
/// <para><b>Errors</b> A contract, passport, licence or request that ends before the permit begins: every one of them.</para>
/// <para><b>Example</b> B from 2017-06-05, contract to 2018-06-30, passport to 2024-01-01: to 2018-06-30, bound by the contract.</para>
/// </remarks>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="BoundBy">The limit that bound it.</param>
/// <param name="Because">The limit in words.</param>
public sealed record PermitValidity(DateOnly From, DateOnly To, ValidityLimit BoundBy, Words Because)
{
    /// <summary>The longest period of a category, in years.</summary>
    public static int LongestYears(PermitCategory category) => category switch
    {
        PermitCategory.A => 5,
        PermitCategory.B => 2,
        PermitCategory.C => 1,
    };

    /// <summary>The longest validity that the limits leave.</summary>
    public static Result<PermitValidity> For(ValidityFacts facts)
    {
        (ValidityLimit Limit, DateOnly? To)[] limits =
        [
            (ValidityLimit.Category, LastDayOf(facts.From, LongestYears(facts.Category))),
            (ValidityLimit.Contract, facts.ContractTo),
            (ValidityLimit.Passport, facts.PassportTo),
            (ValidityLimit.Licence, facts.LicenceTo),
            (ValidityLimit.Request, facts.RequestedTo),
        ];
        List<Finding> findings = [.. limits.Where(limit => limit.To < facts.From).Select(limit => TooEarly(limit.Limit))];
        if (findings.Count > 0)
        {
            return findings;
        }

        // MinBy keeps the first of equals, and skips limits that are not there.
        var (bound, to) = limits.Where(limit => limit.To is not null).MinBy(limit => limit.To);
        return new PermitValidity(facts.From, to!.Value, bound, WordsOf(bound, facts.Category)); // Filtered above.
    }

    internal static DateOnly LastDayOf(DateOnly from, int years)
    {
        if (from.Year + years > DateOnly.MaxValue.Year)
        {
            return DateOnly.MaxValue;
        }

        var anniversary = from.AddYears(years);
        return anniversary.Day == from.Day ? anniversary.AddDays(-1) : anniversary;
    }

    private static Words WordsOf(ValidityLimit limit, PermitCategory category) => limit switch
    {
        ValidityLimit.Category => new($"the longest period of category {category}", $"{category}类最长有效期"),
        ValidityLimit.Contract => new("the last day of the contract", "合同到期日"),
        ValidityLimit.Passport => new("the last day of the passport", "护照到期日"),
        ValidityLimit.Licence => new("the last day of the employer's licence", "用人单位证照到期日"),
        ValidityLimit.Request => new("the last day asked for", "申请的截止日"),
    };

    private static Finding TooEarly(ValidityLimit limit) => limit switch
    {
        ValidityLimit.Contract => Ended("PERMIT-001", "contractTo", "The contract ends before the permit would begin.", "合同在许可起始日之前到期。"),
        ValidityLimit.Passport => Ended("PERMIT-002", "passportTo", "The passport ends before the permit would begin.", "护照在许可起始日之前到期。"),
        ValidityLimit.Licence => Ended("PERMIT-003", "licenceTo", "The employer's licence ends before the permit would begin.", "用人单位证照在许可起始日之前到期。"),
        ValidityLimit.Request => Ended("PERMIT-004", "requestedTo", "The last day asked for lies before the first.", "申请的截止日早于起始日。"),
        ValidityLimit.Category => throw new InvalidOperationException("No category ends before it begins."),
    };

    private static Finding Ended(string rule, string field, string en, string zh) => new(rule, field, new(en, zh), Sources.ServiceGuide);
}
