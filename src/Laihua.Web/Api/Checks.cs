using Laihua.App.Data.Permits;
using Laihua.App.Features.Checks;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Permits;
using Laihua.Web.Infrastructure;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Checks;

namespace Laihua.Web.Api;

/// <summary>Why the full record is read, and whether the end of the passport's number is wanted.</summary>
public sealed record FullCheckRequest(string Reason, bool ShowPassport = false);

/// <summary>The full record behind a code.</summary>
public sealed record FullCheckBody(
    CheckVerdict Verdict,
    string PermitNumber,
    string FamilyName,
    string GivenNames,
    string? ChineseName,
    DateOnly BirthDate,
    string Nationality,
    string? PassportEnd,
    Words Employer,
    string Post,
    IReadOnlyList<PermitBody> Permits,
    IReadOnlyList<CheckLogEntry> Log,
    IReadOnlyList<string> ChangedSinceIssue,
    string? StateReason);

/// <summary>A permit or Letter of a person.</summary>
public sealed record PermitBody(PermitState State, string Category, Words Employer, DateOnly LetterUntil, DateOnly? From, DateOnly? To, IReadOnlyList<ArtefactBody> Artefacts);

/// <summary>A card or Letter that was issued.</summary>
public sealed record ArtefactBody(Guid Id, ArtefactKind Kind, int Edition, DateTime IssuedAt, DateOnly? PrintedTo, DateTime? ReplacedAt);

/// <summary>Checks of codes.</summary>
public static class Checks
{
    /// <summary>Maps them.</summary>
    public static void MapChecks(this RouteGroupBuilder v1)
    {
        var group = v1.MapGroup("/checks").WithTags("checks");
        group.MapGet("/{token}", async (string token, CheckArtefact check, HttpContext http) =>
            {
                http.Response.Headers.CacheControl = "no-store";
                return new EvenJson<CheckAnswer>(await check.HandleAsync(token, http.RequestAborted));
            })
            .AllowAnonymous().WithMetadata(new CountedCheckAttribute()).WithSecurityHeadersPolicy(SecurityPolicy.Checks)
            .WithName("check").WithSummary("What anyone with the card may know.").Refuses(429);
        group.MapPost("/{token}/full", FullAsync).Permit(Permission.CheckFully).WithSecurityHeadersPolicy(SecurityPolicy.Checks)
            .WithName("checkFully").WithSummary("The full record, for officers with a reason; every reading is logged.").Produces<FullCheckBody>().Refuses(400, 404, 422);
    }

    private static async Task<IResult> FullAsync(string token, FullCheckRequest request, CheckFully use, CurrentActor current, HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        var result = await use.HandleAsync(new(token, request.Reason, request.ShowPassport), await current.GetAsync(), http.RequestAborted);
        return Outcome.Ok(result, Body);
    }

    private static FullCheckBody Body(FullRecord record)
    {
        var person = record.Permit.Person!; // Loaded with the permit.
        return new(
            record.Verdict, person.LifetimeNumber, person.FamilyName, person.GivenNames, person.ChineseName, person.BirthDate, person.Nationality,
            record.PassportEnd, record.Permit.Employer!.Name, record.Permit.Post, [.. record.Permits.Select(Body)], record.Log, record.Changed, record.Reason); // Loaded with the permit.
    }

    private static PermitBody Body(Permit permit) => new(
        permit.State, permit.Category, permit.Employer!.Name, permit.LetterUntil, permit.From, permit.To, // Loaded with the permit.
        [.. permit.Artefacts.OrderBy(a => a.IssuedAt).Select(Body)]);

    internal static ArtefactBody Body(Artefact artefact) => new(artefact.Id, artefact.Kind, artefact.Edition, artefact.IssuedAt, artefact.PrintedTo, artefact.ReplacedAt);
}
