namespace Laihua.Linkage;

/// <summary>What is decided of a pair; pairs that are neither are kept apart and not listed.</summary>
public enum PairOutcome
{
    /// <summary>One person.</summary>
    Match,

    /// <summary>Perhaps one person: a human decides.</summary>
    Review,
}
