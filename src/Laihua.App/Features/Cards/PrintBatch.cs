using Laihua.App.Data;
using Laihua.App.Data.Permits;
using Laihua.App.Features.Stock;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Cards;

/// <param name="BatchId">The batch.</param>
/// <param name="SeenVersion">The version of the batch that the officer saw.</param>
public sealed record PrintBatchCommand(Guid BatchId, int SeenVersion);

/// <summary>What was printed.</summary>
/// <param name="Printed">Cards that were signed and drawn.</param>
/// <param name="LeftOut">Cards of permits that stand still since: they wait again.</param>
public sealed record BatchPrinted(int Printed, int LeftOut);

/// <summary>Signs and draws every card of a batch and binds each to its blank, in one save: all of them or none, whatever happens to the machine meanwhile.</summary>
public sealed class PrintBatch(LaihuaDb db, CardMaking making, TimeProvider clock)
{
    public async Task<Result<BatchPrinted>> HandleAsync(PrintBatchCommand command, Actor actor, CancellationToken cancellation)
    {
        var authority = actor.AuthorityId ?? Guid.Empty;
        var batch = await db.CardBatches.SingleOrDefaultAsync(b => b.Id == command.BatchId && b.AuthorityId == authority, cancellation);
        if (batch is null || !actor.May(Permission.PrintCards))
        {
            return new Refusal.NotFound("batch", command.BatchId.ToString());
        }

        if (batch.Version != command.SeenVersion)
        {
            return new Refusal.Stale("batch", command.BatchId.ToString(), batch.ChangedBy, batch.ChangedAt);
        }

        var orders = await making.Orders.Where(o => o.BatchId == batch.Id && o.State == CardState.InBatch).OrderBy(o => o.BatchPlace).ToListAsync(cancellation);
        if (batch.PrintedAt is not null || orders.Count == 0)
        {
            return new Refusal.WrongState("batch", command.BatchId.ToString(), "Printed", []);
        }

        var now = clock.UtcNow();
        List<CardOrder> still = [.. orders.Where(o => o.Permit!.State != PermitState.Live)]; // Included by the query.
        foreach (var order in still)
        {
            (order.BatchId, order.BatchPlace) = (null, null);
            order.MoveTo(CardState.Ordered, actor, now);
        }

        if (!(await MakeAsync([.. orders.Except(still)], authority, actor, cancellation)).TryGet(out var printed, out var refusal))
        {
            return refusal;
        }

        (batch.PrintedAt, batch.PrintedBy, batch.ChangedBy, batch.ChangedAt) = (now, actor.Name, actor.Name, now);
        batch.Version++;
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.BatchPrinted, "batch", batch.Id.ToString(), new { Printed = printed, LeftOut = still.Count }));
        return await db.TrySaveAsync(cancellation) ? new BatchPrinted(printed, still.Count) : await db.LostAsync(batch, cancellation);
    }

    private async Task<Result<int>> MakeAsync(IReadOnlyList<CardOrder> orders, Guid authority, Actor actor, CancellationToken cancellation)
    {
        var blanks = await making.NextBlanksAsync(authority, orders.Count, cancellation);
        if (blanks.Count < orders.Count)
        {
            return new List<Finding> { CardProduction.TooFewBlanks(blanks.Count, orders.Count) };
        }

        var findings = new List<Finding>();
        foreach (var (order, blank) in orders.Zip(blanks))
        {
            if (!(await making.MakeAsync(order, blank, actor, cancellation)).TryGet(out _, out var refusal))
            {
                if (refusal is not Refusal.RuleBroken broken)
                {
                    return refusal;
                }

                findings.AddRange(broken.Findings.Select(f => f with { Field = $"cards.{order.BatchPlace}.{f.Field}" }));
            }
        }

        if (findings.Count > 0)
        {
            return findings;
        }

        db.Move(blanks, new(BlankAction.Use, actor.Name, clock.UtcNow()));
        return orders.Count;
    }
}
