using Laihua.App.Data;
using Laihua.App.Data.Keys;
using Laihua.App.Data.Trail;
using Laihua.App.Features.Permits;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Keys;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Keys;

/// <summary>A draft of a trust list, to be signed by two holders.</summary>
/// <param name="List">The list.</param>
/// <param name="Payload">What the holders sign.</param>
public sealed record DraftedTrustList(TrustList List, byte[] Payload);

/// <summary>Drafts the next trust list: every key that still counts, under a number that no list had. A draft that was open is dropped.</summary>
public sealed class DraftTrustList(LaihuaDb db, CodeSigning signing, TimeProvider clock)
{
    private const string CounterId = "trust-list";

    /// <param name="days">For how many days it holds, 1 to 90.</param>
    public async Task<Result<DraftedTrustList>> HandleAsync(int days, Actor actor, CancellationToken cancellation)
    {
        if (!actor.May(Permission.ManageKeys))
        {
            return new Refusal.NotFound("trust list", "");
        }

        List<Finding> findings = [];
        if (!await db.RootSets.AnyAsync(cancellation))
        {
            findings.Add(KeyRules.NoRoots);
        }

        var number = await NextAsync(cancellation);
        var issued = DateTimeOffset.FromUnixTimeSeconds(clock.GetUtcNow().ToUnixTimeSeconds());
        var list = await db.ListOfAsync((uint)number, issued, issued.AddDays(Math.Clamp(days, -1, TrustList.LongestDays + 1)), signing.BaseUrl, cancellation);
        findings.AddRange(list.Keys.Count == 0 ? [TrustListFindings.NoKeys] : list.Faults().ToFindings());
        return findings.Count > 0 ? findings : await KeepAsync(list, actor, cancellation);
    }

    private async Task<int> NextAsync(CancellationToken cancellation)
    {
        var counter = await db.Counters.SingleOrDefaultAsync(c => c.Id == CounterId, cancellation);
        if (counter is null)
        {
            counter = new Counter { Id = CounterId };
            db.Counters.Add(counter);
        }

        counter.Last++;
        counter.Version++;
        return counter.Last;
    }

    private async Task<Result<DraftedTrustList>> KeepAsync(TrustList list, Actor actor, CancellationToken cancellation)
    {
        if (await db.OpenDraftAsync(cancellation) is { } before)
        {
            before.State = EditionState.Dropped;
            before.OpenSlot = null;
            before.Version++;
        }

        var payload = list.Encode();
        var now = clock.UtcNow();
        db.TrustLists.Add(new TrustListEdition
        {
            Number = (int)list.Version,
            Payload = payload,
            Expires = list.Expires.UtcDateTime,
            OpenSlot = 1,
            DraftedAt = now,
            DraftedBy = actor.Name,
        });
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.TrustListDrafted, "trust", TrustListNames.Of((int)list.Version), new
        {
            Fingerprint = MakeKey.FingerprintOf(payload),
            list.Expires,
            Keys = list.Keys.Select(k => new { Kid = k.Id.ToString(), k.Standing }),
        }));
        return await db.TrySaveAsync(cancellation) ? new DraftedTrustList(list, payload) : new Refusal.Stale("trust list", "");
    }
}

/// <summary>How a version of the trust list is called in the trail.</summary>
internal static class TrustListNames
{
    public static string Of(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
