using System.Text.Json;
using Laihua.App.Features.Changes;
using Laihua.App.Features.Machines;
using Laihua.Rules.Machines;
using Laihua.Web.Infrastructure.Machines;
using Microsoft.Extensions.Options;

namespace Laihua.Web.Api;

/// <summary>The public keys of the feed (RFC 7517).</summary>
public sealed record FeedKeySet(IReadOnlyList<FeedJwk> Keys);

/// <summary>The feed of changes of permits.</summary>
public static class Changes
{
    /// <summary>Where the keys of the feed are published.</summary>
    public const string KeysAddress = "/.well-known/laihua-feed-keys.json";

    /// <summary>The header with the detached JWS over the very bytes of the body.</summary>
    public const string SignatureHeader = "X-JWS-Signature";

    private const int Usual = 100;

    /// <summary>Maps it.</summary>
    public static void MapChanges(this RouteGroupBuilder v1) => v1.MapGet("/changes", ReadAsync)
        .PermitMachine(MachineScope.ReadChanges)
        .WithTags("machines").WithName("changes").WithSummary("Changes after a cursor, signed and chained; those outside the jurisdiction as leaves alone.")
        .Produces<FeedPage>().Refuses(400, 422, 429);

    /// <summary>Maps the keys.</summary>
    public static void MapFeedKeys(this WebApplication app) => app.MapGet(KeysAddress, async (FeedSigning signing, HttpContext http) =>
        {
            http.Response.Headers.CacheControl = "public, max-age=3600";
            return TypedResults.Ok(new FeedKeySet(await signing.PublicAsync(http.RequestAborted)));
        })
        .AllowAnonymous();

    private static async Task<IResult> ReadAsync(
        ReadChanges use, FeedSigning signing, MachineCalls calls, CurrentMachine current, IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions> json, HttpContext http,
        int after = 0, int limit = Usual)
    {
        var machine = await current.GetAsync();
        if (await calls.SpendAsync(machine.Client, 1, http.RequestAborted) is { } wait)
        {
            return MachineLimits.Refused(http, wait);
        }

        var result = await use.HandleAsync(after, limit, machine.Client, http.RequestAborted);
        if (!result.TryGet(out var page, out var refusal))
        {
            return Problems.From(refusal);
        }

        // The bytes are made here: the signature is over them.
        var body = JsonSerializer.SerializeToUtf8Bytes(page, json.Value.SerializerOptions);
        http.Response.Headers[SignatureHeader] = await signing.SignAsync(body, http.RequestAborted);
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Bytes(body, "application/json");
    }
}
