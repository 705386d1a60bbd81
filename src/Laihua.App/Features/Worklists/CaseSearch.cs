using Laihua.App.Data;
using Laihua.App.Features.Applications;
using Laihua.Rules.People;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Worklists;

/// <summary>Finds submitted cases of the reader's authority by their number, by the number of a passport or by a name.</summary>
public sealed class CaseSearch(LaihuaDb db, WorkLists lists)
{
    /// <returns>The first page; the total says whether to ask more narrowly.</returns>
    public async Task<WorkListPage> FindAsync(string words, Actor actor, CancellationToken cancellation)
    {
        var asked = words.Trim();
        if (asked.Length == 0)
        {
            return new([], 0, 1);
        }

        var exact = await ByNumbersAsync(asked, actor, cancellation);
        var found = exact.Count > 0 ? exact : await ByNameAsync(asked, actor, cancellation);
        Guid[] first = [.. found.Take(WorkListPage.Size)];
        var rows = await lists.RowsAsync(lists.ByUrgency(db.Applications.AsNoTracking().Where(c => first.Contains(c.Id))), cancellation);
        return new(rows, found.Count, 1);
    }

    // A passport is stored with its country, which nobody types: every country is asked for, each by the index.
    private Task<List<Guid>> ByNumbersAsync(string asked, Actor actor, CancellationToken cancellation)
    {
        var number = asked.ToUpperInvariant();
        string[] passports = [.. Countries.All("en").Select(country => PassportKeys.Of(country.Code, asked))];
        return db.Applications.HandledBy(actor)
            .Where(c => c.Number == number || passports.Contains(c.PassportKey))
            .Select(c => c.Id)
            .ToListAsync(cancellation);
    }

    // Neither database compares names as the rules do, so the names of the authority pass by one after the other.
    private async Task<List<Guid>> ByNameAsync(string asked, Actor actor, CancellationToken cancellation)
    {
        var wanted = asked.Split([' ', ',', '，'], StringSplitOptions.RemoveEmptyEntries).Select(MrzName.SearchKeys).Where(keys => keys.Count > 0).ToList();
        var found = new List<Guid>();
        if (wanted.Count == 0)
        {
            return found;
        }

        var names = db.Applications.AsNoTracking().HandledBy(actor).Select(c => new { c.Id, c.PersonName }).AsAsyncEnumerable();
        await foreach (var candidate in names.WithCancellation(cancellation))
        {
            var keys = MrzName.SearchKeys(candidate.PersonName);
            if (wanted.All(word => word.Any(part => keys.Any(key => key.Contains(part, StringComparison.Ordinal)))))
            {
                found.Add(candidate.Id);
            }
        }

        return found;
    }
}
