using System.Globalization;
using Laihua.Rules.Access;
using Laihua.Rules.Categories;
using Laihua.Rules.Permits;

namespace Laihua.Rules.Tests.Permits;

public sealed class OperationRuleTests
{
    private static readonly EndFacts Facts = new(new(2016, 6, 5), new(2018, 6, 4), PermitCategory.B, new(2021, 12, 31), new(2024, 1, 1), new(2018, 5, 1));

    [Theory]
    [InlineData("2020-04-30", "extension", "")]
    [InlineData("2020-05-01", "extension", "PERMIT-019 newEnd")]
    [InlineData("2018-06-04", "extension", "PERMIT-016 newEnd")]
    [InlineData("2018-06-03", "extension", "PERMIT-018 ground")]
    [InlineData("2018-06-05", "contract-shortened", "PERMIT-018 ground")]
    [InlineData("2018-05-01", "contract-shortened", "")]
    [InlineData("2018-04-30", "contract-shortened", "PERMIT-017 newEnd")]
    [InlineData("2018-05-20", "end-corrected", "")]
    [InlineData("2018-06-20", "end-corrected", "")]
    [InlineData("2030-01-01", "contract-shortened", "PERMIT-018 ground, PERMIT-019 newEnd")]
    [InlineData("", "extension", "PERMIT-015 newEnd")]
    public void EndMove_ToADay_GivesEveryFinding(string newEnd, string ground, string expected) =>
        Assert.Equal(expected, string.Join(", ", EndMove.Check(Facts, newEnd.Length == 0 ? null : Day(newEnd), ground).Select(f => $"{f.Rule} {f.Field}")));

    [Theory]
    [InlineData("2018-12-31", "2024-01-01", "2018-12-31", "")]
    [InlineData("2018-12-31", "2024-01-01", "2019-01-01", "PERMIT-019")]
    [InlineData("2021-12-31", "2018-12-31", "2019-01-01", "PERMIT-019")]
    [InlineData("2018-04-30", "2018-04-30", "2019-01-01", "PERMIT-001 PERMIT-002")]
    public void EndMove_ToALaterDay_IsBoundByContractAndPassport(string contract, string passport, string newEnd, string expected) =>
        Assert.Equal(expected, Rules(EndMove.Check(Facts with { ContractTo = Day(contract), PassportTo = Day(passport) }, Day(newEnd), "extension")));

    [Fact]
    public void EndMove_OfAPermitThatBeginsLater_CountsFromItsFirstDay() =>
        Assert.Empty(EndMove.Check(Facts with { From = new(2018, 6, 1), To = new(2019, 5, 31) }, new(2020, 5, 31), "extension"));

    /// <summary>A permit of a year that begins on 1 June, looked at in May.</summary>
    [Theory]
    [InlineData("2018-05-31", "PERMIT-017")]
    [InlineData("2018-06-01", "")]
    [InlineData("2018-06-02", "")]
    public void EndMove_OfAPermitThatBeginsLater_LeavesItOneDayAtLeast(string newEnd, string expected) =>
        Assert.Equal(expected, Rules(EndMove.Check(Facts with { From = new(2018, 6, 1), To = new(2019, 5, 31) }, Day(newEnd), "contract-shortened")));

    [Theory]
    [InlineData(OperationState.Proposed, OperationAction.Approve, Role.Approver, false, "Approved")]
    [InlineData(OperationState.Proposed, OperationAction.Return, Role.Approver, false, "Returned")]
    [InlineData(OperationState.Proposed, OperationAction.Withdraw, Role.Examiner, true, "Withdrawn")]
    [InlineData(OperationState.Proposed, OperationAction.Approve, Role.Approver, true, "PERMIT-010")]
    [InlineData(OperationState.Proposed, OperationAction.Return, Role.Approver, true, "PERMIT-010")]
    [InlineData(OperationState.Proposed, OperationAction.Withdraw, Role.Examiner, false, "PERMIT-011")]
    [InlineData(OperationState.Proposed, OperationAction.Approve, Role.Examiner, false, "possible: ")]
    [InlineData(OperationState.Proposed, OperationAction.Withdraw, Role.Approver, false, "possible: Approve Return")]
    [InlineData(OperationState.Approved, OperationAction.Approve, Role.Approver, false, "possible: ")]
    [InlineData(OperationState.Returned, OperationAction.Withdraw, Role.Examiner, true, "possible: ")]
    [InlineData(OperationState.Withdrawn, OperationAction.Return, Role.Approver, false, "possible: ")]
    public void OperationFlow_ByARole_IsTakenOrRefused(OperationState from, OperationAction action, Role role, bool isProposer, string expected) =>
        Assert.Equal(expected, OperationFlow.After("1", from, action, [role], isProposer).TryGet(out var next, out var refusal)
            ? next.ToString()
            : refusal switch
            {
                Refusal.RuleBroken broken => Rules(broken.Findings),
                Refusal.WrongState wrong => "possible: " + string.Join(' ', wrong.Possible),
                _ => refusal.ToString(),
            });

    [Fact]
    public void Grounds_EveryOperation_HasOnesOfItsOwnWithASource()
    {
        Assert.All(PermitFlow.Operations, action => Assert.Contains(OperationGround.For(action), ground => ground.Action == action));
        Assert.All(OperationGround.All, ground => Assert.True(PermitFlow.Operations.Contains(ground.Action) && ground.Source.Length > 0, ground.Id));
        Assert.Equal(OperationGround.All.Count, OperationGround.All.Select(g => g.Id).Distinct().Count());
    }

    [Theory]
    [InlineData(PermitAction.Suspend, "inquiry commitment-unkept")]
    [InlineData(PermitAction.MoveEnd, "extension contract-shortened end-corrected")]
    [InlineData(PermitAction.ReplaceCard, "lost damaged data-changed misprint")]
    [InlineData(PermitAction.PrintCard, "")]
    public void For_AnAction_OffersItsGroundsAlone(PermitAction action, string expected) =>
        Assert.Equal(expected, string.Join(' ', OperationGround.For(action).Select(ground => ground.Id)));

    [Theory]
    [InlineData(PermitAction.Revoke, "ineligible", "It was found out later.", "")]
    [InlineData(PermitAction.Revoke, "lost", "It was found out later.", "PERMIT-008")]
    [InlineData(PermitAction.Revoke, "ineligible", "Ten signs.", "")]
    [InlineData(PermitAction.Revoke, "ineligible", "Nine sign", "PERMIT-009")]
    [InlineData(PermitAction.Revoke, "ineligible", "  too short  ", "PERMIT-009")]
    [InlineData(PermitAction.ReplaceCard, "", "", "PERMIT-008 PERMIT-009")]
    public void OfProposal_GroundAndReason_GivesEveryFinding(PermitAction action, string ground, string reason, string expected) =>
        Assert.Equal(expected, Rules(OperationFlow.OfProposal(action, ground, reason)));

    [Theory]
    [InlineData("Name the paper.", "")]
    [InlineData("  ", "PERMIT-012")]
    public void OfRemark_Words_AreNeeded(string remark, string expected) => Assert.Equal(expected, Rules(OperationFlow.OfRemark(remark)));

    private static string Rules(IEnumerable<Finding> findings) => string.Join(' ', findings.Select(f => f.Rule));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
