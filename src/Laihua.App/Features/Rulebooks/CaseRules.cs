using Laihua.App.Data.Cases;
using Laihua.Rules.Points;
using Laihua.Rules.Rulebooks;

namespace Laihua.App.Features.Rulebooks;

/// <summary>The versions by which a case was scored, and what is in force by now in their place.</summary>
/// <param name="Kept">The versions of its account.</param>
/// <param name="Since">The day from which it keeps them.</param>
/// <param name="Newer">The versions that a new case of the same place of work would be scored by in their stead.</param>
public sealed record CaseRules(IReadOnlyList<RuleVersionBody> Kept, DateOnly? Since, IReadOnlyList<RuleVersionBody> Newer)
{
    public static CaseRules? Of(Rulebook book, Application row, PointsAccount? account, DateOnly today) => account is null
        ? null
        : new(
            RuleVersionBody.Of(book, account.Rules),
            row.RulesOn,
            book.InForceOn(today).TryGet(out var rules, out _)
                ? RuleVersionBody.Of(book, rules.IdsAt(row.AnswersOf()["post.division"]).Except(account.Rules))
                : []);
}
