using Laihua.App.Features.Papers;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Pages.Papers;

namespace Laihua.Web.Api;

/// <summary>Papers and files as bytes.</summary>
public static class Papers
{
    private const string RetryAfterSeconds = "5";

    /// <summary>Maps them.</summary>
    public static void MapPapers(this RouteGroupBuilder v1)
    {
        var group = v1.MapGroup("").WithTags("papers");
        group.MapGet("/papers/{number}/{kind}", async (string number, string kind, CasePapers papers, CurrentActor current, HttpContext http) =>
                PaperKinds.Find(kind) is { } known
                    ? Answer(http, await papers.HandleAsync(number, known, await current.GetAsync(), http.RequestAborted))
                    : Problems.From(new Refusal.NotFound("paper", number)))
            .Permit(PermissionPolicies.CasePapers).WithName("getPaper")
            .WithSummary("A paper of a case: application-form, submission, points, receipt, return, non-acceptance, refusal, decision or letter.")
            .Gives("application/pdf").Refuses(404, 422, 503);
        group.MapGet("/files/{id:guid}", async (Guid id, StoredPapers papers, CurrentActor current, HttpContext http) =>
                Answer(http, await papers.DocumentAsync(id, await current.GetAsync(), http.RequestAborted)))
            .Permit(PermissionPolicies.CasePapers).WithName("getFile").WithSummary("A document that was handed in.")
            .Gives("application/pdf", "image/jpeg", "image/png").Refuses(404);
        group.MapGet("/papers/card/{artefactId:guid}", async (Guid artefactId, StoredPapers papers, CurrentActor current, HttpContext http) =>
                Answer(http, await papers.CardAsync(artefactId, await current.GetAsync(), http.RequestAborted)))
            .Permit(Permission.PrintCards).WithName("getCard").WithSummary("A card, to be printed.")
            .Gives("application/pdf").Refuses(404);
    }

    private static RouteHandlerBuilder Gives(this RouteHandlerBuilder endpoint, string type, params string[] more) =>
        endpoint.Produces<byte[]>(200, type, more).WithSecurityHeadersPolicy(SecurityPolicy.Documents);

    private static IResult Answer(HttpContext http, Result<OpenedPaper> result)
    {
        if (result.TryGet(out var paper, out var refusal))
        {
            DocumentEndpoints.Describe(http.Response, paper);
            return TypedResults.Bytes(paper.Content, paper.ContentType);
        }

        if (refusal is Refusal.WrongState { State: CasePapers.BeingMade })
        {
            http.Response.Headers.RetryAfter = RetryAfterSeconds;
            return TypedResults.Problem(Problems.Of(StatusCodes.Status503ServiceUnavailable));
        }

        return Problems.From(refusal);
    }
}
