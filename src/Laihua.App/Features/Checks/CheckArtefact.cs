using Laihua.App.Data;
using Laihua.App.Data.Permits;
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
}

/// <summary>The public answer: enough to see a wrong person, nothing that helps to be one.</summary>
/// <param name="Verdict">The verdict of the live record.</param>
/// <param name="CheckedAt">When it was asked (UTC).</param>
/// <param name="Card">What may be shown; null where the code is unknown.</param>
public sealed record CheckAnswer(CheckVerdict Verdict, DateTime CheckedAt, CheckedCard? Card);

/// <summary>The fields of level L0.</summary>
public sealed record CheckedCard(
    ArtefactKind Kind, string MaskedName, int BirthYear, Words Nationality, string Category, DateOnly ValidFrom, DateOnly ValidTo, Words Office, string NumberEnd, int Edition);

/// <summary>Answers anyone who holds an artefact.</summary>
public sealed class CheckArtefact(LaihuaDb db, TimeProvider clock)
{
    public async Task<CheckAnswer> HandleAsync(string token, CancellationToken cancellation)
    {
        var now = clock.UtcNow();
        if (!ArtefactToken.TryParse(token, out var parsed))
        {
            return new(CheckVerdict.Unknown, now, null);
        }

        var hash = parsed.Hash();
        var found = await db.Artefacts.AsNoTracking().Where(a => a.TokenHash == hash)
            .Select(a => new
            {
                a.Kind,
                a.Edition,
                a.IssuedAt,
                Permit = a.Permit!, // Required by the model.
                Person = a.Permit!.Person!,
                Office = a.Permit!.Authority!,
            })
            .SingleOrDefaultAsync(cancellation);
        if (found is null)
        {
            return new(CheckVerdict.Unknown, now, null);
        }

        var card = new CheckedCard(
            found.Kind,
            new MrzName(found.Person.MrzPrimary, found.Person.MrzSecondary, Complete: true).Masked(),
            found.Person.BirthDate.Year,
            Countries.Find(found.Person.Nationality)?.Name ?? new(found.Person.Nationality, found.Person.Nationality),
            found.Permit.Category,
            found.Kind == ArtefactKind.Letter ? Beijing.DayOf(found.IssuedAt) : found.Permit.From!.Value, // A card is made of a live permit.
            found.Kind == ArtefactKind.Letter ? found.Permit.LetterUntil : found.Permit.To!.Value, // A card is made of a live permit.
            found.Office.Name,
            found.Person.LifetimeNumber[^4..],
            found.Edition);
        return new(VerdictOf(found.Kind, found.Permit.State, card, clock.Today()), now, card);
    }

    /// <summary>The verdict of the live record on a day.</summary>
    private static CheckVerdict VerdictOf(ArtefactKind kind, PermitState state, CheckedCard card, DateOnly today)
    {
        if (state == PermitState.Expired || (today > card.ValidTo && !(kind == ArtefactKind.Letter && state == PermitState.Live)))
        {
            return CheckVerdict.Expired;
        }

        return kind switch
        {
            ArtefactKind.Letter => state == PermitState.Live ? CheckVerdict.LetterUsed : CheckVerdict.LetterValid,
            ArtefactKind.Card => today < card.ValidFrom ? CheckVerdict.NotYet : CheckVerdict.Valid,
        };
    }
}
