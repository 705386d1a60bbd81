using System.Security.Cryptography;
using Laihua.App.Data;
using Laihua.App.Data.Keys;
using Laihua.App.Data.Trail;
using Laihua.App.Features.Permits;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.Keys;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Keys;

/// <summary>Signs anew every status list in which something changed, that is old, or whose key was withdrawn. Doing it twice, or on two nodes, makes one.</summary>
public sealed class PublishStatusLists(LaihuaDb db, StatusRegister register, StatusDecoys decoys, KeyDesk desk, CodeSigning signing, TimeProvider clock)
{
    /// <summary>A list is issued anew after so long, changed or not: before it is a day old.</summary>
    public static readonly TimeSpan RenewAfter = TimeSpan.FromHours(23);

    /// <returns>How many lists were issued.</returns>
    public async Task<Result<int>> HandleAsync(CancellationToken cancellation)
    {
        // The instant first: whatever is committed before it is in what is read after it.
        var now = DateTimeOffset.FromUnixTimeSeconds(clock.GetUtcNow().ToUnixTimeSeconds());
        var last = await register.LastChangeAsync(cancellation);
        var upTo = await register.PublishedUpToAsync(cancellation);
        var due = await DueAsync(now.UtcDateTime, last, upTo, cancellation);
        if (due.Count == 0 && last == upTo)
        {
            return 0;
        }

        // Of two issues in one second nobody could say which is the newer: the next turn makes the second.
        if (await db.StatusPublications.AnyAsync(p => p.NewestOf != null && p.IssuedAt >= now.UtcDateTime, cancellation))
        {
            return 0;
        }

        var issued = 0;
        if (due.Count > 0)
        {
            if (!(await desk.OpenAsync(KeyUse.StatusLists, "", cancellation)).TryGet(out var key, out var refusal))
            {
                return refusal;
            }

            using (key)
            {
                foreach (var list in due)
                {
                    issued += await IssueAsync(list, now, last, key, cancellation) ? 1 : 0;
                }
            }
        }

        await CountAsync(last, cancellation);
        return await db.TrySaveAsync(cancellation) ? issued : new Refusal.Stale("status list", "");
    }

    private async Task<IReadOnlyList<DueList>> DueAsync(DateTime now, int last, int upTo, CancellationToken cancellation)
    {
        var newest = await db.StatusPublications.AsNoTracking().Where(p => p.NewestOf != null).Select(p => new { p.List, p.IssuedAt, p.Kid }).ToListAsync(cancellation);
        var revoked = await db.PublishedKeys.Where(k => k.Use == KeyUse.StatusLists && k.RevokedAt != null).Select(k => k.Kid).ToListAsync(cancellation);
        var due = newest.Where(p => now - p.IssuedAt >= RenewAfter || revoked.Any(kid => kid.AsSpan().SequenceEqual(p.Kid))).Select(p => new DueList(p.List, Always: true)).ToList();
        if (last > upTo)
        {
            var touched = await db.PermitChanges.Where(c => c.Sequence > upTo && c.Sequence <= last)
                .SelectMany(c => c.Permit!.Artefacts.Where(a => a.StatusList != null).Select(a => a.StatusList!.Value)).Distinct().ToListAsync(cancellation); // Required by the model; filtered before.
            due.AddRange(touched.Where(list => due.All(d => d.List != list)).Select(list => new DueList(list, Always: newest.All(p => p.List != list))));
        }

        return [.. due.OrderBy(d => d.List)];
    }

    private async Task<bool> IssueAsync(DueList due, DateTimeOffset now, int last, SigningKey key, CancellationToken cancellation)
    {
        var before = await db.StatusPublications.SingleOrDefaultAsync(p => p.NewestOf == due.List, cancellation);
        var array = await ArrayAsync(due.List, cancellation);
        var changes = StatusChanges.Between(Unpacked(before), array);
        if (changes.Length == 0 && !due.Always)
        {
            return false;
        }

        if (before is not null)
        {
            (before.File, before.Packed, before.NewestOf) = (null, null, null);
        }

        var file = StatusList.Issue(array, signing.BaseUrl, due.List, now, key);
        db.StatusPublications.Add(new StatusPublication
        {
            List = due.List,
            Number = (before?.Number ?? 0) + 1,
            IssuedAt = now.UtcDateTime,
            LastChange = last,
            Kid = key.Id.ToBytes(),
            Hash = SHA256.HashData(file),
            Changed = changes.Length / sizeof(int),
            Changes = changes,
            File = file,
            Packed = array.Pack(),
            NewestOf = due.List,
        });
        return true;
    }

    private async Task<StatusArray> ArrayAsync(int list, CancellationToken cancellation)
    {
        var array = new StatusArray();
        var drawn = (await decoys.OfAsync(list, cancellation)).All().ToList();
        foreach (var (index, status) in drawn)
        {
            array[index] = status;
        }

        // Papers from before there were decoys may lie on such a place: it is theirs.
        int[] places = [.. drawn.Select(d => d.Index)];
        foreach (var index in await db.Artefacts.Where(a => a.StatusList == list && places.Contains(a.StatusIndex!.Value)).Select(a => a.StatusIndex!.Value).ToListAsync(cancellation)) // An entry has both.
        {
            array[index] = ArtefactStatus.Valid;
        }

        foreach (var listed in await register.NotValidAsync(list, cancellation))
        {
            array[listed.Index] = listed.Status;
        }

        return array;
    }

    private static StatusArray Unpacked(StatusPublication? before) =>
        before?.Packed is { } packed && StatusArray.TryUnpack(packed, out var array) ? array : new();

    private async Task CountAsync(int last, CancellationToken cancellation)
    {
        var counter = await db.Counters.SingleOrDefaultAsync(c => c.Id == StatusRegister.PublishedId, cancellation);
        if (counter is null)
        {
            counter = new Counter { Id = StatusRegister.PublishedId };
            db.Counters.Add(counter);
        }

        counter.Last = last;
        counter.Version++;
    }

    /// <param name="List">Which list.</param>
    /// <param name="Always">Whether it is issued although nothing changed.</param>
    private sealed record DueList(int List, bool Always);
}
