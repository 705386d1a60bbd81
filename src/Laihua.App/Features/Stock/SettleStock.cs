using Laihua.App.Data;
using Laihua.App.Data.Stock;
using Laihua.App.Features.Cards;
using Laihua.App.Features.Permits;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Stock;

/// <param name="Id">The proposal.</param>
/// <param name="SeenVersion">The version that was seen.</param>
/// <param name="Approve">Approve, or give it back.</param>
public sealed record SettleStockCommand(Guid Id, int SeenVersion, bool Approve);

/// <summary>A second person approves a stock-take or a destruction, and it is done at once; or gives it back.</summary>
public sealed class SettleStock(LaihuaDb db, TimeProvider clock)
{
    public async Task<Result<Guid>> HandleAsync(SettleStockCommand command, Actor actor, CancellationToken cancellation)
    {
        var authority = actor.AuthorityId ?? Guid.Empty;
        var row = await db.StockProposals.SingleOrDefaultAsync(p => p.Id == command.Id && p.AuthorityId == authority, cancellation);
        if (row is null || actor.UserId is not { } person || !actor.May(Permission.ApproveStock))
        {
            return new Refusal.NotFound("stock proposal", command.Id.ToString());
        }

        if (row.Version != command.SeenVersion || row.State != OperationState.Proposed)
        {
            return new Refusal.Stale("stock proposal", command.Id.ToString(), row.SettledBy, row.SettledAt);
        }

        var findings = StockRules.OfSettling(row.ProposedById == person);
        if (findings.Count > 0)
        {
            return findings;
        }

        var now = clock.UtcNow();
        if (command.Approve && !(await DoAsync(row, actor, now, cancellation)).TryGet(out _, out var refusal))
        {
            return refusal;
        }

        row.State = command.Approve ? OperationState.Approved : OperationState.Returned;
        row.WaitsAs = null;
        (row.SettledById, row.SettledBy, row.SettledAt) = (person, actor.Name, now);
        row.Version++;
        db.Audit.Add(Trail.Entry(actor, now, command.Approve ? AuditEvents.StockApproved : AuditEvents.StockReturned, "stock", authority.ToString(), new { Proposal = row.Id, row.Kind }));
        return await db.TrySaveAsync(cancellation) ? row.Id : new Refusal.Stale("stock proposal", command.Id.ToString());
    }

    // As the stock is now, which may differ from how it was when this was proposed.
    private async Task<Result<int>> DoAsync(StockProposal row, Actor actor, DateTime now, CancellationToken cancellation)
    {
        var move = new BlankMove(BlankAction.Destroy, actor.Name, now, Proposal: row.Id);
        if (row.Kind == StockProposalKind.Destroy)
        {
            if (!(await StockProposals.BlanksAsync(db, "serials", row.Serials, BlankAction.Destroy, row.AuthorityId, cancellation)).TryGet(out var doomed, out var refusal))
            {
                return refusal;
            }

            await DestroyCardsAsync(doomed, actor, now, cancellation);
            db.Move(doomed, move);
            return doomed.Count;
        }

        foreach (var (serials, action) in ((string, BlankAction)[])[(row.Serials, BlankAction.Miss), (row.Found, BlankAction.Find)])
        {
            if (serials.Length == 0)
            {
                continue;
            }

            if (!(await StockProposals.BlanksAsync(db, "serials", serials, action, row.AuthorityId, cancellation)).TryGet(out var blanks, out var refusal))
            {
                return refusal;
            }

            db.Move(blanks, move with { Action = action });
        }

        return row.Counted;
    }

    // A card that was put aside goes with its blank: its code is dead.
    private async Task DestroyCardsAsync(IReadOnlyList<Blank> blanks, Actor actor, DateTime now, CancellationToken cancellation)
    {
        var ids = blanks.Where(b => b.State == BlankState.Used).Select(b => b.CardOrderId).ToArray();
        foreach (var order in await db.CardOrders.Include(o => o.Permit!.Artefacts).Where(o => ids.Contains(o.Id)).ToListAsync(cancellation)) // Required by the model.
        {
            if (!CardFlow.After(order.Id.ToString(), order.State, CardAction.Destroy).TryGet(out var next, out _))
            {
                throw new InvalidOperationException("A card that is in use was asked for before.");
            }

            order.MoveTo(next, actor, now);
            var artefact = order.Artefact();
            if (artefact.ReplacedAt is null)
            {
                artefact.ReplacedAt = now;
                db.PermitChanges.Add(artefact.Change(now, PermitChangeKinds.ArtefactReplaced, "destroyed"));
            }

            db.Audit.Add(Trail.Entry(actor, now, AuditEvents.CardDestroyed, "card", order.Id.ToString(), new { order.Edition }));
        }
    }
}
