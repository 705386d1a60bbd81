namespace Laihua.Rules.Bench;

/// <summary>What a table makes of a person, the best first.</summary>
/// <remarks>
/// <para><b>Reading</b> The best of points and direct grounds. Too few points do not make C: that category has grounds of its own.</para>
/// </remarks>
public enum Outcome
{
    /// <summary>Category A.</summary>
    A,

    /// <summary>Category B.</summary>
    B,

    /// <summary>Category C, by a ground of that category.</summary>
    C,

    /// <summary>In no category: too few points, and no ground.</summary>
    Below,
}
