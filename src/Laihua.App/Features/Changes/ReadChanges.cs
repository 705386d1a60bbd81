using System.Buffers.Text;
using Laihua.App.Data;
using Laihua.App.Data.Machines;
using Laihua.App.Features.Permits;
using Laihua.Rules;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Changes;

/// <summary>A page of the feed.</summary>
/// <param name="After">The cursor that was given.</param>
/// <param name="Next">The cursor for the next page: the last number of this one.</param>
/// <param name="More">Whether there is more after it now.</param>
/// <param name="ChainBefore">The chain at <paramref name="After"/>, base64url.</param>
/// <param name="Chain">The chain at <paramref name="Next"/>, base64url.</param>
/// <param name="Events">The changes of the client's jurisdiction, as CloudEvents.</param>
/// <param name="Withheld">The numbers of all others between, with their leaves: no number is missing, and the chain can be made again.</param>
public sealed record FeedPage(int After, int Next, bool More, string ChainBefore, string Chain, IReadOnlyList<ChangeEvent> Events, IReadOnlyList<WithheldChange> Withheld);

/// <summary>A change outside the client's jurisdiction.</summary>
/// <param name="Sequence">Its number.</param>
/// <param name="Leaf">Its leaf, base64url; it tells nothing without its nonce.</param>
public sealed record WithheldChange(int Sequence, string Leaf);

/// <summary>Reads the feed from any cursor, as often as asked.</summary>
public sealed class ReadChanges(LaihuaDb db, CodeSigning codes)
{
    /// <summary>The most numbers in a page.</summary>
    public const int Most = 500;

    /// <summary>The source of every event.</summary>
    public string Source => codes.BaseUrl + "/api/v1/changes";

    public async Task<Result<FeedPage>> HandleAsync(int after, int limit, MachineClient client, CancellationToken cancellation)
    {
        var before = after == 0 ? ChangeText.Beginning : await db.ChangeSeals.Where(s => s.Sequence == after).Select(s => s.Chain).SingleOrDefaultAsync(cancellation);
        if (before is null || limit is < 1 or > Most)
        {
            return new List<Finding>
            {
                new("CHANGES-001", before is null ? "after" : "limit", new("Ask after 0 or after a number that was given, for 1 to 500 at a time.", "请从0或已给出的序号之后读取，每次1至500条。"), "decision 0017"),
            };
        }

        var rows = await db.ChangeSeals.AsNoTracking().Where(s => s.Sequence > after).OrderBy(s => s.Sequence).Take(limit)
            .Join(db.PermitChanges.Include(c => c.Permit!.Person), s => s.Sequence, c => c.Sequence, (s, c) => new { Seal = s, Change = c }) // Required by the model.
            .AsNoTracking().ToListAsync(cancellation);
        rows.Sort((a, b) => a.Seal.Sequence.CompareTo(b.Seal.Sequence));
        var next = rows.Count == 0 ? after : rows[^1].Seal.Sequence;
        var byRight = rows.ToLookup(r => client.Covers(r.Change.Permit!.Division)); // Included above.
        return new FeedPage(
            after, next, await db.ChangeSeals.AnyAsync(s => s.Sequence > next, cancellation),
            Base64Url.EncodeToString(before), Base64Url.EncodeToString(rows.Count == 0 ? before : rows[^1].Seal.Chain),
            [.. byRight[true].Select(r => ChangeEvent.Of(r.Change, r.Seal, client, Source))],
            [.. byRight[false].Select(r => new WithheldChange(r.Seal.Sequence, Base64Url.EncodeToString(r.Seal.Leaf)))]);
    }
}
