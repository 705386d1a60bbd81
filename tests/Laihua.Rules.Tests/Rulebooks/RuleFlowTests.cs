using Laihua.Rules.Access;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Tests.Rulebooks;

public sealed class RuleFlowTests
{
    private static readonly Role[] Supervisor = [Role.Supervisor];

    [Theory]
    [InlineData(RuleDraftState.Draft, true, false, "Save Propose Withdraw")]
    [InlineData(RuleDraftState.Draft, false, false, "Save Propose Withdraw")]
    [InlineData(RuleDraftState.Proposed, true, false, "Return Approve Withdraw")]
    [InlineData(RuleDraftState.Proposed, false, false, "Withdraw")]
    [InlineData(RuleDraftState.Approved, true, false, "Withdraw")]
    [InlineData(RuleDraftState.Approved, true, true, "")]
    [InlineData(RuleDraftState.Withdrawn, true, false, "")]
    public void Possible_EveryState_OffersWhatTheTableSays(RuleDraftState state, bool second, bool begun, string expected) =>
        Assert.Equal(expected, string.Join(' ', RuleFlow.Possible(state, Supervisor, second, begun)));

    [Fact]
    public void After_EveryStateActionAndRole_GivesTheMoveOrWhatIsPossible()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            foreach (var state in Enum.GetValues<RuleDraftState>())
            {
                foreach (var action in Enum.GetValues<RuleAction>())
                {
                    var done = RuleFlow.After("x", state, action, [role], isSecondPerson: true, begun: false).TryGet(out var next, out var refusal);
                    var move = RuleFlow.Moves.SingleOrDefault(each => each.From == state && each.Action == action);

                    Assert.Equal(role == Role.Supervisor && move is not null, done);
                    Assert.True(done ? next == move!.To : refusal is Refusal.WrongState);
                }
            }
        }
    }

    [Fact]
    public void After_ApprovedByTheFirstPerson_IsForASecond()
    {
        Assert.False(RuleFlow.After("x", RuleDraftState.Proposed, RuleAction.Approve, Supervisor, isSecondPerson: false, begun: false).TryGet(out _, out var refusal));

        Assert.Equal(["RULES-062"], Assert.IsType<Refusal.RuleBroken>(refusal).Findings.Select(finding => finding.Rule));
    }

    [Theory]
    [InlineData("", true, "230000", true)]
    [InlineData("", false, "230000", false)]
    [InlineData("230000", false, "230000", true)]
    [InlineData("230000", false, "230100", false)]
    [InlineData("440000", true, "230000", true)]
    [InlineData("", false, "", false)]
    public void IsFor_KindsOfTheCountryAndOfAProvince_AreForTheRootAndThatProvince(string province, bool root, string division, bool expected) =>
        Assert.Equal(expected, RuleJudgement.IsFor(province, root, division));

    [Theory]
    [InlineData("Too short", 1)]
    [InlineData("Nine sign", 1)]
    [InlineData(" Nine sign ", 1)]
    [InlineData("Ten signs.", 0)]
    public void OfReasons_AtLeastTenCharacters(string reasons, int expected) => Assert.Equal(expected, RuleJudgement.OfReasons(reasons).Count);

    [Theory]
    [InlineData("2026-11-24", 1)]
    [InlineData("2026-11-25", 0)]
    public void OfDay_NotInThePast(string day, int expected) =>
        Assert.Equal(expected, RuleJudgement.OfDay(DateOnly.Parse(day, null), new(2026, 11, 25)).Count);

    [Theory]
    [InlineData(" ", 1)]
    [InlineData("No", 0)]
    public void OfRemark_SaysSomething(string remark, int expected) => Assert.Equal(expected, RuleJudgement.OfRemark(remark).Count);
}
