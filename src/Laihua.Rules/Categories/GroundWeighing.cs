namespace Laihua.Rules.Categories;

/// <summary>What speaks against a ground and what is still open, gathered while it is weighed.</summary>
internal sealed class GroundWeighing
{
    private readonly List<Words> against = [];
    private readonly List<Words> unknown = [];
    private readonly List<Words> judged = [];

    internal void Fails(Words what) => against.Add(new($"Not met: {what.En}", $"不符合：{what.Zh}"));

    internal void FailsOutright(string en, string zh) => against.Add(new(en, zh));

    internal void NotStated(Words what) => unknown.Add(new($"Not stated: {what.En}", $"未填写：{what.Zh}"));

    internal void IsUnknown(string en, string zh) => unknown.Add(new(en, zh));

    internal void IsForAPerson(Words question) => judged.Add(question);

    /// <summary>Weighs one condition: nothing asked, unknown, met or not met.</summary>
    internal void Weigh<T>(T? known, bool asked, Func<T, bool> met, Words what)
        where T : struct
    {
        if (!asked)
        {
            return;
        }

        if (known is not { } value)
        {
            NotStated(what);
        }
        else if (!met(value))
        {
            Fails(what);
        }
    }

    internal GroundOutcome Outcome() =>
        against.Count > 0 ? new GroundOutcome.NotMet(against)
        : unknown.Count + judged.Count > 0 ? new GroundOutcome.NeedsJudgement(unknown, judged)
        : new GroundOutcome.Met();
}
