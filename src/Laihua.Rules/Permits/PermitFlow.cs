using Laihua.Rules.Access;

namespace Laihua.Rules.Permits;

/// <summary>One row of the table of moves of a permit.</summary>
/// <param name="From">The state before.</param>
/// <param name="Action">What is done.</param>
/// <param name="By">Who does it; where somebody else has to propose it first, who approves.</param>
/// <param name="To">The state after.</param>
/// <param name="ProposedBy">Who proposes it; null where nobody has to.</param>
public sealed record PermitMove(PermitState From, PermitAction Action, Role By, PermitState To, Role? ProposedBy = null);

/// <summary>The one table of moves of a permit: state × action × role → next state, or refused with what is possible now.</summary>
/// <remarks>
/// <para><b>Rule</b> PERMIT-005. <b>Sources</b> <see cref="Sources.ServiceGuide"/>; <see cref="Sources.RevokeLicence"/>, <see cref="Sources.CancelLicence"/>; decision 0016.</para>
/// <para><b>Shape</b> What takes rights away or moves them is proposed by one person and approved by another. A suspended permit can
/// be resumed or ended, not extended and not printed. What is cancelled or revoked never comes back.</para>
/// <para><b>Errors</b> <see cref="Refusal.WrongState"/> with the actions possible now for the asking role.</para>
/// <para><b>Example</b> <c>PermitFlow.After("1", PermitState.Suspended, PermitAction.Resume, [Role.Approver])</c> is Live.</para>
/// </remarks>
public static class PermitFlow
{
    /// <summary>Every move there is.</summary>
    public static IReadOnlyList<PermitMove> Moves { get; } =
    [
        new(PermitState.Letter, PermitAction.BringToLife, Role.Approver, PermitState.Live),
        Proposed(PermitState.Letter, PermitAction.Cancel, PermitState.Cancelled),
        Proposed(PermitState.Letter, PermitAction.Revoke, PermitState.Revoked),
        new(PermitState.Letter, PermitAction.Expire, Role.Clock, PermitState.Expired),

        new(PermitState.Live, PermitAction.PrintCard, Role.CardOfficer, PermitState.Live),
        new(PermitState.Live, PermitAction.HandOverCard, Role.CardOfficer, PermitState.Live),
        Proposed(PermitState.Live, PermitAction.Suspend, PermitState.Suspended),
        Proposed(PermitState.Live, PermitAction.Cancel, PermitState.Cancelled),
        Proposed(PermitState.Live, PermitAction.Revoke, PermitState.Revoked),
        Proposed(PermitState.Live, PermitAction.MoveEnd, PermitState.Live),
        Proposed(PermitState.Live, PermitAction.ReplaceCard, PermitState.Live),
        new(PermitState.Live, PermitAction.Expire, Role.Clock, PermitState.Expired),

        Proposed(PermitState.Suspended, PermitAction.Resume, PermitState.Live),
        Proposed(PermitState.Suspended, PermitAction.Cancel, PermitState.Cancelled),
        Proposed(PermitState.Suspended, PermitAction.Revoke, PermitState.Revoked),
        new(PermitState.Suspended, PermitAction.Expire, Role.Clock, PermitState.Expired),

        // A Letter that ran out while the office was deciding on the entry.
        new(PermitState.Expired, PermitAction.BringToLife, Role.Approver, PermitState.Live),
    ];

    /// <summary>What somebody proposes and another approves.</summary>
    public static IReadOnlyList<PermitAction> Operations { get; } = [.. Moves.Where(m => m.ProposedBy is not null).Select(m => m.Action).Distinct().Order()];

    /// <summary>The states in which a permit holds the person's one place.</summary>
    public static bool HoldsThePlace(PermitState state) => state is PermitState.Letter or PermitState.Live or PermitState.Suspended;

    /// <summary>The state after an action, or the refusal that names what is possible now.</summary>
    /// <param name="id">The permit, given back in the refusal.</param>
    /// <param name="from">The state in which it is.</param>
    /// <param name="action">What is asked.</param>
    /// <param name="by">The roles of the one who asks.</param>
    public static Result<PermitState> After(string id, PermitState from, PermitAction action, IReadOnlyCollection<Role> by) =>
        Find(id, from, action, m => by.Contains(m.By));

    /// <summary>The state that would follow, where these roles may propose the action; else the refusal that names what they can propose now.</summary>
    /// <param name="id">The permit, given back in the refusal.</param>
    /// <param name="from">The state in which it is.</param>
    /// <param name="action">What is proposed.</param>
    /// <param name="by">The roles of the one who proposes.</param>
    public static Result<PermitState> Proposing(string id, PermitState from, PermitAction action, IReadOnlyCollection<Role> by) =>
        Find(id, from, action, m => m.ProposedBy is { } role && by.Contains(role));

    /// <summary>What these roles can propose now.</summary>
    public static IReadOnlyList<PermitAction> Proposable(PermitState from, IReadOnlyCollection<Role> by) =>
        [.. Moves.Where(m => m.From == from && m.ProposedBy is { } role && by.Contains(role)).Select(m => m.Action)];

    private static Result<PermitState> Find(string id, PermitState from, PermitAction action, Func<PermitMove, bool> may)
    {
        PermitMove[] open = [.. Moves.Where(m => m.From == from && may(m))];
        return open.FirstOrDefault(m => m.Action == action) is { } move
            ? move.To
            : new Refusal.WrongState("permit", id, from.ToString(), [.. open.Select(m => m.Action.ToString())]);
    }

    private static PermitMove Proposed(PermitState from, PermitAction action, PermitState to) => new(from, action, Role.Approver, to, Role.Examiner);
}
