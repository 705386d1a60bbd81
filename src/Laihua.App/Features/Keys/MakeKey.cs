using System.Globalization;
using System.Security.Cryptography;
using Laihua.App.Data;
using Laihua.App.Data.Permits;
using Laihua.App.Outside;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Keys;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Keys;

/// <param name="Use">What it signs.</param>
/// <param name="Province">The two digits of its province; empty where it is the whole installation's.</param>
/// <param name="Year">The year whose key it is.</param>
/// <param name="From">Its first day; null for the first of the year, or for today while a set is founded in the middle of it.</param>
/// <param name="Algorithm">The COSE number.</param>
public sealed record MakeKeyCommand(KeyUse Use, string Province, int Year, DateOnly? From = null, int Algorithm = SignatureAlgorithm.Es256);

/// <summary>A key that was made.</summary>
/// <param name="Kid">Its number.</param>
/// <param name="Period">Its days.</param>
/// <param name="Fingerprint">SHA-256 of its public half in hexadecimal digits.</param>
/// <param name="OnToken">Whether its private half lies on the token.</param>
public sealed record MadeKey(string Kid, KeyPeriod Period, string Fingerprint, bool OnToken);

/// <summary>Makes a key of an issuer, of status lists or of dynamic codes. It signs once a trust list has published it.</summary>
public sealed class MakeKey(LaihuaDb db, KeyPlaces places, TimeProvider clock)
{
    public async Task<Result<MadeKey>> HandleAsync(MakeKeyCommand command, Actor actor, CancellationToken cancellation)
    {
        if (!actor.May(Permission.ManageKeys))
        {
            return new Refusal.NotFound("key", "");
        }

        var today = clock.Today();
        var founding = await db.IsFoundingAsync(cancellation);
        var facts = FactsOf(command, founding, today);
        List<Finding> findings = [.. KeyRules.Check(facts, await db.KeyFactsAsync(cancellation), founding, today)];
        if (!await db.RootSets.AnyAsync(cancellation))
        {
            findings.Add(KeyRules.NoRoots);
        }

        if (places.NewOnToken && command.Algorithm != SignatureAlgorithm.Es256)
        {
            findings.Add(new("KEY-007", "algorithm", new("Keys on the token are for ES256.", "令牌中的密钥仅支持ES256。"), "decision 0019"));
        }

        return findings.Count > 0 ? findings : await MakeAsync(command, facts, actor, cancellation);
    }

    private static KeyFacts FactsOf(MakeKeyCommand command, bool founding, DateOnly today)
    {
        var year = Math.Clamp(command.Year, 2000, 2099);
        var first = new DateOnly(year, 1, 1);
        var from = command.From ?? (founding && first < today ? today : first);
        return new("", command.Use, command.Province, command.Year, KeyPeriod.From(command.Use, from), DateOnly.MaxValue, Revoked: false);
    }

    private async Task<Result<MadeKey>> MakeAsync(MakeKeyCommand command, KeyFacts facts, Actor actor, CancellationToken cancellation)
    {
        var id = await KeyNumbers.NextAsync(db, command.Use, command.Province, command.Year, cancellation);
        using var key = places.Of(places.NewOnToken).Create(id, command.Algorithm);
        var now = clock.UtcNow();
        var row = new PublishedKey
        {
            Kid = id.ToBytes(),
            PublicKey = key.PublicKey,
            Algorithm = key.Algorithm,
            Use = command.Use,
            IssuerPrefix = command.Province,
            SignFrom = facts.Period.SignFrom,
            SignUntil = facts.Period.SignUntil,
            VerifyUntil = facts.Period.VerifyUntil,
            FirstUse = DateOnly.MaxValue,
            Slot = command.Use == KeyUse.DynamicCodes ? null : string.Create(CultureInfo.InvariantCulture, $"{command.Use}/{command.Province}/{command.Year}"),
            OnToken = places.NewOnToken,
            CreatedAt = now,
            CreatedBy = actor.Name,
        };
        var made = new MadeKey(id.ToString(), facts.Period, FingerprintOf(row.PublicKey), row.OnToken);
        db.PublishedKeys.Add(row);
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.KeyMade, "key", made.Kid, new
        {
            row.Use,
            Province = row.IssuerPrefix,
            row.SignFrom,
            row.SignUntil,
            made.Fingerprint,
            row.OnToken,
        }));
        return await db.TrySaveAsync(cancellation) ? made : new Refusal.Stale("key", made.Kid);
    }

    /// <summary>What two people read to each other.</summary>
    internal static string FingerprintOf(byte[] publicKey) => Convert.ToHexStringLower(SHA256.HashData(publicKey));
}
