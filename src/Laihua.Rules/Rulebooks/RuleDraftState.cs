namespace Laihua.Rules.Rulebooks;

/// <summary>How far a version of a table, list or catalogue has come.</summary>
public enum RuleDraftState
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Waits for a second person.</summary>
    Proposed,

    /// <summary>Approved: in force from its day on.</summary>
    Approved,

    /// <summary>Given up before it was in force.</summary>
    Withdrawn,
}
