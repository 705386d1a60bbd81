namespace Laihua.Linkage;

/// <summary>What a run is given beside its input.</summary>
public sealed record LinkageOptions
{
    /// <summary>Pairs of ids that people found to be one person; never overturned (but see <see cref="LinkageResult.Contradicted"/>), and thresholds rest on them (<see cref="Thresholds"/>).</summary>
    public IReadOnlyList<(string Left, string Right)> MustLink { get; init; } = [];

    /// <summary>Pairs of ids that people found to be two; never joined, also not by way of others; thresholds rest on them too.</summary>
    public IReadOnlyList<(string Left, string Right)> CannotLink { get; init; } = [];

    /// <summary>How many threads work; the result is the same with any number.</summary>
    public int Workers { get; init => field = Math.Max(1, value); } = Environment.ProcessorCount;

    /// <summary>Is told how far the work is.</summary>
    public IProgress<LinkageStep>? Progress { get; init; }
}
