using Laihua.App.Data;
using Laihua.App.Features;
using Laihua.Rules.Cases;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.Web.Pages.Employer.Reading;

/// <summary>One thing that waits for the handler.</summary>
/// <param name="Key">The last part of the key of its words: returned, draft, visit or entry.</param>
/// <param name="Number">The case.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="PersonName">The name of the person, empty where none was typed yet.</param>
/// <param name="By">The last day.</param>
/// <param name="Points">How many points the office named.</param>
public sealed record ToDo(string Key, string Number, ApplicationKind Kind, string PersonName, DateOnly? By, int Points);

/// <summary>One line of the list of all cases.</summary>
public sealed record CaseLine(string Number, ApplicationKind Kind, CaseState State, string PersonName, DateOnly? DueOn, DateTime ChangedAt);

/// <summary>What needs doing, and every case of the employer.</summary>
public sealed class WhatToDo(LaihuaDb db)
{
    /// <summary>Cases on a page of the list.</summary>
    public const int OnAPage = 20;

    /// <summary>Ends after which a report of entry may be started anew.</summary>
    internal static readonly CaseState[] Failed = [CaseState.Withdrawn, CaseState.Lapsed, CaseState.NotAccepted, CaseState.Refused];

    /// <summary>Everything that waits for the handler, by its last day.</summary>
    public async Task<IReadOnlyList<ToDo>> OfAsync(Actor actor, CancellationToken cancellation)
    {
        CaseState[] waiting = [CaseState.Returned, CaseState.Draft, CaseState.AwaitingWindow];
        var cases = await db.Applications.AsNoTracking().OwnedBy(actor).Where(c => waiting.Contains(c.State))
            .Select(c => new
            {
                c.Number,
                c.Kind,
                c.State,
                c.PersonName,
                c.DueOn,
                Points = c.Returns.OrderByDescending(r => r.Round).Select(r => r.Items.Count).FirstOrDefault(),
            })
            .ToListAsync(cancellation);
        var letters = await LettersAsync(actor, cancellation);
        return
        [
            .. cases.Select(c => new ToDo(Turns.DeadlineKeyOf(c.State), c.Number, c.Kind, c.PersonName, c.DueOn, c.Points))
                .Concat(letters)
                .OrderBy(t => t.By).ThenBy(t => t.Number, StringComparer.Ordinal),
        ];
    }

    /// <summary>One page of all cases, the latest change first, and how many there are.</summary>
    public async Task<(IReadOnlyList<CaseLine> Lines, int Count)> AllAsync(Actor actor, int page, CancellationToken cancellation)
    {
        var cases = db.Applications.AsNoTracking().OwnedBy(actor);
        var count = await cases.CountAsync(cancellation);
        var lines = await cases.OrderByDescending(c => c.ChangedAt).ThenBy(c => c.Number)
            .Skip((page - 1) * OnAPage).Take(OnAPage)
            .Select(c => new CaseLine(c.Number, c.Kind, c.State, c.PersonName, c.DueOn, c.ChangedAt))
            .ToListAsync(cancellation);
        return (lines, count);
    }

    // Letters for which nobody reported the entry yet: the Letter's last day is the last day to enter.
    private Task<List<ToDo>> LettersAsync(Actor actor, CancellationToken cancellation)
    {
        var employer = actor.EmployerId ?? Guid.Empty;
        return db.Permits.AsNoTracking()
            .Where(p => p.EmployerId == employer && p.State == PermitState.Letter
                && !db.Applications.Any(c => c.PermitId == p.Id && c.Kind == ApplicationKind.K2 && !Failed.Contains(c.State)))
            .Join(db.Applications, p => p.LetterCaseId, c => c.Id, (p, c) => new ToDo("entry", c.Number, c.Kind, c.PersonName, p.LetterUntil, 0))
            .ToListAsync(cancellation);
    }
}
