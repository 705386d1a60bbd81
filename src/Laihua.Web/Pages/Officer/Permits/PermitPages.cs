using Laihua.Rules.Permits;

namespace Laihua.Web.Pages.Officer.Permits;

/// <summary>Parts of keys, addresses and colours for what the rules name by enums.</summary>
public static class PermitPages
{
    /// <summary>The end of the key of a state, and its word in addresses.</summary>
    public static string KeyOf(PermitState state) => state switch
    {
        PermitState.Letter => "letter",
        PermitState.Live => "live",
        PermitState.Suspended => "suspended",
        PermitState.Cancelled => "cancelled",
        PermitState.Revoked => "revoked",
        PermitState.Expired => "expired",
    };

    /// <summary>The colour of a state.</summary>
    public static string ColourOf(PermitState state) => state switch
    {
        PermitState.Letter => "blue",
        PermitState.Live => "green",
        PermitState.Suspended => "amber",
        PermitState.Cancelled or PermitState.Revoked => "red",
        PermitState.Expired => "grey",
    };

    /// <summary>The end of the key of an operation, and its word in addresses; null for what nobody proposes.</summary>
    public static string? KeyOf(PermitAction action) => action switch
    {
        PermitAction.Suspend => "suspend",
        PermitAction.Resume => "resume",
        PermitAction.Cancel => "cancel",
        PermitAction.Revoke => "revoke",
        PermitAction.MoveEnd => "move-end",
        PermitAction.ReplaceCard => "replace-card",
        PermitAction.BringToLife or PermitAction.PrintCard or PermitAction.HandOverCard or PermitAction.Expire => null,
    };

    /// <summary>The end of the key of what is done to an operation, and its word in addresses.</summary>
    public static string KeyOf(OperationAction action) => action switch
    {
        OperationAction.Approve => "approve",
        OperationAction.Return => "return",
        OperationAction.Withdraw => "withdraw",
    };

    /// <summary>The end of the key of how far an operation has come.</summary>
    public static string KeyOf(OperationState state) => state switch
    {
        OperationState.Proposed => "proposed",
        OperationState.Approved => "approved",
        OperationState.Returned => "returned",
        OperationState.Withdrawn => "withdrawn",
    };
}
