using System.Collections.Concurrent;
using Laihua.App.Data;
using Laihua.App.Data.Cases;
using Laihua.Rules;
using Laihua.Rules.Rulebooks;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Rulebooks;

/// <summary>The rulebook of the register: what travels with the program, and what was approved in it.</summary>
public static class RulebookOf
{
    private const int MostBooks = 16;

    /// <summary>Books by the rows of which they are made. A row that is approved never changes, so neither does the book.</summary>
    private static readonly ConcurrentDictionary<string, Rulebook> Known = new();

    /// <summary>Asks at each use which versions are approved, so that every node scores by a new one at once.</summary>
    public static async Task<Rulebook> RulebookAsync(this LaihuaDb db, CancellationToken cancellation)
    {
        var approved = db.RuleDrafts.AsNoTracking().Where(d => d.State == RuleDraftState.Approved).OrderBy(d => d.Id);
        var ids = await approved.Select(d => d.Id).ToListAsync(cancellation);
        if (ids.Count == 0)
        {
            return Rulebook.Published;
        }

        var key = string.Join(' ', ids);
        if (Known.TryGetValue(key, out var known))
        {
            return known;
        }

        var rows = await approved.Select(d => new { d.Kind, d.Content }).ToListAsync(cancellation);
        var book = Rulebook.Published.With(rows.Select(row => RuleDocuments.ReadKept(row.Kind, row.Content)));
        if (Known.Count >= MostBooks)
        {
            Known.Clear();
        }

        return Known.GetOrAdd(key, book);
    }

    /// <summary>The version of an id, whether it travels with the program or was written in the register; null where there is none.</summary>
    public static async Task<IRuleVersion?> VersionAsync(this LaihuaDb db, string id, CancellationToken cancellation)
    {
        var row = await db.RuleDrafts.AsNoTracking().Where(d => d.Code == id).Select(d => new { d.Kind, d.Content }).SingleOrDefaultAsync(cancellation);
        return row is null ? Rulebook.Published.Find(id) : RuleDocuments.ReadKept(row.Kind, row.Content);
    }

    /// <summary>The rules of a case: those that it keeps, or those in force on the day while it keeps none.</summary>
    public static Result<RuleSet> RulesOf(this Rulebook book, Application row, DateOnly today) =>
        row.KeptRules is { Count: > 0 } kept ? book.Keeping(kept, row.RulesOn ?? today) : book.InForceOn(today);
}
