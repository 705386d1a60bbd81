using System.Globalization;
using Laihua.App.Data.Access;
using Laihua.App.Features;
using Laihua.App.Features.Access;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Identity;

namespace Laihua.Web.Api;

/// <summary>Who signs in: address, password and, where the account has a second factor, its code.</summary>
public sealed record SessionRequest(string Email, string Password, string? Code = null);

/// <summary>A bearer token for an hour.</summary>
public static class Sessions
{
    /// <summary>Maps it.</summary>
    public static void MapSessions(this RouteGroupBuilder v1) => v1.MapPost("/sessions", StartAsync)
        .AllowAnonymous()
        .WithTags("sessions").WithName("startSession").WithSummary("Sign in: gives a bearer token.")
        .Produces<AccessTokenResponse>().Refuses(400, 401, 429);

    private static async Task<IResult> StartAsync(
        SessionRequest request, SignInSteps steps, SignInManager<User> signIn, ActorOf actors, RecordSignIn record, HttpContext http)
    {
        var (result, user) = await steps.CheckAsync(request.Email, request.Password, request.Code);
        if (result.IsLockedOut)
        {
            http.Response.Headers.RetryAfter = (steps.MinutesLocked(user!) * 60).ToString(CultureInfo.InvariantCulture); // Only a known user is locked.
            return TypedResults.Problem(Problems.Of(StatusCodes.Status429TooManyRequests));
        }

        if (!result.Succeeded || user is null || await actors.FindAsync(user.Id, http.RequestAborted) is not { } actor)
        {
            return TypedResults.Problem(Problems.Of(StatusCodes.Status401Unauthorized));
        }

        await record.HandleAsync(actor, http.RequestAborted);
        return TypedResults.SignIn(await signIn.CreateUserPrincipalAsync(user), authenticationScheme: IdentityConstants.BearerScheme);
    }
}
