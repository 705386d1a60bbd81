using Laihua.App.Data;
using Laihua.App.Data.Checks;
using Laihua.App.Data.Machines;
using Laihua.App.Data.Permits;
using Laihua.App.Features.Permits;
using Laihua.Credentials;
using Laihua.Rules.Checks;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Checks;

/// <summary>The full record behind a code, for an officer with a reason.</summary>
/// <param name="Artefact">The artefact.</param>
/// <param name="Permit">The permit with person, employer and authority.</param>
/// <param name="Verdict">The verdict of the live record.</param>
/// <param name="Log">Who read it before, newest first.</param>
/// <param name="Permits">Every permit and Letter of the person with its employer, newest first, with its papers.</param>
/// <param name="PassportEnd">The last four characters of the passport's number; null unless revealed.</param>
/// <param name="Changed">The fields in which the record differs from what was printed.</param>
/// <param name="Reason">Why it is suspended, cancelled or revoked, as the holder reads it; null where it is not.</param>
/// <param name="BirthDate">The full date of birth; null unless revealed.</param>
public sealed record FullRecord(
    Artefact Artefact, Permit Permit, CheckVerdict Verdict, IReadOnlyList<CheckLogEntry> Log, IReadOnlyList<Permit> Permits, string? PassportEnd,
    IReadOnlyList<string> Changed, string? Reason, DateOnly? BirthDate = null)
{
    /// <summary>What missions and police reported beside the permits of the person, by day.</summary>
    public IReadOnlyList<VisaRecord> Visas { get; init; } = [];
}

/// <summary>One reading of the full record.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="By">Who; the name of the client where a machine read it.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="ShowedPassport">Whether the end of the passport's number was shown under it.</param>
/// <param name="Kind">Why, by the list; null for a machine of another authority.</param>
/// <param name="Authority">The authority of the reader in both languages; null for one who serves at none.</param>
/// <param name="ShowedBirthDate">Whether the full date of birth was shown under it.</param>
/// <param name="Justification">Why it was read outside the reader's territory; null within it.</param>
public sealed record CheckLogEntry(
    DateTime At, string By, string Reason, bool ShowedPassport, FullCheckReason? Kind, Rules.Words? Authority = null, bool ShowedBirthDate = false, string? Justification = null);

/// <summary>What readings of full records have in common: finding the artefact, and reading everything about it once it is written down.</summary>
public sealed class FullRecords(LaihuaDb db, CheckArtefact check)
{
    private const int LogLength = 50;
    private const int PassportEnd = 4;

    /// <summary>The artefact of a token with its permit, or null.</summary>
    internal Task<Artefact?> FindAsync(string text, CancellationToken cancellation)
    {
        var hash = ArtefactToken.TryParse(text, out var token) ? token.Hash() : [];
        return db.Artefacts.AsNoTracking()
            .Include(a => a.Permit!.Person).Include(a => a.Permit!.Employer).Include(a => a.Permit!.Authority) // Required by the model.
            .SingleOrDefaultAsync(a => a.TokenHash == hash, cancellation);
    }

    /// <summary>The reading of the record under whose reason the same officer asks for more; null where it is too long ago.</summary>
    internal Task<RecordLook?> LookAsync(Artefact artefact, Actor actor, DateTime now, CancellationToken cancellation)
    {
        var since = now - FullCheck.RevealWithin;
        return db.RecordLooks.Where(l => l.ArtefactId == artefact.Id && l.OfficerId == actor.UserId && l.At >= since)
            .OrderByDescending(l => l.At).ThenByDescending(l => l.Id).FirstOrDefaultAsync(cancellation);
    }

    /// <summary>The record, with what was revealed by this very act.</summary>
    internal async Task<FullRecord> ReadAsync(Artefact artefact, string token, IReadOnlyCollection<RevealedField> revealed, CancellationToken cancellation)
    {
        var permit = artefact.Permit!; // Included by the query.
        var answer = await check.HandleAsync(token, cancellation);
        return new(
            artefact, permit, answer.Verdict, await LogAsync(artefact.Id, cancellation), await PermitsAsync(permit.PersonId, cancellation),
            revealed.Contains(RevealedField.Passport) ? permit.PassportNumber[^Math.Min(PassportEnd, permit.PassportNumber.Length)..] : null,
            await db.ChangedFieldsAsync(artefact, permit, cancellation), await db.ReasonOfStateAsync(permit, cancellation),
            revealed.Contains(RevealedField.BirthDate) ? permit.Person!.BirthDate : null) // Included by the query.
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
        var looks = await db.RecordLooks.AsNoTracking().Include(l => l.Authority).Include(l => l.Client).Where(l => l.ArtefactId == artefact)
            .OrderByDescending(l => l.At).ThenByDescending(l => l.Id).Take(LogLength).ToListAsync(cancellation);
        return [.. looks.Select(LookLog.EntryOf)];
    }
}
