using Laihua.App.Data;
using Laihua.App.Data.Keys;
using Laihua.App.Features.Permits;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Keys;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Keys;

/// <summary>Publishes the open draft once two of the three roots have signed it: from now on it is what checkers get, and its new keys come into use fourteen days later.</summary>
public sealed class PublishTrustList(LaihuaDb db, CodeSigning signing, TimeProvider clock)
{
    /// <returns>The version of the list.</returns>
    public async Task<Result<int>> HandleAsync(Actor actor, CancellationToken cancellation)
    {
        if (!actor.May(Permission.ManageKeys))
        {
            return new Refusal.NotFound("trust list", "");
        }

        if (await db.OpenDraftAsync(cancellation) is not { } draft)
        {
            return new List<Finding> { TrustListFindings.NoDraft };
        }

        var signed = SignedTrustList.Join(draft.Payload, draft.Signatures.Select(s => Read(s.File)));
        var findings = await FindingsAsync(draft, signed, cancellation);
        return findings.Count > 0 ? findings : await PublishAsync(draft, signed, actor, cancellation);
    }

    private static RootSignature Read(byte[] file) => RootSignature.TryRead(file, out var signature)
        ? signature
        : throw new InvalidOperationException("A signature of the register cannot be read.");

    private async Task<List<Finding>> FindingsAsync(TrustListEdition draft, SignedTrustList signed, CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        var roots = (await db.RootSetsAsync(cancellation))[0]; // There is no draft without a root set.
        if (signed.Signatures.Count(s => roots.Find(s.KeyId) is not null) < RootSet.Threshold)
        {
            findings.Add(TrustListFindings.TooFew);
        }
        else if (!SignedTrustList.TryOpen(signed.Encode(), roots, out _, out var faults))
        {
            findings.AddRange(faults.ToFindings());
        }

        if (!TrustList.TryDecode(draft.Payload, out var list, out _)
            || !(await db.ListOfAsync(list.Version, list.Issued, list.Expires, signing.BaseUrl, cancellation)).Encode().AsSpan().SequenceEqual(draft.Payload))
        {
            findings.Add(TrustListFindings.Overtaken);
        }

        if (draft.Expires <= clock.UtcNow())
        {
            findings.Add(TrustListFindings.OutOfDate);
        }

        return findings;
    }

    private async Task<Result<int>> PublishAsync(TrustListEdition draft, SignedTrustList signed, Actor actor, CancellationToken cancellation)
    {
        var now = clock.UtcNow();
        var today = clock.Today();
        var founding = await db.IsFoundingAsync(cancellation);
        foreach (var key in await db.PublishedKeys.Where(k => k.FirstUse == DateOnly.MaxValue).ToListAsync(cancellation))
        {
            key.FirstUse = KeyRules.FirstUse(key.SignFrom, today, founding);
            key.Version++;
        }

        draft.State = EditionState.Published;
        draft.OpenSlot = null;
        draft.Signed = signed.Encode();
        draft.PublishedAt = now;
        draft.PublishedBy = actor.Name;
        draft.Version++;
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.TrustListPublished, "trust", TrustListNames.Of(draft.Number), new
        {
            Fingerprint = MakeKey.FingerprintOf(draft.Payload),
            draft.Expires,
            Roots = signed.Signatures.Select(s => s.KeyId.ToString()),
        }));
        return await db.TrySaveAsync(cancellation) ? draft.Number : new Refusal.Stale("trust list", "");
    }
}
