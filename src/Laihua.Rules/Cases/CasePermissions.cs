using Laihua.Rules.Access;

namespace Laihua.Rules.Cases;

/// <summary>Which permission an action needs.</summary>
/// <remarks>
/// <para><b>Rule</b> CASE-004. <b>Source</b> decision 0008. <b>Errors</b> None.</para>
/// <para><b>Shape</b> One permission for each state and action; null where only the clock acts.</para>
/// <para><b>Example</b> A return before the window is of the pre-review, a return at the window is of the window.</para>
/// </remarks>
public static class CasePermissions
{
    /// <summary>The permission needed for an action in a state, or null where no person may do it.</summary>
    public static string? NeededFor(CaseState from, CaseAction action) => action switch
    {
        CaseAction.Edit or CaseAction.Submit or CaseAction.Withdraw => Permission.Apply,
        CaseAction.PassPreReview => Permission.PreReview,
        CaseAction.Accept => Permission.Window,
        CaseAction.Return or CaseAction.Decline => from == CaseState.AwaitingWindow ? Permission.Window : Permission.PreReview,
        CaseAction.Recommend => Permission.Examine,
        CaseAction.SendBack or CaseAction.Grant or CaseAction.Refuse => Permission.Decide,
        CaseAction.Lapse => null,
    };
}
