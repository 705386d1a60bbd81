namespace Laihua.Rules.Categories;

/// <summary>Whether a ground is met: a closed set of three.</summary>
public abstract record GroundOutcome
{
    private GroundOutcome()
    {
    }

    /// <summary>Everything that it asks is met.</summary>
    public sealed record Met : GroundOutcome;

    /// <summary>Something that it asks is not met.</summary>
    /// <param name="Reasons">Everything that is not met.</param>
    public sealed record NotMet(IReadOnlyList<Words> Reasons) : GroundOutcome;

    /// <summary>Nothing speaks against it, and something is not known or for a person to judge.</summary>
    /// <param name="Unknown">Everything that is not known.</param>
    /// <param name="Judged">Everything that only a person can judge.</param>
    public sealed record NeedsJudgement(IReadOnlyList<Words> Unknown, IReadOnlyList<Words> Judged) : GroundOutcome
    {
        /// <summary>Everything that is still open.</summary>
        public IReadOnlyList<Words> Reasons => [.. Unknown, .. Judged];
    }
}
