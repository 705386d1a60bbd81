using Laihua.Rules.Access;
using Laihua.Rules.Cases;

namespace Laihua.Rules.Permits;

/// <summary>What can be done to a proposed operation.</summary>
public enum OperationAction
{
    /// <summary>批准: approve it, and it is done.</summary>
    Approve,

    /// <summary>退回: give it back.</summary>
    Return,

    /// <summary>撤回: take one's own proposal back.</summary>
    Withdraw,
}

/// <summary>The table of moves of an operation: one proposes, another settles it.</summary>
/// <remarks>
/// <para><b>Rules</b> PERMIT-008 to PERMIT-012. <b>Source</b> decision 0016.</para>
/// <para><b>Shape</b> A proposal is approved or returned by another person, or withdrawn by who made it; then it stays for ever. What
/// was returned is proposed anew. <b>Units</b> Characters, surrounding spaces not counted.</para>
/// <para><b>Errors</b> <see cref="Refusal.WrongState"/> with what is possible now; PERMIT-010 and 011 for the wrong person.</para>
/// <para><b>Example</b> Who proposed a revocation and may also approve is told that another person must.</para>
/// </remarks>
public static class OperationFlow
{
    private const string House = "decision 0016";

    /// <summary>Every move there is; by another person than who proposed it, or by that one alone.</summary>
    public static IReadOnlyList<(OperationState From, OperationAction Action, bool ByAnother, OperationState To)> Moves { get; } =
    [
        (OperationState.Proposed, OperationAction.Approve, true, OperationState.Approved),
        (OperationState.Proposed, OperationAction.Return, true, OperationState.Returned),
        (OperationState.Proposed, OperationAction.Withdraw, false, OperationState.Withdrawn),
    ];

    /// <summary>The permission that an action needs.</summary>
    public static string PermissionOf(OperationAction action) => action switch
    {
        OperationAction.Approve or OperationAction.Return => Permission.ApproveOperations,
        OperationAction.Withdraw => Permission.ProposeOperations,
    };

    /// <summary>What somebody can do.</summary>
    /// <param name="from">The state of the operation.</param>
    /// <param name="roles">The roles of the one who asks.</param>
    /// <param name="isProposer">Whether that is who proposed it.</param>
    public static IReadOnlyList<OperationAction> Possible(OperationState from, IReadOnlyCollection<Role> roles, bool isProposer) =>
        [.. Moves.Where(m => m.From == from && m.ByAnother != isProposer && RoleTable.Allows(roles, PermissionOf(m.Action))).Select(m => m.Action)];

    /// <summary>The state after an action, or why not.</summary>
    public static Result<OperationState> After(string id, OperationState from, OperationAction action, IReadOnlyCollection<Role> roles, bool isProposer)
    {
        foreach (var move in Moves.Where(m => m.From == from && m.Action == action && RoleTable.Allows(roles, PermissionOf(action))))
        {
            return move.ByAnother == isProposer ? new List<Finding> { isProposer ? AnotherPerson : OnlyProposer } : move.To;
        }

        return new Refusal.WrongState("operation", id, from.ToString(), [.. Possible(from, roles, isProposer).Select(a => a.ToString())]);
    }

    /// <summary>What a proposal must say, whatever it is for.</summary>
    public static List<Finding> OfProposal(PermitAction action, string ground, string reason)
    {
        var findings = new List<Finding>();
        if (OperationGround.Find(action, ground) is null)
        {
            findings.Add(new("PERMIT-008", "ground", new("Choose the ground.", "请选择依据。"), House));
        }

        if (reason.Trim().Length < Judgement.ShortestReason)
        {
            findings.Add(new("PERMIT-009", "reason",
                new($"Give the reason as the holder shall read it, in at least {Judgement.ShortestReason} characters.", $"请写明理由（将告知持证人），不少于{Judgement.ShortestReason}个字。"), House));
        }

        return findings;
    }

    /// <summary>What a return or a withdrawal must say.</summary>
    public static List<Finding> OfRemark(string remark) => remark.Trim().Length > 0
        ? []
        : [new("PERMIT-012", "remark", new("Say why.", "请说明原因。"), House)];

    /// <summary>Another operation waits for the same permit.</summary>
    public static Finding AnotherWaits { get; } = new(
        "PERMIT-013", "", new("Another operation on this permit waits to be approved or returned; settle that first.", "该许可已有一项待批准事项，请先办结。"), House);

    /// <summary>There is no card, or one is being made.</summary>
    public static Finding NoCardToReplace { get; } = new(
        "PERMIT-014", "", new("There is no printed card to replace, or a new one is already on order.", "没有可替换的已制证件，或新证件已在制作中。"), House);

    private static Finding AnotherPerson { get; } = new(
        "PERMIT-010", "", new("You proposed this; another person must approve or return it.", "该事项由您提出，须由他人批准或退回。"), House);

    private static Finding OnlyProposer { get; } = new(
        "PERMIT-011", "", new("Only the person who proposed this can take it back; you may return it.", "仅提出人可撤回；您可以退回。"), House);
}
