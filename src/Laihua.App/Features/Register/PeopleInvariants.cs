using Laihua.App.Data;
using Laihua.Rules.People;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Register;

/// <summary>What must hold of people, permits and what was printed for them.</summary>
internal static class PeopleInvariants
{
    private const int HashBytes = 32;
    private static readonly PermitState[] Holding = [.. Enum.GetValues<PermitState>().Where(PermitFlow.HoldsThePlace)];

    public static async Task<InvariantCount[]> OfAsync(LaihuaDb db, CancellationToken cancellation)
    {
        var (people, invalid) = await NumbersAsync(db, cancellation);
        var permits = await db.Permits.LongCountAsync(cancellation);
        var artefacts = await db.Artefacts.LongCountAsync(cancellation);
        return
        [
            new("REGISTER-010", new("Every lifetime number is well formed", "终身号码格式正确"), people, invalid),
            new("REGISTER-011", new("Every lifetime number belongs to one person", "终身号码不重复"), people,
                await db.People.GroupBy(p => p.LifetimeNumber).LongCountAsync(g => g.Count() > 1, cancellation)),
            new("REGISTER-012", new("A passport in use belongs to one person", "在用护照仅属一人"), await db.TravelDocuments.LongCountAsync(cancellation),
                await db.TravelDocuments.Where(d => d.InUse != null).GroupBy(d => d.InUse).LongCountAsync(g => g.Count() > 1, cancellation)),
            new("REGISTER-013", new("A person has one live Letter or permit at most", "每人至多有一份有效许可或通知"), permits,
                await db.Permits.Where(p => Holding.Contains(p.State)).GroupBy(p => p.PersonId).LongCountAsync(g => g.Count() > 1, cancellation)
                + await db.Permits.LongCountAsync(p => Holding.Contains(p.State) ? p.LivePersonId != p.PersonId : p.LivePersonId != null, cancellation)),
            new("REGISTER-014", new("A live permit has a first day and a last day, in this order", "有效许可的起止日期完整"), permits,
                await db.Permits.LongCountAsync(p => (p.State == PermitState.Live || p.State == PermitState.Suspended) && (p.From == null || p.To == null || p.From > p.To), cancellation)),
            new("REGISTER-015", new("Every artefact keeps a token's hash and a signed hash of 32 bytes", "证件令牌摘要与签名摘要均为32字节"), artefacts,
                await db.Artefacts.LongCountAsync(a => a.TokenHash.Length != HashBytes || a.SignedHash.Length != HashBytes, cancellation)),
            new("REGISTER-016", new("Every printed card has its artefact; every card handed over says when, by whom and to whom", "已制证件有证件记录，已领取证件有领取记录"),
                await db.CardOrders.LongCountAsync(cancellation),
                await db.CardOrders.LongCountAsync(o => (o.State != CardState.Ordered && o.State != CardState.InBatch && (o.ArtefactId == null || o.PrintedAt == null))
                    || (o.State == CardState.HandedOver && (o.HandedOverAt == null || o.HandedOverBy == null || o.CollectedBy == null)), cancellation)),
        ];
    }

    private static async Task<(long People, long Invalid)> NumbersAsync(LaihuaDb db, CancellationToken cancellation)
    {
        var (people, invalid) = (0L, 0L);
        await foreach (var number in db.People.Select(p => p.LifetimeNumber).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            people++;
            invalid += LifetimeNumber.IsValid(number) ? 0 : 1;
        }

        return (people, invalid);
    }
}
