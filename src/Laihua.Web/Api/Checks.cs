using Laihua.App.Data.Permits;
using Laihua.App.Features.Checks;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Checks;
using Laihua.Rules.Permits;
using Laihua.Web.Infrastructure;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Checks;

namespace Laihua.Web.Api;

/// <summary>Why the full record is read, by the list and in words; outside the officer's territory also why all the same. What is shown beside it is written down as an act of its own.</summary>
public sealed record FullCheckRequest(string Reason, bool ShowPassport = false, FullCheckReason? Kind = null, string? Justification = null, bool ShowBirthDate = false);

/// <summary>A value that somebody knows, compared with the record.</summary>
public sealed record MatchRequest(MatchKind Kind, string Value);

/// <summary>Whether it matches; also false where the code is unknown or its tries of the day are used up.</summary>
public sealed record MatchBody(bool Matches);

/// <summary>The full record behind a code.</summary>
public sealed record FullCheckBody(
    CheckVerdict Verdict,
    string PermitNumber,
    string FamilyName,
    string GivenNames,
    string? ChineseName,
    int BirthYear,
    DateOnly? BirthDate,
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
        group.MapPost("/{token}/match", async (string token, MatchRequest request, TestMatch use, HttpContext http) =>
            {
                http.Response.Headers.CacheControl = "no-store";
                return new EvenJson<MatchBody>(new(await use.HandleAsync(new(token, request.Kind, request.Value), http.RequestAborted)));
            })
            .AllowAnonymous().WithMetadata(new CountedCheckAttribute()).WithSecurityHeadersPolicy(SecurityPolicy.Checks)
            .WithName("matchCheck").WithSummary("Compare the employer's code or the end of the passport's number: five times for a code and day.").Refuses(400, 429);
        group.MapPost("/{token}/full", FullAsync).Permit(Permission.CheckFully).WithSecurityHeadersPolicy(SecurityPolicy.Checks)
            .WithName("checkFully").WithSummary("The full record, for officers with a reason; every reading is logged.").Produces<FullCheckBody>().Refuses(400, 404, 422);
    }

    private static async Task<IResult> FullAsync(string token, FullCheckRequest request, CheckFully use, RevealField reveal, CurrentActor current, HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        var actor = await current.GetAsync();
        var result = await use.HandleAsync(new(token, request.Kind, request.Reason, request.Justification ?? ""), actor, http.RequestAborted);
        foreach (var field in Revealed(request))
        {
            result = result.TryGet(out var so, out _) ? Joined(so, await reveal.HandleAsync(new(token, field), actor, http.RequestAborted)) : result;
        }

        return Outcome.Ok(result, Body);
    }

    private static IEnumerable<RevealedField> Revealed(FullCheckRequest request) =>
        [.. request.ShowPassport ? [RevealedField.Passport] : Array.Empty<RevealedField>(), .. request.ShowBirthDate ? [RevealedField.BirthDate] : Array.Empty<RevealedField>()];

    private static Result<FullRecord> Joined(FullRecord so, Result<FullRecord> revealed) => revealed.TryGet(out var record, out _)
        ? record with { PassportEnd = so.PassportEnd ?? record.PassportEnd, BirthDate = so.BirthDate ?? record.BirthDate }
        : revealed;

    private static FullCheckBody Body(FullRecord record)
    {
        var person = record.Permit.Person!; // Loaded with the permit.
        return new(
            record.Verdict, person.LifetimeNumber, person.FamilyName, person.GivenNames, person.ChineseName, person.BirthDate.Year, record.BirthDate, person.Nationality,
            record.PassportEnd, record.Permit.Employer!.Name, record.Permit.Post, [.. record.Permits.Select(Body)], record.Log, record.Changed, record.Reason); // Loaded with the permit.
    }

    private static PermitBody Body(Permit permit) => new(
        permit.State, permit.Category, permit.Employer!.Name, permit.LetterUntil, permit.From, permit.To, // Loaded with the permit.
        [.. permit.Artefacts.OrderBy(a => a.IssuedAt).Select(Body)]);

    internal static ArtefactBody Body(Artefact artefact) => new(artefact.Id, artefact.Kind, artefact.Edition, artefact.IssuedAt, artefact.PrintedTo, artefact.ReplacedAt);
}
