using Laihua.Rules.Machines;

namespace Laihua.Rules.Tests.Machines;

public sealed class TermsChangeTests
{
    private static readonly DateOnly Today = new(2026, 6, 1);

    private static readonly ClientTerms Terms = new(
        "Bank of Harbin", "哈尔滨银行", ClientKind.Bank, "23", ["Customers"], [MachineScope.Verify, MachineScope.ReadChanges], new(2026, 1, 1), null, "desk@bank.example", 600, 2000);

    public static TheoryData<string[], ClientTerms> Changes() => new()
    {
        { ["CLIENT-021"], Terms },
        { ["CLIENT-021"], Terms with { Scopes = [MachineScope.ReadChanges, MachineScope.Verify] } },
        { [], Terms with { Scopes = [MachineScope.Verify] } },
        { [], Terms with { To = Today } },
        { [], Terms with { PerMinute = 200 } },
        { [], Terms with { PerDay = 2001 } },
        { [], Terms with { Contact = "night desk" } },
        { ["CLIENT-004"], Terms with { Scopes = [MachineScope.VerifyFull] } },
        { ["CLIENT-007"], Terms with { To = Today.AddDays(-1) } },
        { ["CLIENT-008", "CLIENT-009"], Terms with { Contact = "", PerMinute = 100 } },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Check_OtherTerms_NamesEverythingAgainstThem(string[] expected, ClientTerms then) =>
        Assert.Equal(expected, TermsChange.Check(Terms, then, Today).Select(f => f.Rule));

    [Theory]
    [InlineData("", 1)]
    [InlineData("  why  ", 1)]
    [InlineData("Audit", 0)]
    public void OfReason_ByItsLength_IsTakenOrNot(string reason, int findings) => Assert.Equal(findings, TermsChange.OfReason(reason).Count);

    [Fact]
    public void OfReason_TooLong_IsNotTaken()
    {
        Assert.Empty(TermsChange.OfReason(new('x', TermsChange.LongestReason)));
        Assert.Single(TermsChange.OfReason(new('x', TermsChange.LongestReason + 1)));
    }
}
