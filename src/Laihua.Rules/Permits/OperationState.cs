namespace Laihua.Rules.Permits;

/// <summary>How far a proposed operation on a permit has come.</summary>
public enum OperationState
{
    /// <summary>待批准: waits for a second person.</summary>
    Proposed,

    /// <summary>已批准: approved and done.</summary>
    Approved,

    /// <summary>已退回: the second person gave it back.</summary>
    Returned,

    /// <summary>已撤回: who proposed it took it back.</summary>
    Withdrawn,
}
