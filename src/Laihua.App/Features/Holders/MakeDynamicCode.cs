using System.Buffers.Binary;
using System.Security.Cryptography;
using Laihua.App.Data;
using Laihua.App.Data.Permits;
using Laihua.App.Features.Permits;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Categories;
using Laihua.Rules.Holders;
using Laihua.Rules.People;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Holders;

/// <summary>A code of one minute.</summary>
/// <param name="Text">What is drawn.</param>
/// <param name="GoodTo">Until when it says to be good (UTC).</param>
public sealed record MadeDynamicCode(string Text, DateTime GoodTo);

/// <summary>Makes the code of one minute on the telephone of a signed-in holder. The token of a card or letter is never shown by it.</summary>
public sealed class MakeDynamicCode(LaihuaDb db, CodeSigning signing, TimeProvider clock)
{
    private const int LongestName = 64;

    public async Task<Result<MadeDynamicCode>> HandleAsync(Actor actor, CancellationToken cancellation)
    {
        var permit = actor.May(Permission.OwnPermit) ? await db.PermitOfAsync(actor.PersonId, cancellation) : null;
        if (permit is null)
        {
            return new Refusal.NotFound("permit", "");
        }

        if (!HolderStandings.CanShow(permit.StandingOn(clock.Today())))
        {
            return new Refusal.WrongState("permit", permit.Id.ToString(), permit.State.ToString(), []);
        }

        var now = clock.UtcNow();
        var second = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
        var token = ArtefactToken.New();
        var claims = await ClaimsAsync(permit, second, cancellation);
        if (!(await signing.SignAsync(permit.Authority!, token, claims, cancellation)).TryGet(out var code, out var refusal)) // Included by the query.
        {
            return refusal;
        }

        db.DynamicCodes.Add(new() { PermitId = permit.Id, TokenHash = token.Hash(), MadeAt = second });
        return await db.TrySaveAsync(cancellation) ? new MadeDynamicCode(code.Text, second + DynamicCodes.GoodFor) : new Refusal.Stale("permit", permit.Id.ToString());
    }

    private async Task<PermitClaims> ClaimsAsync(Permit permit, DateTime second, CancellationToken cancellation)
    {
        var person = permit.Person!; // Included by the query.
        var today = clock.Today();
        var (from, to) = CardPeriod.Of(permit.From!.Value, permit.To!.Value, Enum.Parse<PermitCategory>(permit.Category), today); // What can be shown has both.
        var place = await db.Artefacts.AsNoTracking().Where(a => a.PermitId == permit.Id && a.ReplacedAt == null && a.StatusList != null)
            .OrderByDescending(a => a.Kind == ArtefactKind.Card).Select(a => new { a.StatusList, a.StatusIndex }).FirstOrDefaultAsync(cancellation);
        return new()
        {
            Type = ArtefactType.Dynamic,
            Issuer = new((uint)permit.Authority!.IssuerNumber), // Included by the query.
            IssuedOn = today,
            CodeFrom = new DateTimeOffset(second, TimeSpan.Zero),
            ValidFrom = from,
            ValidTo = to,
            PermitNumber = person.LifetimeNumber[^4..],
            Name = MaskedFor(person.MrzPrimary, person.MrzSecondary),
            Nationality = person.Nationality,
            BirthYear = person.BirthDate.Year,
            Category = Enum.Parse<ClaimedCategory>(permit.Category),
            PortraitHash = PortraitHash.Of(await db.PortraitOfAsync(permit, cancellation)),
            Status = place is null ? null : new StatusEntry(place.StatusList!.Value, place.StatusIndex!.Value), // An entry has both.
            Nonce = BinaryPrimitives.ReadUInt64BigEndian(RandomNumberGenerator.GetBytes(sizeof(ulong))),
        };
    }

    // A name of single letters would be all stars, which is no name to a machine: its first letter stays.
    private static string MaskedFor(string primary, string secondary)
    {
        var masked = new MrzName(primary, secondary, Complete: true).Masked().Replace(", ", "<<", StringComparison.Ordinal);
        var fitted = masked.Length > LongestName ? masked[..LongestName] : masked;
        return fitted.Any(char.IsAsciiLetterUpper) ? fitted : primary[..1] + fitted[1..];
    }
}
