using Laihua.App.Data;
using Laihua.App.Data.Keys;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Keys;

namespace Laihua.App.Features.Keys;

/// <summary>Takes what a holder signed on a machine of their own. It is kept when it is a root's signature over the open draft, also of an earlier root set.</summary>
public sealed class TakeSignature(LaihuaDb db, TimeProvider clock)
{
    /// <param name="file">The COSE_Signature.</param>
    /// <returns>The number of the root.</returns>
    public async Task<Result<string>> HandleAsync(byte[] file, Actor actor, CancellationToken cancellation)
    {
        if (!actor.May(Permission.ManageKeys))
        {
            return new Refusal.NotFound("trust list", "");
        }

        if (await db.OpenDraftAsync(cancellation) is not { } draft)
        {
            return new List<Finding> { TrustListFindings.NoDraft };
        }

        if (!RootSignature.TryRead(file, out var signature))
        {
            return new List<Finding> { TrustListFindings.NoSignature };
        }

        var root = (await db.RootSetsAsync(cancellation)).Select(set => set.Find(signature.KeyId)).FirstOrDefault(found => found is not null);
        if (root is null || !signature.IsOf(root, draft.Payload))
        {
            return new List<Finding> { TrustListFindings.DoesNotFit };
        }

        var kid = root.Id.ToBytes();
        if (draft.Signatures.Any(s => s.RootKid.AsSpan().SequenceEqual(kid)))
        {
            return new List<Finding> { TrustListFindings.Twice };
        }

        var now = clock.UtcNow();
        db.Set<TrustListSignature>().Add(new() { EditionId = draft.Id, RootKid = kid, File = signature.Encode(), ReceivedAt = now, ReceivedBy = actor.Name });
        draft.Version++;
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.TrustListSigned, "trust", TrustListNames.Of(draft.Number), new
        {
            Root = root.Id.ToString(),
            Fingerprint = MakeKey.FingerprintOf(draft.Payload),
        }));
        return await db.TrySaveAsync(cancellation) ? root.Id.ToString() : new Refusal.Stale("trust list", "");
    }
}
