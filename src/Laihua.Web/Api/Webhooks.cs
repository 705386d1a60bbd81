using Laihua.App.Data.Machines;
using Laihua.App.Features.Machines;
using Laihua.App.Features.Webhooks;
using Laihua.Rules.Machines;
using Laihua.Web.Infrastructure.Machines;

namespace Laihua.Web.Api;

/// <summary>Where to send, and which kinds of changes; none for every kind.</summary>
public sealed record WebhookRequest(string Url, IReadOnlyList<string>? Kinds = null);

/// <summary>A new webhook with the key of its signatures, shown this once.</summary>
public sealed record NewWebhookBody(Guid Id, string Secret);

/// <summary>A webhook.</summary>
public sealed record WebhookBody(Guid Id, string Url, IReadOnlyList<string> Kinds, DateTime CreatedAt, int FailuresInARow, DateTime? PausedAt);

/// <summary>One message.</summary>
public sealed record DeliveryBody(Guid Id, Guid Webhook, int Sequence, DeliveryState State, int Attempts, DateTime CreatedAt, DateTime? LastAt, int? LastStatus, string? LastFault);

/// <summary>A client's own webhooks.</summary>
public static class Webhooks
{
    /// <summary>Maps them.</summary>
    public static void MapWebhooks(this RouteGroupBuilder v1)
    {
        var group = v1.MapGroup("/webhooks").WithTags("machines");
        group.MapGet("/", ListAsync).PermitMachine(MachineScope.ReadChanges).WithName("webhooks").WithSummary("Your webhooks.").Produces<IReadOnlyList<WebhookBody>>().Refuses(429);
        group.MapPost("/", AddAsync).PermitMachine(MachineScope.ReadChanges).WithName("addWebhook").WithSummary("A new webhook; the answer shows the key of its signatures once.").Produces<NewWebhookBody>().Refuses(400, 422, 429);
        group.MapDelete("/{id:guid}", (Guid id, MoveWebhook use, MachineCalls calls, CurrentMachine current, HttpContext http) =>
                ActAsync(calls, current, http, owner => use.EndAsync(id, owner, http.RequestAborted)))
            .PermitMachine(MachineScope.ReadChanges).WithName("endWebhook").WithSummary("Nothing more is sent to it.").Produces(204).Refuses(404, 409, 429);
        group.MapPost("/{id:guid}/resume", (Guid id, MoveWebhook use, MachineCalls calls, CurrentMachine current, HttpContext http) =>
                ActAsync(calls, current, http, owner => use.ResumeAsync(id, owner, http.RequestAborted)))
            .PermitMachine(MachineScope.ReadChanges).WithName("resumeWebhook").WithSummary("A paused webhook goes on with what was kept back.").Produces(204).Refuses(404, 409, 429);
        group.MapGet("/{id:guid}/deliveries", DeliveriesAsync).PermitMachine(MachineScope.ReadChanges).WithName("deliveries").WithSummary("The newest 200 messages of a webhook.").Produces<IReadOnlyList<DeliveryBody>>().Refuses(429);
        group.MapPost("/deliveries/{id:guid}/replay", (Guid id, ReplayDelivery use, MachineCalls calls, CurrentMachine current, HttpContext http) =>
                ActAsync(calls, current, http, owner => use.HandleAsync(id, owner, http.RequestAborted)))
            .PermitMachine(MachineScope.ReadChanges).WithName("replayDelivery").WithSummary("A message is sent again, with the same id.").Produces(204).Refuses(404, 409, 429);
    }

    private static async Task<IResult> ListAsync(WebhookShelf shelf, MachineCalls calls, CurrentMachine current, HttpContext http)
    {
        var client = (await current.GetAsync()).Client;
        return await calls.SpendAsync(client, 1, http.RequestAborted) is { } wait
            ? MachineLimits.Refused(http, wait)
            : TypedResults.Ok((await shelf.AllAsync(WebhookOwner.Of(client), null, http.RequestAborted)).Select(w => new WebhookBody(w.Id, w.Url, w.KindList, w.CreatedAt, w.FailuresInARow, w.PausedAt)));
    }

    private static async Task<IResult> DeliveriesAsync(Guid id, WebhookShelf shelf, MachineCalls calls, CurrentMachine current, HttpContext http)
    {
        var client = (await current.GetAsync()).Client;
        return await calls.SpendAsync(client, 1, http.RequestAborted) is { } wait
            ? MachineLimits.Refused(http, wait)
            : TypedResults.Ok((await shelf.DeliveriesAsync(WebhookOwner.Of(client), null, id, http.RequestAborted)).Select(Body));
    }

    private static async Task<IResult> AddAsync(WebhookRequest request, AddWebhook use, MachineCalls calls, CurrentMachine current, HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        var client = (await current.GetAsync()).Client;
        return await calls.SpendAsync(client, 1, http.RequestAborted) is { } wait
            ? MachineLimits.Refused(http, wait)
            : Outcome.Ok(await use.HandleAsync(new(request.Url ?? "", request.Kinds ?? []), client, http.RequestAborted), added => new NewWebhookBody(added.Id, added.Secret));
    }

    private static async Task<IResult> ActAsync(MachineCalls calls, CurrentMachine current, HttpContext http, Func<WebhookOwner, Task<Laihua.Rules.Result<Guid>>> act)
    {
        var client = (await current.GetAsync()).Client;
        if (await calls.SpendAsync(client, 1, http.RequestAborted) is { } wait)
        {
            return MachineLimits.Refused(http, wait);
        }

        return (await act(WebhookOwner.Of(client))).TryGet(out _, out var refusal) ? TypedResults.NoContent() : Problems.From(refusal);
    }

    private static DeliveryBody Body(WebhookDelivery row) =>
        new(row.Id, row.WebhookId, row.Sequence, row.State, row.Attempts, row.CreatedAt, row.LastAt, row.LastStatus, row.LastFault);
}
