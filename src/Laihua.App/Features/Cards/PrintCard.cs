using Laihua.App.Data;
using Laihua.App.Features.Stock;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Cards;

/// <param name="OrderId">The row of the production list.</param>
/// <param name="SeenVersion">The version that the officer saw.</param>
public sealed record PrintCardCommand(Guid OrderId, int SeenVersion);

/// <summary>Makes one card outside a batch: signs its code, draws it on the next blank of the printer, keeps it sealed until it is handed over.</summary>
public sealed class PrintCard(LaihuaDb db, CardMaking making, TimeProvider clock)
{
    /// <returns>The id of the artefact.</returns>
    public async Task<Result<Guid>> HandleAsync(PrintCardCommand command, Actor actor, CancellationToken cancellation) =>
        (await MakeAsync(command, actor, cancellation)).TryGet(out var made, out var refusal) ? made.Artefact.Id : refusal;

    /// <summary>The same, with the text of the code for whoever scans it at once.</summary>
    internal async Task<Result<MadeCard>> MakeAsync(PrintCardCommand command, Actor actor, CancellationToken cancellation)
    {
        var authority = actor.AuthorityId ?? Guid.Empty;
        var order = await making.Orders.SingleOrDefaultAsync(o => o.Id == command.OrderId && o.AuthorityId == authority, cancellation);
        if (order is null || !actor.May(Permission.PrintCards))
        {
            return new Refusal.NotFound("card", command.OrderId.ToString());
        }

        if (order.Version != command.SeenVersion)
        {
            return order.Stale();
        }

        if (order.State == CardState.InBatch || !CardFlow.After(order.Id.ToString(), order.State, CardAction.Print).TryGet(out _, out var refusal))
        {
            return order.Wrong(CardAction.Print); // What is in a batch is printed with it.
        }

        var blanks = await making.NextBlanksAsync(authority, 1, cancellation);
        if (blanks.Count == 0)
        {
            return new List<Finding> { CardProduction.TooFewBlanks(0, 1) };
        }

        if (!(await making.MakeAsync(order, blanks[0], actor, cancellation)).TryGet(out var made, out refusal))
        {
            return refusal;
        }

        db.Move(blanks, new(BlankAction.Use, actor.Name, clock.UtcNow()));
        return await db.TrySaveAsync(cancellation) ? made : await db.LostAsync(order, cancellation);
    }
}
