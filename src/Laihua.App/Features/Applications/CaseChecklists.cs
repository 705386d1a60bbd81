using Laihua.App.Data;
using Laihua.App.Data.Cases;
using Laihua.App.Features.Rulebooks;
using Laihua.Rules.Cases;
using Laihua.Rules.Intake;
using Laihua.Rules.Points;
using Laihua.Rules.Rulebooks;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Applications;

/// <summary>The checklist of one case, by its kind, category and ground as they stand.</summary>
public static class CaseChecklists
{
    public static async Task<IReadOnlyList<DocumentLine>> OfAsync(LaihuaDb db, Application row, DateOnly today, CancellationToken cancellation) => row.Kind switch
    {
        ApplicationKind.K1 => OfLetter(row, today, await db.RulebookAsync(cancellation)),
        ApplicationKind.K2 => Checklist.OfEntry(await ContractPromisedAsync(db, row, cancellation)),
    };

    /// <summary>The checklist of K1: the category is what ground and points give at this moment.</summary>
    public static IReadOnlyList<DocumentLine> OfLetter(Application row, DateOnly today, Rulebook book)
    {
        var answers = row.AnswersOf();
        var category = book.RulesOf(row, today).TryGet(out var rules, out _) && LetterPoints.Account(answers, today, rules).TryGet(out PointsAccount? account, out _) ? (char?)account.Category.ToString()[0] : null;
        return Checklist.OfLetter(answers.Has("category.ground") ? category : null, answers["category.ground"], LetterLocal.Chosen(answers, today, rules));
    }

    private static Task<bool> ContractPromisedAsync(LaihuaDb db, Application row, CancellationToken cancellation) =>
        db.Permits.Where(p => p.Id == row.PermitId)
            .Join(db.CaseDocuments, p => p.LetterCaseId, d => d.ApplicationId, (_, d) => d)
            .AnyAsync(d => d.Line == "contract" && d.ReplacedAt == null && d.PromisedBy != null, cancellation);
}
