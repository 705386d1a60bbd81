using Laihua.Rules.Access;
using Laihua.Rules.Cases;

namespace Laihua.Rules.Tests.Cases;

public sealed class CaseFlowTests
{
    private const string Number = "230100-2026-000001";

    /// <summary>What each role can do in each state, written down a second time: state, role, actions; the road in front where it matters.</summary>
    private static readonly Dictionary<(CaseState, Role), string> Allowed = new()
    {
        [(CaseState.Draft, Role.Handler)] = "Edit>Draft Submit>PreReview Withdraw>Withdrawn",
        [(CaseState.Draft, Role.Clock)] = "Lapse>Lapsed",
        [(CaseState.PreReview, Role.Receiver)] = "PassPreReview>? Return>Returned Decline>NotAccepted",
        [(CaseState.PreReview, Role.Handler)] = "Withdraw>Withdrawn",
        [(CaseState.Returned, Role.Handler)] = "Edit>Returned Submit>PreReview Withdraw>Withdrawn",
        [(CaseState.Returned, Role.Clock)] = "Lapse>Lapsed",
        [(CaseState.AwaitingWindow, Role.Receiver)] = "Accept>InReview Return>Returned Decline>NotAccepted",
        [(CaseState.AwaitingWindow, Role.Handler)] = "Withdraw>Withdrawn",
        [(CaseState.AwaitingWindow, Role.Clock)] = "Lapse>Lapsed",
        [(CaseState.InReview, Role.Examiner)] = "Recommend>AwaitingDecision",
        [(CaseState.InReview, Role.Handler)] = "Withdraw>Withdrawn",
        [(CaseState.AwaitingDecision, Role.Approver)] = "SendBack>InReview Grant>Granted Refuse>Refused",
        [(CaseState.AwaitingDecision, Role.Handler)] = "Withdraw>Withdrawn",
    };

    public static TheoryData<CaseState, Role, Road> EveryAsker()
    {
        var data = new TheoryData<CaseState, Role, Road>();
        foreach (var state in Enum.GetValues<CaseState>())
        {
            foreach (var role in Enum.GetValues<Role>())
            {
                data.Add(state, role, Road.Green);
                data.Add(state, role, Road.Window);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EveryAsker))]
    public void After_EveryAction_IsAllowedOrRefusedWithWhatIsPossible(CaseState state, Role role, Road road)
    {
        var expected = Expected(state, role, road);

        foreach (var action in Enum.GetValues<CaseAction>())
        {
            var allowed = CaseFlow.After(Number, state, action, [role], road).TryGet(out var next, out var refusal);

            Assert.Equal(expected.TryGetValue(action, out var to), allowed);
            if (allowed)
            {
                Assert.Equal(to, next);
                continue;
            }

            var wrong = Assert.IsType<Refusal.WrongState>(refusal);
            Assert.Equal(("case", Number, state.ToString()), (wrong.Entity, wrong.Id, wrong.State));
            Assert.Equal(expected.Keys.Select(a => a.ToString()).Order(), wrong.Possible.Order());
        }
    }

    [Fact]
    public void After_TheDocumentedExample_GoesToReview()
    {
        Assert.True(CaseFlow.After(Number, CaseState.PreReview, CaseAction.PassPreReview, [Role.Receiver], Road.Green).TryGet(out var next, out _));

        Assert.Equal(CaseState.InReview, next);
    }

    [Fact]
    public void After_NobodyAsks_IsRefusedWithNothingPossible()
    {
        Assert.False(CaseFlow.After(Number, CaseState.Draft, CaseAction.Submit, [], Road.Window).TryGet(out _, out var refusal));

        Assert.Empty(Assert.IsType<Refusal.WrongState>(refusal).Possible);
    }

    [Fact]
    public void Possible_TwoRolesAtOnce_IsTheUnion() =>
        Assert.Equal(
            [CaseAction.SendBack, CaseAction.Grant, CaseAction.Refuse, CaseAction.Withdraw],
            CaseFlow.Possible(CaseState.AwaitingDecision, [Role.Handler, Role.Approver], Road.Window));

    [Theory]
    [InlineData('A', Road.Green)]
    [InlineData('B', Road.Window)]
    [InlineData('C', Road.Window)]
    public void RoadOf_EachCategory_OnlyAIsGreen(char category, Road road) => Assert.Equal(road, CaseFlow.RoadOf(category));

    private static Dictionary<CaseAction, CaseState> Expected(CaseState state, Role role, Road road)
    {
        var passed = road == Road.Green ? CaseState.InReview : CaseState.AwaitingWindow;
        return Allowed.GetValueOrDefault((state, role), "")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('>'))
            .ToDictionary(pair => Enum.Parse<CaseAction>(pair[0]), pair => pair[1] == "?" ? passed : Enum.Parse<CaseState>(pair[1]));
    }
}
