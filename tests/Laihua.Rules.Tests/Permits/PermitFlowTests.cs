using Laihua.Rules.Access;
using Laihua.Rules.Permits;

namespace Laihua.Rules.Tests.Permits;

public sealed class PermitFlowTests
{
    private const string Id = "1";

    /// <summary>What each role can do in each state, written down a second time.</summary>
    private static readonly Dictionary<(PermitState, Role), string> Done = new()
    {
        [(PermitState.Letter, Role.Approver)] = "BringToLife>Live Cancel>Cancelled Revoke>Revoked",
        [(PermitState.Letter, Role.Clock)] = "Expire>Expired",
        [(PermitState.Live, Role.Approver)] = "Suspend>Suspended Cancel>Cancelled Revoke>Revoked MoveEnd>Live ReplaceCard>Live",
        [(PermitState.Live, Role.CardOfficer)] = "PrintCard>Live HandOverCard>Live",
        [(PermitState.Live, Role.Clock)] = "Expire>Expired",
        [(PermitState.Suspended, Role.Approver)] = "Resume>Live Cancel>Cancelled Revoke>Revoked",
        [(PermitState.Suspended, Role.Clock)] = "Expire>Expired",
        [(PermitState.Expired, Role.Approver)] = "BringToLife>Live",
    };

    /// <summary>What an examiner proposes in each state; nobody else proposes anything.</summary>
    private static readonly Dictionary<PermitState, string> Proposed = new()
    {
        [PermitState.Letter] = "Cancel>Cancelled Revoke>Revoked",
        [PermitState.Live] = "Suspend>Suspended Cancel>Cancelled Revoke>Revoked MoveEnd>Live ReplaceCard>Live",
        [PermitState.Suspended] = "Resume>Live Cancel>Cancelled Revoke>Revoked",
    };

    public static TheoryData<PermitState, Role> EveryAsker() =>
        new(Enum.GetValues<PermitState>().SelectMany(_ => Enum.GetValues<Role>(), (state, role) => (state, role)));

    [Theory]
    [MemberData(nameof(EveryAsker))]
    public void After_EveryAction_IsDoneOrRefusedWithWhatIsPossible(PermitState state, Role role) =>
        AssertEvery(Done.GetValueOrDefault((state, role), ""), state, action => PermitFlow.After(Id, state, action, [role]));

    [Theory]
    [MemberData(nameof(EveryAsker))]
    public void Proposing_EveryAction_IsOpenOrRefusedWithWhatIsPossible(PermitState state, Role role) =>
        AssertEvery(role == Role.Examiner ? Proposed.GetValueOrDefault(state, "") : "", state, action => PermitFlow.Proposing(Id, state, action, [role]));

    [Theory]
    [MemberData(nameof(EveryAsker))]
    public void Proposable_EveryStateAndRole_IsWhatProposingTakes(PermitState state, Role role) => Assert.Equal(
        role == Role.Examiner ? Proposed.GetValueOrDefault(state, "") : "",
        string.Join(' ', PermitFlow.Proposable(state, [role]).Select(action => PermitFlow.Proposing(Id, state, action, [role]).TryGet(out var next, out _) ? $"{action}>{next}" : $"{action}")));

    [Theory]
    [InlineData(PermitState.Letter, true)]
    [InlineData(PermitState.Live, true)]
    [InlineData(PermitState.Suspended, true)]
    [InlineData(PermitState.Cancelled, false)]
    [InlineData(PermitState.Revoked, false)]
    [InlineData(PermitState.Expired, false)]
    public void HoldsThePlace_EachState_IsOfTheOneThatBlocksAnother(PermitState state, bool holds) => Assert.Equal(holds, PermitFlow.HoldsThePlace(state));

    [Fact]
    public void Moves_FromEveryState_ReachAnEnd() => Assert.Empty(Trapped(PermitFlow.Moves));

    [Fact]
    public void Moves_WithoutAnEnd_AreSeenToBeATrap() =>
        Assert.Equal([PermitState.Live, PermitState.Suspended], Trapped(PermitFlow.Moves.Where(m => m.From is PermitState.Letter or PermitState.Expired || PermitFlow.HoldsThePlace(m.To))));

    [Fact]
    public void Moves_OfOneStateAndAction_StandOnce() =>
        Assert.Empty(PermitFlow.Moves.GroupBy(m => (m.From, m.Action)).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void Operations_EachOfThem_IsProposedByOneRoleAndApprovedByAnother()
    {
        Assert.Equal(
            [PermitAction.Suspend, PermitAction.Resume, PermitAction.Cancel, PermitAction.Revoke, PermitAction.MoveEnd, PermitAction.ReplaceCard], PermitFlow.Operations);
        Assert.All(PermitFlow.Moves.Where(m => m.ProposedBy is not null), m => Assert.NotEqual(m.By, m.ProposedBy));
    }

    // An end: a state in which the person's place is free again.
    private static IEnumerable<PermitState> Trapped(IEnumerable<PermitMove> moves)
    {
        var table = moves.ToList();
        HashSet<PermitState> ending = [.. Enum.GetValues<PermitState>().Where(s => !PermitFlow.HoldsThePlace(s))];
        while (table.FirstOrDefault(m => ending.Contains(m.To) && !ending.Contains(m.From)) is { } move)
        {
            ending.Add(move.From);
        }

        return Enum.GetValues<PermitState>().Where(s => !ending.Contains(s));
    }

    private static void AssertEvery(string allowed, PermitState state, Func<PermitAction, Result<PermitState>> ask)
    {
        var expected = allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('>')).ToDictionary(pair => pair[0], pair => pair[1]);
        foreach (var action in Enum.GetValues<PermitAction>())
        {
            if (ask(action).TryGet(out var next, out var refusal))
            {
                Assert.Equal(expected.GetValueOrDefault(action.ToString()), next.ToString());
                continue;
            }

            var wrong = Assert.IsType<Refusal.WrongState>(refusal);
            Assert.DoesNotContain(action.ToString(), expected.Keys);
            Assert.Equal(("permit", Id, state.ToString()), (wrong.Entity, wrong.Id, wrong.State));
            Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), wrong.Possible.Order(StringComparer.Ordinal));
        }
    }
}
