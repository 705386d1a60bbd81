namespace Laihua.Rules.Rulebooks;

/// <summary>What is done with a draft of a version.</summary>
public enum RuleAction
{
    /// <summary>Write in it.</summary>
    Save,

    /// <summary>Put it before a second person.</summary>
    Propose,

    /// <summary>Give it back with a remark.</summary>
    Return,

    /// <summary>Approve it: from its day on it is in force.</summary>
    Approve,

    /// <summary>Give it up before it is in force.</summary>
    Withdraw,
}
