using Laihua.Rules.Access;
using Laihua.Rules.Cases;

namespace Laihua.Rules.Tests.Cases;

public sealed class CaseGraphTests
{
    [Fact]
    public void Faults_TheTableOfMoves_None() => Assert.Empty(Faults(CaseFlow.Moves));

    [Fact]
    public void Faults_AStateWithoutAnyMove_IsATrap() =>
        Assert.Contains("Returned is a trap on the road Window", Faults([.. CaseFlow.Moves.Where(m => m.From != CaseState.Returned)]));

    [Fact]
    public void Faults_StatesThatOnlyLeadToEachOther_AreTraps()
    {
        List<Move> circle = [.. CaseFlow.Moves.Where(m => m.From is not (CaseState.InReview or CaseState.AwaitingDecision))];
        circle.Add(new(CaseState.InReview, CaseAction.Recommend, Role.Examiner, CaseState.AwaitingDecision));
        circle.Add(new(CaseState.AwaitingDecision, CaseAction.SendBack, Role.Approver, CaseState.InReview));

        Assert.Contains("InReview is a trap on the road Green", Faults(circle));
    }

    [Fact]
    public void Faults_AStateThatNothingLeadsTo_IsUnreachable() =>
        Assert.Contains("NotAccepted is unreachable", Faults([.. CaseFlow.Moves.Where(m => m.To != CaseState.NotAccepted)]));

    [Fact]
    public void Faults_AnEndThatGoesOn_IsNamed() =>
        Assert.Contains(
            "Refused is an end and goes on",
            Faults([.. CaseFlow.Moves, new(CaseState.Refused, CaseAction.Submit, Role.Handler, CaseState.PreReview)]));

    [Fact]
    public void Faults_AnAwaitedActionThatIsNoMove_IsNamed() =>
        Assert.Contains(
            "InReview awaits Recommend of Examiner, which is no move",
            Faults([.. CaseFlow.Moves.Where(m => m.Action != CaseAction.Recommend)]));

    [Fact]
    public void Faults_AStateWithoutAClock_IsNamed() =>
        Assert.Contains(
            "PreReview has not all of owner, next action and clock",
            CaseGraph.Faults(
                CaseFlow.Moves,
                state => CaseStates.Of(state) with { Clock = state == CaseState.PreReview ? CaseClock.None : CaseStates.Of(state).Clock },
                RoleTable.PermissionsOf));

    [Fact]
    public void Faults_AMoveByARoleWithoutTheRight_IsNamed() =>
        Assert.Contains(
            "Examiner may not Grant in AwaitingDecision",
            Faults([.. CaseFlow.Moves, new(CaseState.AwaitingDecision, CaseAction.Grant, Role.Examiner, CaseState.Granted)]));

    [Fact]
    public void Faults_ALapseByAPerson_IsNamed() =>
        Assert.Contains(
            "Receiver may not Lapse in PreReview",
            Faults([.. CaseFlow.Moves, new(CaseState.PreReview, CaseAction.Lapse, Role.Receiver, CaseState.Lapsed)]));

    [Fact]
    public void Faults_ARowThatStandsTwice_IsNamed() =>
        Assert.Contains(
            "PreReview PassPreReview Receiver stands twice on the road Green",
            Faults([.. CaseFlow.Moves, new(CaseState.PreReview, CaseAction.PassPreReview, Role.Receiver, CaseState.AwaitingWindow)]));

    [Fact]
    public void Faults_AWindowRoadThatSkipsTheWindow_IsNamed() =>
        Assert.Contains(
            "the road Window leads from the pre-review elsewhere than to AwaitingWindow",
            Faults([.. CaseFlow.Moves.Select(m => m.Road == Road.Window ? m with { To = CaseState.InReview } : m)]));

    [Fact]
    public void From_TheGreenRoad_NeverMeetsTheWindow() =>
        Assert.DoesNotContain(CaseState.AwaitingWindow, CaseGraph.From(CaseState.Draft, CaseFlow.Moves, Road.Green));

    [Fact]
    public void From_TheWindowRoadWithoutAcceptance_NeverMeetsTheReview() =>
        Assert.DoesNotContain(
            CaseState.InReview,
            CaseGraph.From(CaseState.Draft, CaseFlow.Moves.Where(m => m.Action != CaseAction.Accept), Road.Window));

    private static IReadOnlyList<string> Faults(IReadOnlyList<Move> moves) => CaseGraph.Faults(moves, CaseStates.Of, RoleTable.PermissionsOf);
}
