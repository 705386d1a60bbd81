using Laihua.App.Data;
using Laihua.App.Data.Keys;
using Laihua.App.Data.Permits;
using Laihua.Credentials;
using Laihua.Rules.Keys;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Keys;

/// <summary>What the register says for a trust list, and the list that is published.</summary>
internal static class TrustLists
{
    /// <summary>Every key that still counts at the issue, as a list of this number. The same rows give the same list.</summary>
    public static async Task<TrustList> ListOfAsync(
        this LaihuaDb db, uint number, DateTimeOffset issued, DateTimeOffset expires, string baseUrl, CancellationToken cancellation)
    {
        var day = Beijing.DayOf(issued.UtcDateTime);
        var keys = await db.PublishedKeys.AsNoTracking().Where(k => k.VerifyUntil >= day).ToListAsync(cancellation);
        return new()
        {
            Version = number,
            Issued = issued,
            Expires = expires,
            BaseUrls = [baseUrl],
            Keys = [.. keys.Select(k => k.ToTrusted(day)).OrderBy(k => k.Id)],
        };
    }

    /// <summary>The list that is published; null before the first.</summary>
    public static Task<TrustListEdition?> PublishedListAsync(this LaihuaDb db, CancellationToken cancellation) => db.TrustLists.AsNoTracking()
        .Where(e => e.State == EditionState.Published).OrderByDescending(e => e.Number).FirstOrDefaultAsync(cancellation);

    /// <summary>The draft that goes to the holders; null where none is open.</summary>
    public static Task<TrustListEdition?> OpenDraftAsync(this LaihuaDb db, CancellationToken cancellation) =>
        db.TrustLists.Include(e => e.Signatures).SingleOrDefaultAsync(e => e.State == EditionState.Draft, cancellation);

    /// <summary>Every root set, the newest first.</summary>
    public static async Task<IReadOnlyList<RootSet>> RootSetsAsync(this LaihuaDb db, CancellationToken cancellation)
    {
        var files = await db.RootSets.AsNoTracking().OrderByDescending(r => r.Number).Select(r => r.File).ToListAsync(cancellation);
        return [.. files.Select(Decoded)];
    }

    private static RootSet Decoded(byte[] file) => RootSet.TryDecode(file, out var roots, out _)
        ? roots
        : throw new InvalidOperationException("A root set of the register cannot be read.");

    private static TrustedKey ToTrusted(this PublishedKey row, DateOnly day) => new()
    {
        Id = KeyId.From(row.Kid),
        Algorithm = row.Algorithm,
        PublicKey = row.PublicKey,
        IssuerPrefixes = row.Use switch
        {
            KeyUse.Issuer => [row.IssuerPrefix],
            KeyUse.StatusLists => [],
            KeyUse.DynamicCodes => ["1", "2", "3", "4", "5", "6", "7", "8"],
        },
        Types = row.Use switch
        {
            KeyUse.Issuer => [ArtefactType.Card, ArtefactType.Letter, ArtefactType.StatusLetter],
            KeyUse.StatusLists => [],
            KeyUse.DynamicCodes => [ArtefactType.Dynamic],
        },
        SignsStatusLists = row.Use == KeyUse.StatusLists,
        SignFrom = row.SignFrom,
        SignUntil = row.SignUntil,
        VerifyUntil = row.VerifyUntil,
        Standing = row.RevokedAt is not null ? KeyStanding.Revoked : row.SignUntil < day ? KeyStanding.Retired : KeyStanding.Active,
        Cutoff = row.RevokedAt is null ? null : new DateTimeOffset(row.Cutoff!.Value, TimeSpan.Zero), // A revoked key has a cutoff.
    };
}
