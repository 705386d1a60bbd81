using Laihua.App.Data;
using Laihua.App.Features.Cards;
using Laihua.Rules.Access;
using Laihua.Rules.Permits;
using Laihua.Web.Infrastructure.Access;
using Microsoft.EntityFrameworkCore;

namespace Laihua.Web.Api;

/// <summary>A card to be made or handed over.</summary>
public sealed record CardBody(Guid Id, CardState State, string NumberEnd, string Category, DateTime OrderedAt, DateTime? PrintedAt, Guid? ArtefactId, int Version);

/// <summary>A card that was printed.</summary>
public sealed record PrintedBody(Guid ArtefactId);

/// <summary>Who collected a card, and against which document.</summary>
public sealed record HandOverRequest(int SeenVersion, string CollectedBy, string IdentityDocument, bool IdentityChecked, string? ProxyName = null, string? Mandate = null);

/// <summary>Production and hand-over of cards.</summary>
public static class Cards
{
    private const int Most = 200;

    /// <summary>Maps them.</summary>
    public static void MapCards(this RouteGroupBuilder v1)
    {
        var group = v1.MapGroup("/cards").WithTags("cards");
        group.MapGet("", ListAsync).Permit(Permission.PrintCards).WithName("listCards").WithSummary("Cards of your office that are not handed over yet, the oldest first.")
            .Produces<IReadOnlyList<CardBody>>();
        group.MapPost("/{id:guid}/print", PrintAsync).Permit(Permission.PrintCards).WithName("printCard")
            .WithSummary("Sign and draw a card.").Produces<PrintedBody>().Refuses(400, 404, 409, 422);
        group.MapPost("/{id:guid}/hand-over", HandOverAsync).Permit(Permission.HandOverCards).WithName("handOverCard")
            .WithSummary("Hand a card over against identity.").Produces(204).Refuses(400, 404, 409, 422);
    }

    private static async Task<IResult> ListAsync(LaihuaDb db, CurrentActor current, CancellationToken cancellation)
    {
        var authority = (await current.GetAsync()).AuthorityId ?? Guid.Empty;
        var rows = await db.CardOrders.AsNoTracking().Where(o => o.AuthorityId == authority && o.State != CardState.HandedOver && o.State != CardState.Spoiled && o.State != CardState.Destroyed)
            .OrderBy(o => o.OrderedAt).Take(Most)
            .Select(o => new { Order = o, o.Permit!.Person!.LifetimeNumber, o.Permit!.Category }) // Required by the model.
            .ToListAsync(cancellation);
        return TypedResults.Ok<IReadOnlyList<CardBody>>([.. rows.Select(r => new CardBody(
            r.Order.Id, r.Order.State, r.LifetimeNumber[^4..], r.Category, r.Order.OrderedAt, r.Order.PrintedAt, r.Order.ArtefactId, r.Order.Version))]);
    }

    private static async Task<IResult> PrintAsync(Guid id, SeenRequest request, PrintCard use, CurrentActor current, CancellationToken cancellation) =>
        Outcome.Ok(await use.HandleAsync(new(id, request.SeenVersion), await current.GetAsync(), cancellation), artefact => new PrintedBody(artefact));

    private static async Task<IResult> HandOverAsync(Guid id, HandOverRequest request, HandOverCard use, CurrentActor current, CancellationToken cancellation)
    {
        var command = new HandOverCardCommand(
            id, request.SeenVersion, request.CollectedBy, request.ProxyName ?? "", request.IdentityDocument, request.IdentityChecked, request.Mandate ?? "");
        var result = await use.HandleAsync(command, await current.GetAsync(), cancellation);
        return result.TryGet(out _, out var refusal) ? TypedResults.NoContent() : Problems.From(refusal);
    }
}
