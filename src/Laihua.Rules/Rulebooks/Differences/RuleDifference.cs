namespace Laihua.Rules.Rulebooks.Differences;

/// <summary>One line in which two versions differ.</summary>
/// <param name="Path">Where, in words.</param>
/// <param name="Old">What stood there; null where nothing did.</param>
/// <param name="New">What stands there; null where nothing does.</param>
public sealed record RuleDifference(Words Path, Words? Old, Words? New)
{
    private static readonly Words Added = new("added", "新增");
    private static readonly Words Removed = new("removed", "删除");

    /// <summary>The line as one sentence: <c>Chinese language: HSK level 4: Points: 4 → 5</c>.</summary>
    public Words Line => (Old, New) switch
    {
        ({ } old, { } next) => new($"{Path.En}: {old.En} → {next.En}", $"{Path.Zh}：{old.Zh} → {next.Zh}"),
        (null, { } next) => Said(Added, next),
        ({ } old, null) => Said(Removed, old),
        _ => Path,
    };

    private Words Said(Words what, Words content) => new($"{Path.En}: {what.En}: {content.En}", $"{Path.Zh}：{what.Zh}：{content.Zh}");
}
