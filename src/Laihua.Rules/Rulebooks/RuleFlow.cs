using Laihua.Rules.Access;

namespace Laihua.Rules.Rulebooks;

/// <summary>The one table of moves of a draft: pages draw their buttons from it, use cases and the command line refuse by it.</summary>
/// <remarks>
/// <para><b>Rule</b> RULES-061. <b>Source</b> decision 0014: two people stand behind every version, and what is in force stays as it is.</para>
/// <para><b>Shape</b> State and action in, next state out. <b>Errors</b> <see cref="Refusal.WrongState"/> with what is possible now.</para>
/// <para><b>Example</b> A proposed draft can be returned and approved by a second person, and withdrawn by either.</para>
/// </remarks>
public static class RuleFlow
{
    /// <summary>Every move there is.</summary>
    public static IReadOnlyList<RuleMove> Moves { get; } =
    [
        new(RuleDraftState.Draft, RuleAction.Save, RuleDraftState.Draft),
        new(RuleDraftState.Draft, RuleAction.Propose, RuleDraftState.Proposed),
        new(RuleDraftState.Draft, RuleAction.Withdraw, RuleDraftState.Withdrawn),

        new(RuleDraftState.Proposed, RuleAction.Return, RuleDraftState.Draft, BySecondPerson: true),
        new(RuleDraftState.Proposed, RuleAction.Approve, RuleDraftState.Approved, BySecondPerson: true),
        new(RuleDraftState.Proposed, RuleAction.Withdraw, RuleDraftState.Withdrawn),

        new(RuleDraftState.Approved, RuleAction.Withdraw, RuleDraftState.Withdrawn, BeforeItBegins: true),
    ];

    /// <summary>The permission that an action needs.</summary>
    public static string PermissionOf(RuleAction action) => action switch
    {
        RuleAction.Save or RuleAction.Propose or RuleAction.Withdraw => Permission.DraftRules,
        RuleAction.Return or RuleAction.Approve => Permission.ApproveRules,
    };

    /// <summary>What somebody can do.</summary>
    /// <param name="from">The state of the draft.</param>
    /// <param name="roles">The roles of the one who asks.</param>
    /// <param name="isSecondPerson">Whether that is somebody who neither drafted nor proposed it.</param>
    /// <param name="begun">Whether its day in force has come.</param>
    public static IReadOnlyList<RuleAction> Possible(RuleDraftState from, IReadOnlyCollection<Role> roles, bool isSecondPerson, bool begun) =>
    [
        .. Moves
            .Where(move => move.From == from && (isSecondPerson || !move.BySecondPerson) && !(begun && move.BeforeItBegins))
            .Select(move => move.Action)
            .Where(action => RoleTable.Allows(roles, PermissionOf(action))),
    ];

    /// <summary>The state after an action, or the refusal: the wrong state with what is possible, or that it is for a second person.</summary>
    public static Result<RuleDraftState> After(string code, RuleDraftState from, RuleAction action, IReadOnlyCollection<Role> roles, bool isSecondPerson, bool begun)
    {
        if (Moves.FirstOrDefault(each => each.From == from && each.Action == action && !(begun && each.BeforeItBegins)) is not { } move
            || !RoleTable.Allows(roles, PermissionOf(action)))
        {
            return new Refusal.WrongState("rules", code, from.ToString(), [.. Possible(from, roles, isSecondPerson, begun).Select(possible => possible.ToString())]);
        }

        return move.BySecondPerson && !isSecondPerson ? new List<Finding> { RuleJudgement.SecondPerson } : move.To;
    }
}
