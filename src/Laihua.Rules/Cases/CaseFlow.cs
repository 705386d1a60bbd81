using Laihua.Rules.Access;

namespace Laihua.Rules.Cases;

/// <summary>One row of the table of moves.</summary>
/// <param name="From">The state before.</param>
/// <param name="Action">What is done.</param>
/// <param name="By">Who may do it.</param>
/// <param name="To">The state after.</param>
/// <param name="Road">The road on which the row holds; null holds on both.</param>
public sealed record Move(CaseState From, CaseAction Action, Role By, CaseState To, Road? Road = null);

/// <summary>The two roads of acceptance by category (分类审批).</summary>
public enum Road
{
    /// <summary>Category A: accepted online at once, without a window visit (绿色通道).</summary>
    Green,

    /// <summary>Categories B and C: originals are seen at a window.</summary>
    Window,
}

/// <summary>The one table of moves: state × action × role → next state, or refused with what is possible now.</summary>
/// <remarks>
/// <para><b>Rule</b> CASE-001. <b>Sources</b> <see cref="Sources.ServiceGuide"/>, flow charts of the guide; decision 0008.</para>
/// <para><b>Shape</b> Pages draw their buttons from it; the API, the jobs and the command line refuse by it; <c>docs/rules.md</c> prints it.</para>
/// <para><b>Errors</b> <see cref="Refusal.WrongState"/> with the actions possible now for the asking role.</para>
/// </remarks>
public static class CaseFlow
{
    /// <summary>Every move there is.</summary>
    public static IReadOnlyList<Move> Moves { get; } =
    [
        new(CaseState.Draft, CaseAction.Edit, Role.Handler, CaseState.Draft),
        new(CaseState.Draft, CaseAction.Submit, Role.Handler, CaseState.PreReview),
        new(CaseState.Draft, CaseAction.Withdraw, Role.Handler, CaseState.Withdrawn),
        new(CaseState.Draft, CaseAction.Lapse, Role.Clock, CaseState.Lapsed),

        new(CaseState.PreReview, CaseAction.PassPreReview, Role.Receiver, CaseState.InReview, Road.Green),
        new(CaseState.PreReview, CaseAction.PassPreReview, Role.Receiver, CaseState.AwaitingWindow, Road.Window),
        new(CaseState.PreReview, CaseAction.Return, Role.Receiver, CaseState.Returned),
        new(CaseState.PreReview, CaseAction.Decline, Role.Receiver, CaseState.NotAccepted),
        new(CaseState.PreReview, CaseAction.Withdraw, Role.Handler, CaseState.Withdrawn),

        new(CaseState.Returned, CaseAction.Edit, Role.Handler, CaseState.Returned),
        new(CaseState.Returned, CaseAction.Submit, Role.Handler, CaseState.PreReview),
        new(CaseState.Returned, CaseAction.Withdraw, Role.Handler, CaseState.Withdrawn),
        new(CaseState.Returned, CaseAction.Lapse, Role.Clock, CaseState.Lapsed),

        new(CaseState.AwaitingWindow, CaseAction.Accept, Role.Receiver, CaseState.InReview),
        new(CaseState.AwaitingWindow, CaseAction.Return, Role.Receiver, CaseState.Returned),
        new(CaseState.AwaitingWindow, CaseAction.Decline, Role.Receiver, CaseState.NotAccepted),
        new(CaseState.AwaitingWindow, CaseAction.Withdraw, Role.Handler, CaseState.Withdrawn),
        new(CaseState.AwaitingWindow, CaseAction.Lapse, Role.Clock, CaseState.Lapsed),

        new(CaseState.InReview, CaseAction.Recommend, Role.Examiner, CaseState.AwaitingDecision),
        new(CaseState.InReview, CaseAction.Withdraw, Role.Handler, CaseState.Withdrawn),

        new(CaseState.AwaitingDecision, CaseAction.SendBack, Role.Approver, CaseState.InReview),
        new(CaseState.AwaitingDecision, CaseAction.Grant, Role.Approver, CaseState.Granted),
        new(CaseState.AwaitingDecision, CaseAction.Refuse, Role.Approver, CaseState.Refused),
        new(CaseState.AwaitingDecision, CaseAction.Withdraw, Role.Handler, CaseState.Withdrawn),
    ];

    /// <summary>The state after an action, or the refusal that names what is possible now.</summary>
    /// <param name="number">The number of the case, given back in the refusal.</param>
    /// <param name="from">The state in which it is.</param>
    /// <param name="action">What is asked.</param>
    /// <param name="by">The roles of the one who asks.</param>
    /// <param name="road">The road of the case.</param>
    /// <example><code>CaseFlow.After("230100-2026-000001", CaseState.PreReview, CaseAction.PassPreReview, [Role.Receiver], Road.Green)</code> is InReview.</example>
    public static Result<CaseState> After(string number, CaseState from, CaseAction action, IReadOnlyCollection<Role> by, Road road)
    {
        foreach (var move in Moves)
        {
            if (move.From == from && move.Action == action && by.Contains(move.By) && (move.Road is null || move.Road == road))
            {
                return move.To;
            }
        }

        return new Refusal.WrongState("case", number, from.ToString(), [.. Possible(from, by, road).Select(a => a.ToString())]);
    }

    /// <summary>What these roles can do with a case in this state on this road.</summary>
    public static IReadOnlyList<CaseAction> Possible(CaseState from, IReadOnlyCollection<Role> by, Road road) =>
        [.. Moves
            .Where(m => m.From == from && by.Contains(m.By) && (m.Road is null || m.Road == road))
            .Select(m => m.Action)
            .Distinct()];

    /// <summary>A: the green path; B and C: the window.</summary>
    /// <param name="category">A, B or C.</param>
    public static Road RoadOf(char category) => category == 'A' ? Road.Green : Road.Window;
}
