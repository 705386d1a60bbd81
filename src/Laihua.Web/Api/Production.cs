using Laihua.App.Features.Cards;
using Laihua.App.Features.Stock;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Permits;
using Laihua.Web.Infrastructure.Access;

namespace Laihua.Web.Api;

/// <summary>How many cards a batch takes at most, and the order of its sheets.</summary>
public sealed record BatchRequest(int Count, bool FrontsFirst = false);

/// <summary>Something that was made.</summary>
public sealed record MadeBody(Guid Id);

/// <summary>A batch with its cards in the order of the sheets.</summary>
public sealed record BatchBody(Guid Id, string Number, DateTime MadeAt, DateTime? PrintedAt, bool FrontsFirst, int Version, IReadOnlyList<BatchCardBody> Cards);

/// <summary>A card of a batch.</summary>
public sealed record BatchCardBody(Guid Id, int Place, CardState State, string Category, int Edition, string? Serial, DateTime? ReadBackAt, string? ReadBackFault, int Version);

/// <summary>What was printed, and how many cards wait again.</summary>
public sealed record BatchPrintedBody(int Printed, int LeftOut);

/// <summary>What the scanner read from the printed card.</summary>
public sealed record ScanRequest(int SeenVersion, string Code);

/// <summary>Why a print is rejected, or a card is put aside.</summary>
public sealed record ReasonRequest(int SeenVersion, string Reason);

/// <summary>Where a card is sent: the code of an office, or a courier with a number.</summary>
public sealed record SendRequest(int SeenVersion, string? Office = null, string? Courier = null, string? CourierNumber = null);

/// <summary>What one officer does to blanks.</summary>
public sealed record BlanksRequest(BlankAction Action, string Serials, string? Office = null, string? Remark = null);

/// <summary>How many blanks were moved.</summary>
public sealed record BlanksBody(int Count);

/// <summary>The book of blanks of your office.</summary>
public sealed record StockBody(int Book, int Waiting, bool IsLow, IReadOnlyDictionary<BlankState, int> States, IReadOnlyDictionary<BlankAction, int> Acts, IReadOnlyList<StockProposalBody> Waits);

/// <summary>A stock-take or a destruction that waits for a second person.</summary>
public sealed record StockProposalBody(Guid Id, StockProposalKind Kind, string Serials, string Found, int Book, int Counted, string Reason, string ProposedBy, DateTime ProposedAt, int Version);

/// <summary>A stock-take or a destruction to be proposed.</summary>
public sealed record StockProposalRequest(StockProposalKind Kind, string Serials, string Reason, string? Found = null, int Counted = 0);

/// <summary>Batches, test scans, sending and the book of blanks.</summary>
public static class Production
{
    /// <summary>Maps them.</summary>
    public static void MapProduction(this RouteGroupBuilder v1)
    {
        var batches = v1.MapGroup("/card-batches").WithTags("cards");
        batches.MapPost("", MakeAsync).Permit(Permission.PrintCards).WithName("makeBatch").WithSummary("Put waiting cards together: category A first, then the oldest.").Produces<MadeBody>().Refuses(400, 404, 409, 422);
        batches.MapGet("/{id:guid}", FindAsync).Permit(Permission.PrintCards).WithName("getBatch").WithSummary("A batch of your office.").Produces<BatchBody>().Refuses(404);
        batches.MapPost("/{id:guid}/print", PrintAsync).Permit(Permission.PrintCards).WithName("printBatch").WithSummary("Sign and draw every card of a batch; all or none.").Produces<BatchPrintedBody>().Refuses(400, 404, 409, 422);
        var cards = v1.MapGroup("/cards").WithTags("cards");
        cards.MapPost("/{id:guid}/release", ReleaseAsync).Permit(Permission.PrintCards).WithName("releaseCard").WithSummary("The test scan: release a printed card.").Produces(204).Refuses(400, 404, 409, 422);
        cards.MapPost("/{id:guid}/reject", RejectAsync).Permit(Permission.PrintCards).WithName("rejectCard").WithSummary("Reject a print; the card is ordered anew.").Produces<MadeBody>().Refuses(400, 404, 409, 422);
        cards.MapPost("/{id:guid}/send", SendAsync).Permit(Permission.HandOverCards).WithName("sendCard").WithSummary("Send a card to an office or by courier.").Produces(204).Refuses(400, 404, 409, 422);
        cards.MapPost("/{id:guid}/arrive", (Guid id, SeenRequest r, ReceiveCard use, CurrentActor current, CancellationToken c) => ReceiveAsync(new(id, r.SeenVersion, CardAction.Arrive), use, current, c))
            .Permit(Permission.HandOverCards).WithName("arriveCard").WithSummary("Take a card in that another office sent.").Produces(204).Refuses(400, 404, 409, 422);
        cards.MapPost("/{id:guid}/deliver", (Guid id, SeenRequest r, ReceiveCard use, CurrentActor current, CancellationToken c) => ReceiveAsync(new(id, r.SeenVersion, CardAction.Deliver), use, current, c))
            .Permit(Permission.HandOverCards).WithName("deliverCard").WithSummary("The courier delivered a card.").Produces(204).Refuses(400, 404, 409, 422);
        cards.MapPost("/{id:guid}/put-aside", (Guid id, ReasonRequest r, ReceiveCard use, CurrentActor current, CancellationToken c) => ReceiveAsync(new(id, r.SeenVersion, CardAction.Return, r.Reason), use, current, c))
            .Permit(Permission.HandOverCards).WithName("putCardAside").WithSummary("A card was not collected, or came back.").Produces(204).Refuses(400, 404, 409, 422);
        var stock = v1.MapGroup("/stock").WithTags("stock");
        stock.MapGet("", StockAsync).Permit(Permission.KeepStock).WithName("getStock").WithSummary("The book of blank cards of your office.").Produces<StockBody>();
        stock.MapPost("/moves", MoveAsync).Permit(Permission.KeepStock).WithName("moveBlanks").WithSummary("Receive, issue, give back, spoil, send or take in blanks.").Produces<BlanksBody>().Refuses(400, 404, 409, 422);
        stock.MapPost("/proposals", ProposeAsync).Permit(Permission.KeepStock).WithName("proposeStock").WithSummary("Propose a stock-take or a destruction.").Produces<MadeBody>().Refuses(400, 404, 409, 422);
        stock.MapPost("/proposals/{id:guid}/approve", (Guid id, SeenRequest r, SettleStock use, CurrentActor current, CancellationToken c) => SettleAsync(new(id, r.SeenVersion, true), use, current, c))
            .Permit(Permission.ApproveStock).WithName("approveStock").WithSummary("Approve what another proposed; it is done at once.").Produces(204).Refuses(400, 404, 409, 422);
        stock.MapPost("/proposals/{id:guid}/return", (Guid id, SeenRequest r, SettleStock use, CurrentActor current, CancellationToken c) => SettleAsync(new(id, r.SeenVersion, false), use, current, c))
            .Permit(Permission.ApproveStock).WithName("returnStock").WithSummary("Give a stock-take or a destruction back.").Produces(204).Refuses(400, 404, 409, 422);
    }

