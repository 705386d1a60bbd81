namespace Laihua.Linkage;

/// <summary>How far the work is.</summary>
/// <param name="Stage">What is being done: <c>read</c>, <c>learn</c>, <c>compare</c>, <c>decide</c>.</param>
/// <param name="Words">The same for people.</param>
/// <param name="Done">Parts done.</param>
/// <param name="Total">Parts in all; zero where it is not known.</param>
public sealed record LinkageStep(string Stage, Words Words, long Done, long Total);
