using System.Linq.Expressions;
using Laihua.App.Data;
using Laihua.App.Data.Cases;
using Laihua.Rules.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Worklists;

/// <summary>Reads the lists of officers: by urgency, within it category A first, then by the clock.</summary>
public sealed class WorkLists(LaihuaDb db, TimeProvider clock)
{
    public async Task<WorkListPage> ReadAsync(WorkList list, Actor actor, int page, CancellationToken cancellation)
    {
        var cases = db.In(list, actor).AsNoTracking();
        var total = await cases.CountAsync(cancellation);
        var shown = Math.Clamp(page, 1, Math.Max(1, (total + WorkListPage.Size - 1) / WorkListPage.Size));
        var ordered = list == WorkList.Done ? cases.OrderByDescending(c => c.ChangedAt).ThenBy(c => c.Number) : ByUrgency(cases);
        return new(await RowsAsync(ordered.Skip((shown - 1) * WorkListPage.Size).Take(WorkListPage.Size), cancellation), total, shown);
    }

    /// <summary>How many cases stand in each list.</summary>
    public async Task<IReadOnlyDictionary<WorkList, int>> CountAsync(IEnumerable<WorkList> lists, Actor actor, CancellationToken cancellation)
    {
        var counts = new Dictionary<WorkList, int>();
        foreach (var list in lists)
        {
            counts[list] = await db.In(list, actor).CountAsync(cancellation);
        }

        return counts;
    }

    /// <summary>How many cases of a list are past their last day.</summary>
    public Task<int> CountOverdueAsync(WorkList list, Actor actor, CancellationToken cancellation)
    {
        var today = clock.Today();
        return db.In(list, actor).CountAsync(c => c.DueOn < today, cancellation);
    }

    internal async Task<IReadOnlyList<WorkListRow>> RowsAsync(IQueryable<Application> cases, CancellationToken cancellation)
    {
        var today = clock.Today();
        var rows = await cases
            .Select(c => new { c.Number, c.PersonName, c.Employer!.NameEn, c.Employer.NameZh, c.Kind, c.Category, c.State, c.DueOn, c.ChangedBy, c.ChangedAt })
            .ToListAsync(cancellation);
        return [.. rows.Select(c => new WorkListRow(
            c.Number, c.PersonName, new(c.NameEn, c.NameZh), c.Kind, c.Category, c.State, c.DueOn,
            ClockReading.Of(c.DueOn, today, WorkingCalendar.China), c.ChangedBy, c.ChangedAt))];
    }

    internal IQueryable<Application> ByUrgency(IQueryable<Application> cases) => cases
        .OrderBy(Group())
        .ThenBy(c => c.Category == "A" ? 0 : 1) // Top of every queue, among what is equally urgent.
        .ThenBy(c => c.DueOn)
        .ThenBy(c => c.Number);

    private Expression<Func<Application, int>> Group()
    {
        var today = clock.Today();
        var nextDay = ClockReading.LastOf(Urgency.NextDay, today, WorkingCalendar.China);
        var soon = ClockReading.LastOf(Urgency.Soon, today, WorkingCalendar.China);
        return c => c.DueOn == null ? 4 : c.DueOn < today ? 0 : c.DueOn <= nextDay ? 1 : c.DueOn <= soon ? 2 : 3;
    }
}
