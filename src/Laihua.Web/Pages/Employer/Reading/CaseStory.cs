using System.Text.Json;
using Laihua.App.Data;
using Laihua.App.Data.Trail;
using Laihua.App.Features;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.Web.Pages.Employer.Reading;

/// <summary>One event as the employer is told it.</summary>
/// <param name="Key">The last part of the key of its words.</param>
/// <param name="At">When (UTC).</param>
/// <param name="By">The handler by name, or the office: its officers are not named.</param>
public sealed record StoryEvent(string Key, DateTime At, Words By);

/// <summary>What happened to a case, the newest first. What was recommended is never told.</summary>
public sealed class CaseStory(LaihuaDb db)
{
    private static readonly string[] Told =
    [
        AuditEvents.CaseStarted, AuditEvents.CaseSubmitted, AuditEvents.CaseWithdrawn, AuditEvents.CaseLapsed, AuditEvents.PreReviewPassed,
        AuditEvents.CaseReturned, AuditEvents.CaseAccepted, AuditEvents.CaseDeclined, AuditEvents.CaseDecided, AuditEvents.LetterIssued,
    ];

    /// <summary>The events of the case.</summary>
    public async Task<IReadOnlyList<StoryEvent>> OfAsync(CaseInHand found, CancellationToken cancellation)
    {
        var events = await db.Audit.AsNoTracking()
            .Where(e => e.SubjectKind == "case" && e.Subject == found.Number && Told.Contains(e.Name))
            .OrderByDescending(e => e.At).ThenByDescending(e => e.Id)
            .ToListAsync(cancellation);
        var receiving = await NameAsync(found.Row.ReceivingAuthorityId, cancellation);
        var deciding = await NameAsync(found.Row.DecidingAuthorityId, cancellation);
        return [.. events.Select(e => new StoryEvent(KeyOf(e), e.At, e.Name switch
        {
            AuditEvents.CaseDecided => deciding ?? new(e.Actor, e.Actor),
            AuditEvents.PreReviewPassed or AuditEvents.CaseReturned or AuditEvents.CaseAccepted or AuditEvents.CaseDeclined => receiving ?? new(e.Actor, e.Actor),
            _ => new(e.Actor, e.Actor),
        }))];
    }

    /// <summary>The number of the open report of entry that follows a Letter; the empty string where one may be started, null where none may.</summary>
    public async Task<string?> EntryReportAsync(CaseInHand found, CancellationToken cancellation)
    {
        if (found is not { Kind: ApplicationKind.K1, State: CaseState.Granted })
        {
            return null;
        }

        var letters = db.Permits.AsNoTracking().Where(p => p.LetterCaseId == found.Row.Id);
        var open = await letters
            .Join(db.Applications, p => p.Id, c => c.PermitId, (_, c) => c)
            .Where(c => c.Kind == ApplicationKind.K2 && !WhatToDo.Failed.Contains(c.State))
            .Select(c => c.Number).FirstOrDefaultAsync(cancellation);
        return open ?? (await letters.AnyAsync(p => p.State == PermitState.Letter, cancellation) ? "" : null);
    }

    private async Task<Words?> NameAsync(Guid? id, CancellationToken cancellation) =>
        await db.Authorities.AsNoTracking().Where(a => a.Id == id).Select(a => new Words(a.NameEn, a.NameZh)).SingleOrDefaultAsync(cancellation);

    private static string KeyOf(AuditEvent happened)
    {
        using var payload = JsonDocument.Parse(happened.Payload);
        return happened.Name switch
        {
            AuditEvents.CaseSubmitted when Number(payload, "round") > 1 => "resubmitted",
            AuditEvents.CaseAccepted => Is(payload, "online") ? "accepted-online" : "accepted-window",
            AuditEvents.CaseDecided => Is(payload, "grant") ? "granted" : "refused",
            AuditEvents.LetterIssued => "letter-issued",
            var name => name["case.".Length..],
        };
    }

    private static bool Is(JsonDocument payload, string name) =>
        payload.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    private static int Number(JsonDocument payload, string name) =>
        payload.RootElement.TryGetProperty(name, out var value) && value.TryGetInt32(out var number) ? number : 0;
}
