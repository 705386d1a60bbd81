using Laihua.App.Features.Holders;
using Laihua.Rules;
using Laihua.Rules.Holders;
using Laihua.Web.Infrastructure;
using Laihua.Web.Infrastructure.Checks;
using Laihua.Web.Infrastructure.Scans;

namespace Laihua.Web.Api;

/// <summary>A share code with the holder's date of birth, and for what it is asked.</summary>
public sealed record ShareCheckRequest(string Code, DateOnly BirthDate, SharePurpose? Purpose, string? Checker = null);

/// <summary>What the holder shares; a field that is not shared is null. The photo is a JPEG in base64.</summary>
public sealed record ShareCheckBody(
    HolderStanding Standing,
    DateTime CheckedAt,
    string FamilyName,
    string GivenNames,
    string? ChineseName,
    DateOnly? ValidFrom,
    DateOnly ValidTo,
    byte[]? Photo,
    Words? Employer,
    string? Post,
    string? Category,
    string? Division);

/// <summary>Checks by share code.</summary>
public static class Shares
{
    /// <summary>Maps them.</summary>
    public static void MapShares(this RouteGroupBuilder v1) =>
        v1.MapPost("/shares/check", CheckAsync).WithTags("shares").AllowAnonymous()
            .WithMetadata(new CountedTriesAttribute()).WithSecurityHeadersPolicy(SecurityPolicy.Checks)
            .WithName("checkShare").WithSummary("What a holder shows by a share code; the holder sees the check.").Produces<ShareCheckBody>().Refuses(400, 422, 429);

    private static async Task<IResult> CheckAsync(ShareCheckRequest request, UseShareCode use, EdgeCity city, HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        var command = new UseShareCodeCommand(request.Code, request.BirthDate, request.Purpose, request.Checker ?? "", city.Of(http));
        return Outcome.Ok(await use.HandleAsync(command, http.RequestAborted), Body);
    }

    private static ShareCheckBody Body(SharedPermit shared)
    {
        var (permit, person, fields) = (shared.Permit, shared.Permit.Person!, shared.Fields); // Loaded with the permit.
        var conditions = fields.HasFlag(SharedFields.Conditions);
        return new(
            shared.Standing,
            shared.CheckedAt,
            person.FamilyName,
            person.GivenNames,
            person.ChineseName,
            permit.From,
            permit.To ?? permit.LetterUntil,
            shared.Portrait,
            fields.HasFlag(SharedFields.Employer) ? permit.Employer!.Name : null, // Loaded with the permit.
            fields.HasFlag(SharedFields.Post) ? permit.Post : null,
            conditions ? permit.Category : null,
            conditions ? permit.Division : null);
    }
}
