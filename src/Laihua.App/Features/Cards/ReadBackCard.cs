using Laihua.App.Data;
using Laihua.App.Features.Permits;
using Laihua.App.Outside;
using Laihua.Rules;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Cards;

/// <summary>Reads the code of a card back from its file, as the printer gets it; what does not read or differs is noted, and such a card is never released.</summary>
/// <remarks><para>May be done twice without harm. The note is no step of an officer: the version that they saw stays.</para></remarks>
public sealed class ReadBackCard(LaihuaDb db, PaperVault vault, CodeSigning signing, CodeReader reader, TimeProvider clock)
{
    public async Task<Result<Guid>> HandleAsync(Guid orderId, CancellationToken cancellation)
    {
        var order = await db.CardOrders.Include(o => o.Permit!.Artefacts).ThenInclude(a => a.File).SingleOrDefaultAsync(o => o.Id == orderId, cancellation); // Required by the model.
        if (order?.ArtefactId is null)
        {
            return new Refusal.NotFound("card", orderId.ToString());
        }

        var artefact = order.Artefact();
        var text = await reader.ReadAsync(vault.Open(artefact.File!), page: 1, cancellation); // Included above.
        order.ReadBackAt = clock.UtcNow();
        order.ReadBackFault = text is null ? "unreadable"
            : await db.IsWhatWasSignedAsync(artefact, text, signing, clock.GetUtcNow(), cancellation) ? null : "differs";
        return await db.TrySaveAsync(cancellation) ? order.Id : await db.LostAsync(order, cancellation);
    }
}