    private static async Task<IResult> MakeAsync(BatchRequest request, MakeBatch use, CurrentActor current, CancellationToken cancellation) =>
        Outcome.Ok(await use.HandleAsync(new(request.Count, request.FrontsFirst), await current.GetAsync(), cancellation), id => new MadeBody(id));

    private static async Task<IResult> FindAsync(Guid id, BatchFiles files, CurrentActor current, CancellationToken cancellation) =>
        await files.FindAsync(id, await current.GetAsync(), cancellation) is { Batch: { } batch } sheet
            ? TypedResults.Ok(new BatchBody(batch.Id, batch.Number, batch.MadeAt, batch.PrintedAt, batch.FrontsFirst, batch.Version,
                [.. sheet.Cards.Select(c => new BatchCardBody(c.Id, c.Place, c.State, c.Category, c.Edition, c.Serial, c.ReadBackAt, c.ReadBackFault, c.Version))]))
            : Problems.From(new Refusal.NotFound("batch", id.ToString()));

    private static async Task<IResult> PrintAsync(Guid id, SeenRequest request, PrintBatch use, CurrentActor current, CancellationToken cancellation) =>
        Outcome.Ok(await use.HandleAsync(new(id, request.SeenVersion), await current.GetAsync(), cancellation), printed => new BatchPrintedBody(printed.Printed, printed.LeftOut));

    private static async Task<IResult> ReleaseAsync(Guid id, ScanRequest request, ReleaseCard use, CurrentActor current, CancellationToken cancellation) =>
        Done(await use.HandleAsync(new(id, request.SeenVersion, request.Code), await current.GetAsync(), cancellation));

    private static async Task<IResult> RejectAsync(Guid id, ReasonRequest request, RejectCard use, CurrentActor current, CancellationToken cancellation) =>
        Outcome.Ok(await use.HandleAsync(new(id, request.SeenVersion, request.Reason), await current.GetAsync(), cancellation), next => new MadeBody(next));

    private static async Task<IResult> SendAsync(Guid id, SendRequest request, SendCard use, CurrentActor current, CancellationToken cancellation) => Done(await use.HandleAsync(
        new(id, request.SeenVersion, request.Office is not null, request.Office ?? "", request.Courier ?? "", request.CourierNumber ?? ""), await current.GetAsync(), cancellation));

    private static async Task<IResult> ReceiveAsync(ReceiveCardCommand command, ReceiveCard use, CurrentActor current, CancellationToken cancellation) =>
        Done(await use.HandleAsync(command, await current.GetAsync(), cancellation));

    private static async Task<IResult> StockAsync(StockBook book, CurrentActor current, CancellationToken cancellation)
    {
        var sheet = await book.ReadAsync(await current.GetAsync(), cancellation);
        return TypedResults.Ok(new StockBody(sheet.Book, sheet.Waiting, sheet.IsLow, sheet.States, sheet.Acts,
            [.. sheet.Proposals.Where(p => p.State == OperationState.Proposed)
                .Select(p => new StockProposalBody(p.Id, p.Kind, p.Serials, p.Found, p.Book, p.Counted, p.Reason, p.ProposedBy, p.ProposedAt, p.Version))]));
    }

    private static async Task<IResult> MoveAsync(BlanksRequest request, MoveBlanks use, CurrentActor current, CancellationToken cancellation) => Outcome.Ok(
        await use.HandleAsync(new(request.Action, request.Serials, request.Office ?? "", request.Remark ?? ""), await current.GetAsync(), cancellation), count => new BlanksBody(count));

    private static async Task<IResult> ProposeAsync(StockProposalRequest request, ProposeStock use, CurrentActor current, CancellationToken cancellation) => Outcome.Ok(
        await use.HandleAsync(new(request.Kind, request.Serials, request.Found ?? "", request.Counted, request.Reason), await current.GetAsync(), cancellation), id => new MadeBody(id));

    private static async Task<IResult> SettleAsync(SettleStockCommand command, SettleStock use, CurrentActor current, CancellationToken cancellation) =>
        Done(await use.HandleAsync(command, await current.GetAsync(), cancellation));

    private static IResult Done(Result<Guid> result) => result.TryGet(out _, out var refusal) ? TypedResults.NoContent() : Problems.From(refusal);
}
