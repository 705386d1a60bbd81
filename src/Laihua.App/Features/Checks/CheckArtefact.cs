using Laihua.App.Data;
using Laihua.App.Data.Permits;
using Laihua.App.Features.Permits;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.People;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Checks;

/// <summary>What the register says of a code, for anyone: the levels of disclosure stand in the design of the code, this is L0.</summary>
public enum CheckVerdict
{
    /// <summary>Valid now.</summary>
    Valid,

    /// <summary>A Letter that is valid now: no permit yet.</summary>
    LetterValid,

    /// <summary>A Letter that has become a permit: the card counts now.</summary>
    LetterUsed,

    /// <summary>Not yet valid: the permit begins later.</summary>
    NotYet,

    /// <summary>Its time is over.</summary>
    Expired,

    /// <summary>Not issued by us.</summary>
    Unknown,

    /// <summary>The permit is suspended.</summary>
    Suspended,

    /// <summary>The permit is cancelled.</summary>
    Cancelled,

    /// <summary>The permit is revoked.</summary>
    Revoked,

    /// <summary>A newer card has taken its place, or it was reported lost.</summary>
    Replaced,
}

/// <summary>The public answer: enough to see a wrong person, nothing that helps to be one.</summary>
/// <param name="Verdict">The verdict of the live record.</param>
/// <param name="CheckedAt">When it was asked (UTC).</param>
/// <param name="Card">What may be shown; null where the code is unknown.</param>
/// <param name="Since">Since when it is suspended, cancelled, revoked or replaced (UTC); null for every other verdict.</param>
/// <param name="PrintedTo">The last day that the card itself says, where the live record says another; null where they agree.</param>
/// <param name="ChangedSinceIssue">Whether the record now says something else than what was printed, beside the last day.</param>
public sealed record CheckAnswer(
    CheckVerdict Verdict, DateTime CheckedAt, CheckedCard? Card, DateTime? Since = null, DateOnly? PrintedTo = null, bool ChangedSinceIssue = false);

/// <summary>The fields of level L0.</summary>
public sealed record CheckedCard(
    ArtefactKind Kind, string MaskedName, int BirthYear, Words Nationality, string Category, DateOnly ValidFrom, DateOnly ValidTo, Words Office, string NumberEnd, int Edition);

/// <summary>Answers anyone who holds an artefact.</summary>
public sealed class CheckArtefact(LaihuaDb db, TimeProvider clock)
{
    public async Task<CheckAnswer> HandleAsync(string token, CancellationToken cancellation) =>
        ArtefactToken.TryParse(token, out var parsed) ? await OfHashAsync(parsed.Hash(), cancellation) : new(CheckVerdict.Unknown, clock.UtcNow(), null);

    /// <summary>The answer for the artefact under whose hash the register knows it.</summary>
    internal async Task<CheckAnswer> OfHashAsync(byte[] hash, CancellationToken cancellation)
    {
        var now = clock.UtcNow();
        var found = await db.Artefacts.AsNoTracking()
            .Include(a => a.Permit!.Person).Include(a => a.Permit!.Employer).Include(a => a.Permit!.Authority) // Required by the model.
            .SingleOrDefaultAsync(a => a.TokenHash == hash, cancellation);
        if (found?.Permit is not { Person: { } person, Authority: { } office } permit)
        {
            return new(CheckVerdict.Unknown, now, null);
        }

        var card = new CheckedCard(
            found.Kind,
            new MrzName(person.MrzPrimary, person.MrzSecondary, Complete: true).Masked(),
            person.BirthDate.Year,
            Countries.Find(person.Nationality)?.Name ?? new(person.Nationality, person.Nationality),
            permit.Category,
            found.Kind == ArtefactKind.Letter ? Beijing.DayOf(found.IssuedAt) : permit.From!.Value, // A card or a status letter is made of a live permit.
            found.Kind == ArtefactKind.Letter ? permit.LetterUntil : permit.To!.Value, // A card or a status letter is made of a live permit.
            office.Name,
            person.LifetimeNumber[^4..],
            found.Edition);
        var verdict = VerdictOf(found, permit.State, card, clock.Today());
        return new(
            verdict, now, card, SinceOf(verdict, found, permit), found.PrintedTo == card.ValidTo ? null : found.PrintedTo,
            (await db.ChangedFieldsAsync(found, permit, cancellation)).Count > 0);
    }

    /// <summary>The verdict of the live record on a day: what ends for ever first, then what was replaced, then what may come back.</summary>
    private static CheckVerdict VerdictOf(Artefact artefact, PermitState state, CheckedCard card, DateOnly today)
    {
        var used = artefact.Kind == ArtefactKind.Letter && state != PermitState.Letter;
        return state switch
        {
            PermitState.Cancelled => CheckVerdict.Cancelled,
            PermitState.Revoked => CheckVerdict.Revoked,
            PermitState.Expired => CheckVerdict.Expired,
            PermitState.Letter or PermitState.Live or PermitState.Suspended when used => CheckVerdict.LetterUsed,
            PermitState.Letter or PermitState.Live or PermitState.Suspended when today > card.ValidTo => CheckVerdict.Expired,
            PermitState.Letter or PermitState.Live or PermitState.Suspended when artefact.ReplacedAt is not null => CheckVerdict.Replaced,
            PermitState.Suspended => CheckVerdict.Suspended,
            PermitState.Letter => CheckVerdict.LetterValid,
            PermitState.Live => today < card.ValidFrom ? CheckVerdict.NotYet : CheckVerdict.Valid,
        };
    }

    private static DateTime? SinceOf(CheckVerdict verdict, Artefact artefact, Permit permit) => verdict switch
    {
        CheckVerdict.Suspended or CheckVerdict.Cancelled or CheckVerdict.Revoked => permit.StateSince,
        CheckVerdict.Replaced => artefact.ReplacedAt,
        CheckVerdict.Valid or CheckVerdict.LetterValid or CheckVerdict.LetterUsed or CheckVerdict.NotYet or CheckVerdict.Expired or CheckVerdict.Unknown => null,
    };
}
