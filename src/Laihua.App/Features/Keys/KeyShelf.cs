using Laihua.App.Data;
using Laihua.App.Data.Keys;
using Laihua.App.Data.Permits;
using Laihua.App.Data.Trail;
using Laihua.App.Features.Permits;
using Laihua.App.Outside;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Keys;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Keys;

/// <summary>One key as it is shown.</summary>
/// <param name="Key">Its facts.</param>
/// <param name="Phase">How it stands today.</param>
/// <param name="Row">The row.</param>
/// <param name="Fingerprint">SHA-256 of its public half in hexadecimal digits.</param>
public sealed record KeyEntry(KeyFacts Key, KeyPhase Phase, PublishedKey Row, string Fingerprint)
{
    /// <summary>Whether a revocation waits for a second person.</summary>
    public bool RevocationWaits => Row is { RevokedAt: null, RevocationProposedAt: not null };
}

/// <summary>Everything about keys at a moment.</summary>
/// <param name="Keys">By number.</param>
/// <param name="Alarms">What must be told.</param>
/// <param name="Roots">The root set; null before the first.</param>
/// <param name="Published">The trust list that checkers get; null before the first.</param>
/// <param name="Draft">The draft that goes to the holders; null where none is open.</param>
public sealed record KeySheet(IReadOnlyList<KeyEntry> Keys, IReadOnlyList<Finding> Alarms, FoundedRoots? Roots, TrustListEdition? Published, TrustListEdition? Draft);

/// <summary>Reads keys, alarms and the log of the ceremonies.</summary>
public sealed class KeyShelf(LaihuaDb db, KeyPlaces places, StatusRegister status, TimeProvider clock)
{
    /// <summary>The kinds of subjects in the log of the ceremonies.</summary>
    private static readonly string[] Subjects = ["key", "roots", "trust"];

    /// <summary>Everything; null for who may not read it.</summary>
    public async Task<KeySheet?> ReadAsync(Actor actor, CancellationToken cancellation)
    {
        if (!actor.May(Permission.ReadKeys))
        {
            return null;
        }

        var today = clock.Today();
        var rows = await db.PublishedKeys.AsNoTracking().OrderBy(k => k.Kid).ToListAsync(cancellation);
        return new(
            [.. rows.Select(row => (Row: row, Key: row.ToFacts())).Select(k => new KeyEntry(k.Key, KeyPhases.Of(k.Key, today), k.Row, MakeKey.FingerprintOf(k.Row.PublicKey)))],
            await AlarmsAsync(cancellation),
            await db.RootSets.AsNoTracking().OrderByDescending(r => r.Number).FirstOrDefaultAsync(cancellation),
            await db.PublishedListAsync(cancellation),
            await db.TrustLists.AsNoTracking().Include(e => e.Signatures).SingleOrDefaultAsync(e => e.State == EditionState.Draft, cancellation));
    }

    /// <summary>What must be told now.</summary>
    public async Task<IReadOnlyList<Finding>> AlarmsAsync(CancellationToken cancellation)
    {
        var today = clock.Today();
        var rows = await db.PublishedKeys.AsNoTracking().OrderBy(k => k.Kid).ToListAsync(cancellation);
        KeyFacts[] keys = [.. rows.Select(KeyFactsOf.ToFacts)];
        var ends = (await db.PublishedListAsync(cancellation))?.Expires;
        var oldest = await db.StatusPublications.Where(p => p.NewestOf != null).MinAsync(p => (DateTime?)p.IssuedAt, cancellation);
        string[] missing = [.. rows.Where((row, i) => keys[i].MaySign(today) && !IsHere(row)).Select(row => KeyFactsOf.Text(row.Kid))];
        return KeyAlarms.Of(keys, new(ends, await status.WaitingSinceAsync(cancellation), oldest, missing), clock.UtcNow(), today);
    }

    /// <summary>What was done in ceremonies, the newest first.</summary>
    public async Task<IReadOnlyList<AuditEvent>> LogAsync(string? kid, int most, CancellationToken cancellation) => await db.Audit.AsNoTracking()
        .Where(e => Subjects.Contains(e.SubjectKind) && (kid == null || (e.SubjectKind == "key" && e.Subject == kid)))
        .OrderByDescending(e => e.At).ThenByDescending(e => e.Id)
        .Take(most)
        .ToListAsync(cancellation);

    private bool IsHere(PublishedKey row)
    {
        try
        {
            using var key = places.Of(row.OnToken).Open(KeyId.From(row.Kid));
            return key is not null && key.PublicKey.AsSpan().SequenceEqual(row.PublicKey);
        }
        catch (Exception fault) when (fault is System.Security.Cryptography.CryptographicException or Net.Pkcs11Interop.Common.Pkcs11Exception or IOException or UnauthorizedAccessException)
        {
            return false; // A token that is pulled out, a file that cannot be read: the alarm says that the key is out of reach.
        }
    }
}
