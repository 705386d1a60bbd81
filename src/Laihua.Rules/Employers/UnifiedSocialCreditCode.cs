namespace Laihua.Rules.Employers;

/// <summary>The unified social credit code 统一社会信用代码 of an employer, checked.</summary>
/// <remarks>
/// <para><b>Rule</b> USCC-001 to USCC-006. <b>Sources</b> <see cref="Sources.Gb32100"/>; the ninth character of the organisation code by GB 11714.</para>
/// <para><b>Reading</b> Decision record 0003: a wrong check digit inside the organisation code is a finding, and the code stays valid.</para>
/// <para><b>Shape</b> 18 characters: authority, kind, division (6), organisation code (9), check character. Capitals only.</para>
/// <para><b>Example</b> <c>91310115MA1K3BTP2B</c> is valid: authority 9, kind 1, division 310115.</para>
/// </remarks>
/// <param name="Valid">Nothing but USCC-005 stands against the code.</param>
/// <param name="Findings">All of them.</param>
/// <param name="Authority">The registering authority; null where unknown.</param>
/// <param name="Kind">The kind of organisation; null where unknown.</param>
/// <param name="Division">The six figures of GB/T 2260 of the place of registration; null where they are no figures.</param>
public sealed record UnifiedSocialCreditCode(
    bool Valid, IReadOnlyList<Finding> Findings, CreditCodeEntry? Authority, CreditCodeEntry? Kind, string? Division)
{
    /// <summary>How many characters the code has.</summary>
    public const int Length = 18;

    private const string OrganisationRule = "USCC-005";

    /// <summary>Checks a code.</summary>
    public static UnifiedSocialCreditCode Check(string code)
    {
        if (code.Length != Length)
        {
            return new(false, [Finding("USCC-001", "The code has 18 characters.", "统一社会信用代码应为18位。")], null, null, null);
        }

        var authority = CreditCodeAuthorities.Find(code[0]);
        var kind = authority?.Kinds.FirstOrDefault(entry => entry.Code == code[1]);
        var division = code[2..8].All(char.IsAsciiDigit) ? code[2..8] : null;
        List<Finding> findings = [.. Examine(code, authority is not null, kind is not null, division is not null)];
        return new(findings.All(finding => finding.Rule == OrganisationRule), findings, authority?.Entry, kind, division);
    }

    private static IEnumerable<Finding> Examine(string code, bool hasAuthority, bool hasKind, bool hasDivision)
    {
        var permitted = code.All(CreditCodeDigits.IsPermitted);
        if (!permitted)
        {
            yield return Finding("USCC-002", "Figures and the capitals A to Y without I, O, S and V are permitted.", "只能使用数字和大写字母，且不含I、O、S、V、Z。");
        }

        if (!hasAuthority || !hasKind)
        {
            yield return Finding("USCC-003", "The first two characters name no registering authority and kind of organisation.", "前两位不是有效的登记管理部门和机构类别代码。");
        }

        if (!hasDivision)
        {
            yield return Finding("USCC-004", "Characters 3 to 8 are the six figures of a division.", "第3至8位应为六位行政区划数字代码。");
        }

        if (permitted && !CreditCodeDigits.OrganisationFits(code[8..17]))
        {
            yield return Finding(OrganisationRule, "The check digit of the organisation code (character 17) is wrong. Compare the code with the licence.", "第17位（组织机构代码校验码）有误，请与营业执照核对。");
        }

        if (permitted && !CreditCodeDigits.CodeFits(code))
        {
            yield return Finding("USCC-006", "The check character (the last one) is wrong: one of the characters was mistyped.", "第18位校验码错误，代码可能输入有误。");
        }
    }

    private static Finding Finding(string rule, string en, string zh) => new(rule, "code", new(en, zh), Sources.Gb32100);
}
