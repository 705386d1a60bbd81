namespace Laihua.Rules.Permits;

/// <summary>What can be done to a permit.</summary>
public enum PermitAction
{
    /// <summary>The report of the entry (K2) is granted.</summary>
    BringToLife,

    /// <summary>A card is printed of it.</summary>
    PrintCard,

    /// <summary>A card of it is handed over.</summary>
    HandOverCard,

    /// <summary>暂停.</summary>
    Suspend,

    /// <summary>恢复.</summary>
    Resume,

    /// <summary>注销.</summary>
    Cancel,

    /// <summary>撤销.</summary>
    Revoke,

    /// <summary>Its last day is moved: extended or shortened (延期、缩短).</summary>
    MoveEnd,

    /// <summary>Its card is replaced (补办、换发).</summary>
    ReplaceCard,

    /// <summary>The clock has passed its last day.</summary>
    Expire,
}
