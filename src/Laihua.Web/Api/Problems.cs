using System.Text.Json;
using Laihua.Rules;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Laihua.Web.Api;

/// <summary>Every error of the API as problem details (RFC 9457), from this one place. None repeats what was sent.</summary>
public static class Problems
{
    private const string Kinds = "urn:laihua:problem:";

    /// <summary>A refusal of the rules or the register.</summary>
    public static ProblemHttpResult From(Refusal refusal) => TypedResults.Problem(refusal switch
    {
        Refusal.RuleBroken broken => Body(422, "rules-broken", "Rules are broken; each finding says which.", ("findings", broken.Findings)),
        Refusal.WrongState wrong => Body(409, "wrong-state", "This cannot be done in the present state.", ("state", wrong.State), ("possible", wrong.Possible)),
        Refusal.Stale stale => Body(409, "stale", "Somebody else changed it since you saw it.", ("by", stale.By), ("at", stale.At)),
        Refusal.NotFound => Body(404, "not-found", "There is no such thing, or it is not yours to see."),
        _ => throw new InvalidOperationException($"The API does not know this refusal: {refusal.GetType().Name}."),
    });

    /// <summary>A status without a body of its own.</summary>
    public static ProblemDetails Of(int status) => status switch
    {
        400 => Body(400, "unreadable", "The request cannot be read."),
        401 => Body(401, "not-signed-in", "Sign in first: POST /api/v1/sessions gives a bearer token."),
        403 => Body(403, "not-permitted", "Your roles of today do not permit this."),
        404 => Body(404, "not-found", "There is no such thing, or it is not yours to see."),
        405 => Body(405, "method", "This address knows no such method."),
        413 => Body(413, "too-large", "The body is larger than 12 MB."),
        415 => Body(415, "media-type", "The body is of a media type that is not read here."),
        429 => Body(429, "too-many", "Too many requests; wait a while."),
        503 => Body(503, "not-yet", "It is being made; ask again in a few seconds."),
        _ => Body(status, status < 500 ? "refused" : "fault", status < 500 ? "The request is refused." : "There is a fault on our side."),
    };

    /// <summary>A body that cannot be read: the place inside is named, its value is not.</summary>
    public static ProblemDetails Unreadable(JsonException fault)
    {
        var unknown = fault.Message.Contains("could not be mapped", StringComparison.Ordinal);
        var field = unknown && fault.Message.Split('\'') is [_, var name, ..] ? name : fault.Path?.TrimStart('$', '.') ?? "";
        return Body(400, unknown ? "unknown-field" : "unreadable", unknown ? "The body has a field that is not known here." : "The body cannot be read.", ("field", field));
    }

    private static ProblemDetails Body(int status, string kind, string title, params (string Name, object? Value)[] more)
    {
        var body = new ProblemDetails { Status = status, Type = Kinds + kind, Title = title };
        foreach (var (name, value) in more)
        {
            body.Extensions[name] = value;
        }

        return body;
    }
}
