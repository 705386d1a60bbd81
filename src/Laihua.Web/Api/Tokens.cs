using System.Security.Claims;
using Laihua.App.Features.Machines;
using Laihua.Web.Infrastructure.Checks;
using Laihua.Web.Infrastructure.Machines;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Laihua.Web.Api;

/// <summary>A token of a machine, as RFC 6749 names its parts.</summary>
public sealed record TokenBody(
    [property: System.Text.Json.Serialization.JsonPropertyName("access_token")] string AccessToken,
    [property: System.Text.Json.Serialization.JsonPropertyName("token_type")] string TokenType,
    [property: System.Text.Json.Serialization.JsonPropertyName("expires_in")] int ExpiresIn);

/// <summary>Tokens for machines (OAuth 2.0, client credentials). Errors here have the shape of RFC 6749, as its libraries expect.</summary>
public static class Tokens
{
    /// <summary>Maps it. The protocol has checked name and secret before.</summary>
    public static void MapTokens(this RouteGroupBuilder v1) => v1.MapPost("/token", GiveAsync)
        .AllowAnonymous().WithMetadata(new CountedTokenAttribute())
        .WithTags("machines").WithName("machineToken")
        .WithSummary("A token for a machine: form fields grant_type=client_credentials, client_id, client_secret and scope; or the two by HTTP Basic.")
        .Produces<TokenBody>().Produces(400).Produces(401).Refuses(429);

    private static async Task<IResult> GiveAsync(MachineCalls calls, HttpContext http)
    {
        var request = http.GetOpenIddictServerRequest() ?? throw new InvalidOperationException("The protocol stands before this endpoint.");
        if (request.ClientId is not { } id || await calls.FindAsync(id, http.RequestAborted) is not { } client)
        {
            return Refused(Errors.UnauthorizedClient, "The client is suspended or its time is over.");
        }

        var asked = request.GetScopes();
        var given = asked.Length == 0 ? [.. client.ScopeList] : asked;
        if (given.Except(client.ScopeList).Any())
        {
            return Refused(Errors.InvalidScope, "The client does not hold every scope that it asks for.");
        }

        var identity = new ClaimsIdentity(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme, Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, id).SetClaim(MachineSetup.ClientClaim, id);
        identity.SetDestinations(_ => [Destinations.AccessToken]);
        var principal = new ClaimsPrincipal(identity);
        principal.SetScopes(given);
        return TypedResults.SignIn(principal, authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }

    private static IResult Refused(string error, string words) => TypedResults.Forbid(
        new AuthenticationProperties(new Dictionary<string, string?>
        {
            [OpenIddictServerAspNetCoreConstants.Properties.Error] = error,
            [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] = words,
        }),
        [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
}
