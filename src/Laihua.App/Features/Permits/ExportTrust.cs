using Laihua.App.Data;
using Laihua.App.Data.Permits;
using Laihua.App.Data.Trail;
using Laihua.App.Outside;
using Laihua.Credentials;
using Laihua.Rules;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Permits;

/// <summary>What an offline checker carries.</summary>
/// <param name="List">The list.</param>
/// <param name="Signed">The list as its roots signed it.</param>
/// <param name="Roots">The roots by which it is believed.</param>
public sealed record ExportedTrust(TrustList List, SignedTrustList Signed, RootSet Roots);

/// <summary>Makes the trust list that an offline checker carries: every published key that still counts. Roots for trying out sign it.</summary>
public sealed class ExportTrust(LaihuaDb db, CodeSigning signing, KeyFiles keyFiles, TimeProvider clock)
{
    private const string CounterId = "trust-list";

    /// <returns>A list with a version that no list before it had.</returns>
    public async Task<Result<ExportedTrust>> HandleAsync(CancellationToken cancellation)
    {
        var today = clock.Today();
        var keys = await db.PublishedKeys.AsNoTracking().Where(k => k.VerifyUntil >= today).ToListAsync(cancellation);
        if (keys.Count == 0)
        {
            return new List<Finding> { new("TRUST-001", "keys", new("No key is published: there is nothing to trust.", "尚未公布任何签发密钥。"), "decision 0005") };
        }

        var counter = await db.Counters.SingleOrDefaultAsync(c => c.Id == CounterId, cancellation);
        if (counter is null)
        {
            counter = new Counter { Id = CounterId };
            db.Counters.Add(counter);
        }

        counter.Last++;
        counter.Version++;
        var list = ListOf(keys, (uint)counter.Last);
        if (list.Faults() is { Count: > 0 } faults)
        {
            return new List<Finding>(faults.Select(f => new Finding(f.Id, f.Field, new(f.Message.En, f.Message.Zh), "decision 0005")));
        }

        return await db.TrySaveAsync(cancellation) ? SignedByTrialRoots(list) : new Refusal.Stale("trust list", "");
    }

    private ExportedTrust SignedByTrialRoots(TrustList list)
    {
        var roots = keyFiles.TrialRoots();
        try
        {
            return new(list, SignedTrustList.Sign(list, roots.Take(RootSet.Threshold)), new() { Version = 1, Keys = [.. roots.Select(RootKey.Of)] });
        }
        finally
        {
            foreach (var root in roots)
            {
                root.Dispose();
            }
        }
    }

    private TrustList ListOf(IEnumerable<PublishedKey> keys, uint version)
    {
        var issued = DateTimeOffset.FromUnixTimeSeconds(clock.GetUtcNow().ToUnixTimeSeconds());
        return new()
        {
            Version = version,
            Issued = issued,
            Expires = issued.AddDays(TrustList.LongestDays),
            BaseUrls = [signing.BaseUrl],
            Keys = [.. keys.Select(TrustedKeyOf).OrderBy(k => k.Id)],
        };
    }

    private TrustedKey TrustedKeyOf(PublishedKey key) => new()
    {
        Id = KeyId.From(key.Kid),
        PublicKey = key.PublicKey,
        IssuerPrefixes = [key.IssuerPrefix],
        Types = [.. ((ArtefactType[])[ArtefactType.Card, ArtefactType.Letter]).Order()],
        SignFrom = key.SignFrom,
        SignUntil = key.SignUntil,
        VerifyUntil = key.VerifyUntil,
        Standing = key.SignUntil < clock.Today() ? KeyStanding.Retired : KeyStanding.Active,
    };
}
