using Laihua.Rules.Rulebooks;

namespace Laihua.App.Features.Bench;

/// <summary>One side of a comparison: a version with its JSON, and everything on which scores by it rest.</summary>
internal sealed record BenchSide(IRuleVersion Version, string Content, RuleSet Rules)
{
    /// <returns>Null on a day that has no points table to score by.</returns>
    public static BenchSide? Of(Rulebook book, IRuleVersion version, string content, DateOnly on) =>
        book.Trying(version, on).TryGet(out var rules, out _) ? new(version, content, rules) : null;
}
