namespace Laihua.Rules.Categories;

/// <summary>What speaks against a ground and what is still open, gathered while it is weighed.</summary>
internal sealed class GroundWeighing
{
    private readonly List<Words> against = [];
    private readonly List<Words> open = [];

    internal void Fails(string en, string zh) => against.Add(new(en, zh));

    internal void Opens(string en, string zh) => open.Add(new(en, zh));

    internal void Opens(Words reason) => open.Add(reason);

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
            Opens($"Not stated: {what.En}", $"未填写：{what.Zh}");
        }
        else if (!met(value))
        {
            Fails($"Not met: {what.En}", $"不符合：{what.Zh}");
        }
    }

    internal GroundOutcome Outcome() =>
        against.Count > 0 ? new GroundOutcome.NotMet(against)
        : open.Count > 0 ? new GroundOutcome.NeedsJudgement(open)
        : new GroundOutcome.Met();
}
