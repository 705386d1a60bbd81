namespace Laihua.Rules;

/// <summary>Why something was not done: a closed set of four.</summary>
public abstract record Refusal
{
    private Refusal()
    {
    }

    /// <summary>Rules are broken; every finding is given, not the first alone.</summary>
    /// <param name="Findings">At least one.</param>
    public sealed record RuleBroken(IReadOnlyList<Finding> Findings) : Refusal;

    /// <summary>The thing is in a state in which this cannot be done.</summary>
    /// <param name="Entity">What it is, as a literal (<c>case</c>, <c>permit</c>).</param>
    /// <param name="Id">Its number or id.</param>
    /// <param name="State">The state that it is in.</param>
    /// <param name="Possible">The actions that are possible now for the one who asked.</param>
    public sealed record WrongState(string Entity, string Id, string State, IReadOnlyList<string> Possible) : Refusal;

    /// <summary>There is no such thing, or it is not the asker's to see: the answer is the same.</summary>
    /// <param name="Entity">What was looked for.</param>
    /// <param name="Id">The number or id that was asked for.</param>
    public sealed record NotFound(string Entity, string Id) : Refusal;

    /// <summary>Somebody else was faster: the thing has changed since it was seen.</summary>
    /// <param name="Entity">What it is.</param>
    /// <param name="Id">Its number or id.</param>
    /// <param name="By">Who changed it, where that is known.</param>
    /// <param name="At">When it was changed (UTC), where that is known.</param>
    public sealed record Stale(string Entity, string Id, string? By = null, DateTime? At = null) : Refusal;
}
