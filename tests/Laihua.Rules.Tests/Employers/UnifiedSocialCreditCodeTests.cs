using CsCheck;
using Laihua.Rules.Employers;

namespace Laihua.Rules.Tests.Employers;

public sealed class UnifiedSocialCreditCodeTests
{
    private const string Valid = "91310115MA1K3BTP2B";
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    public static TheoryData<string, bool, bool?> Cases()
    {
        TheoryData<string, bool, bool?> rows = [];
        foreach (var cells in CsvTable.Read("Employers", "uscc_cases.csv"))
        {
            bool? organisation = cells["org_code_check"].Length > 0 && cells["our_check"] != "format" ? cells["org_code_check"] == "true" : null;
            rows.Add(cells["value"], cells["our_check"] == "true", organisation);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Check_PublishedCode_GivesThePublishedVerdict(string code, bool valid, bool? organisationFits)
    {
        var check = UnifiedSocialCreditCode.Check(code);

        Assert.Equal(valid, check.Valid);
        if (organisationFits is { } fits)
        {
            Assert.Equal(fits, check.Findings.All(finding => finding.Rule != "USCC-005"));
        }
    }

    [Theory]
    [InlineData(Valid, new string[0])]
    [InlineData("", new[] { "USCC-001" })]
    [InlineData("91310115MA1K3BTP2", new[] { "USCC-001" })]
    [InlineData("91310115MA1K3BTP2I", new[] { "USCC-002" })]
    [InlineData("91310115ma1k3btp2b", new[] { "USCC-002" })]
    [InlineData("9131011AMA1K3BTP2B", new[] { "USCC-004", "USCC-006" })]
    [InlineData("Z131011５MA1K3BTP2B", new[] { "USCC-002", "USCC-003", "USCC-004" })]
    [InlineData("B4000000000000000A", new[] { "USCC-003", "USCC-006" })]
    [InlineData("91310115MA1K3BTP3B", new[] { "USCC-005", "USCC-006" })]
    public void Check_Code_GivesEveryFinding(string code, string[] rules) =>
        Assert.Equal(rules, UnifiedSocialCreditCode.Check(code).Findings.Select(finding => finding.Rule));

    [Fact]
    public void Check_OrganisationDigitAlone_IsAFindingOfAValidCode()
    {
        var check = UnifiedSocialCreditCode.Check("123456789012345678");

        Assert.True(check.Valid);
        Assert.Equal(["USCC-005"], check.Findings.Select(finding => finding.Rule));
    }

    [Fact]
    public void Check_ValidCode_NamesAuthorityKindAndDivision()
    {
        var check = UnifiedSocialCreditCode.Check(Valid);

        Assert.Equal(("market regulation", "企业", "310115"), (check.Authority?.Name.En, check.Kind?.Name.Zh, check.Division));
    }

    [Fact]
    public void Check_AnyOneWrongCharacter_IsCaught() =>
        Gen.Select(Gen.Int[0, 17], Gen.Int[1, 30]).Sample(
            (at, by) =>
            {
                var code = Valid.ToCharArray();
                code[at] = Alphabet[(Alphabet.IndexOf(code[at]) + by) % Alphabet.Length];
                return !UnifiedSocialCreditCode.Check(new(code)).Valid;
            },
            iter: 1000);
}
