using System.Text.Json;
using Laihua.App.Data;
using Laihua.App.Data.Machines;
using Laihua.App.Data.Permits;
using Laihua.App.Data.Trail;
using Laihua.App.Features.Permits;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.Access;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Checks;

/// <param name="Token">The token of the artefact.</param>
/// <param name="Reason">Why the full record is read; kept in the log.</param>
/// <param name="ShowPassport">Whether the end of the passport's number is asked for; kept in the log as well.</param>
public sealed record CheckFullyCommand(string Token, string Reason, bool ShowPassport = false);

/// <summary>The full record behind a code, for an officer with a reason.</summary>
/// <param name="Artefact">The artefact.</param>
/// <param name="Permit">The permit with person, employer and authority.</param>
/// <param name="Verdict">The verdict of the live record.</param>
/// <param name="Log">Who read it before, newest first.</param>
/// <param name="Permits">Every permit and Letter of the person, newest first, with its papers.</param>
/// <param name="PassportEnd">The last four characters of the passport's number; null unless asked for.</param>
/// <param name="Changed">The fields in which the record differs from what was printed.</param>
/// <param name="Reason">Why it is suspended, cancelled or revoked, as the holder reads it; null where it is not.</param>
public sealed record FullRecord(
    Artefact Artefact, Permit Permit, CheckVerdict Verdict, IReadOnlyList<CheckLogEntry> Log, IReadOnlyList<Permit> Permits, string? PassportEnd,
    IReadOnlyList<string> Changed, string? Reason)
{
    /// <summary>What missions and police reported beside the permits of the person, by day.</summary>
    public IReadOnlyList<VisaRecord> Visas { get; init; } = [];
}

/// <summary>One reading of the full record.</summary>
public sealed record CheckLogEntry(DateTime At, string By, string Reason, bool ShowedPassport);

/// <summary>Gives an officer the full record, and writes down who asked and why.</summary>
public sealed class CheckFully(LaihuaDb db, TimeProvider clock, CheckArtefact check)
{
    private const int ShortestReason = 5;
    private const int LongestReason = 300;
    private const int LogLength = 50;

    public async Task<Result<FullRecord>> HandleAsync(CheckFullyCommand command, Actor actor, CancellationToken cancellation)
    {
        if (!actor.May(Permission.CheckFully) || !ArtefactToken.TryParse(command.Token, out var token))
        {
            return new Refusal.NotFound("artefact", "");
        }

        var hash = token.Hash();
        var artefact = await db.Artefacts.AsNoTracking()
            .Include(a => a.Permit!.Person).Include(a => a.Permit!.Employer).Include(a => a.Permit!.Authority) // Required by the model.
            .SingleOrDefaultAsync(a => a.TokenHash == hash, cancellation);
        if (artefact is null)
        {
            return new Refusal.NotFound("artefact", "");
        }

        var reason = command.Reason.Trim();
        if (reason.Length is < ShortestReason or > LongestReason)
        {
            return new List<Finding>
            {
                new("CHECK-001", "reason", new("State the reason of the check: it is kept in the log.", "请填写核查理由，理由将记入日志。"), "FWP-QR-1, disclosure level L2"),
            };
        }

        var now = clock.UtcNow();
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.CheckedFully, "artefact", artefact.Id.ToString(), new { Reason = reason, Passport = command.ShowPassport }));
        if (!await db.TrySaveAsync(cancellation))
        {
            return new Refusal.Stale("artefact", artefact.Id.ToString());
        }

        var answer = await check.HandleAsync(command.Token, cancellation);
        var permit = artefact.Permit!; // Included above.
        return new FullRecord(
            artefact, permit, answer.Verdict, await LogAsync(artefact.Id, cancellation), await PermitsAsync(permit.PersonId, cancellation),
            command.ShowPassport ? permit.PassportNumber[^Math.Min(4, permit.PassportNumber.Length)..] : null,
            await db.ChangedFieldsAsync(artefact, permit, cancellation), await db.ReasonOfStateAsync(permit, cancellation))
        {
            Visas = await db.VisaRecords.AsNoTracking().Include(v => v.Client).Where(v => v.Permit!.PersonId == permit.PersonId) // Required by the model.
                .OrderBy(v => v.On).ThenBy(v => v.ReceivedAt).ToListAsync(cancellation),
        };
    }

    private Task<List<Permit>> PermitsAsync(Guid person, CancellationToken cancellation) =>
        db.Permits.AsNoTracking().Where(p => p.PersonId == person)
            .Include(p => p.Employer).Include(p => p.Artefacts)
            .OrderByDescending(p => p.LetterUntil)
            .ToListAsync(cancellation);

    private async Task<List<CheckLogEntry>> LogAsync(Guid artefact, CancellationToken cancellation)
    {
        var subject = artefact.ToString();
        var entries = await db.Audit.AsNoTracking()
            .Where(e => e.SubjectKind == "artefact" && e.Subject == subject && e.Name == AuditEvents.CheckedFully)
            .OrderByDescending(e => e.At).Take(LogLength)
            .ToListAsync(cancellation);
        return [.. entries.Select(e => CheckReasons.Of(e))];
    }
}

/// <summary>What stands inside a stored entry.</summary>
internal static class CheckReasons
{
    public static CheckLogEntry Of(AuditEvent entry)
    {
        using var json = JsonDocument.Parse(entry.Payload);
        var reason = json.RootElement.TryGetProperty("reason", out var text) ? text.GetString() ?? "" : "";
        var passport = json.RootElement.TryGetProperty("passport", out var shown) && shown.ValueKind == JsonValueKind.True;
        return new(entry.At, entry.Actor, reason, passport);
    }
}
