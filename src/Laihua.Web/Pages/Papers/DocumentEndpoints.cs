using Laihua.App.Features.Holders;
using Laihua.App.Features.Papers;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure;
using Laihua.Web.Infrastructure.Access;
using Microsoft.Net.Http.Headers;

namespace Laihua.Web.Pages.Papers;

/// <summary>Uploaded documents and cards, as they are stored.</summary>
public static class DocumentEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapDocuments(this WebApplication app)
    {
        app.MapGet("/files/{id:guid}", async (Guid id, StoredPapers papers, CurrentActor current, HttpContext http) =>
                Answer(http, await papers.DocumentAsync(id, await current.GetAsync(), http.RequestAborted)))
            .RequireAuthorization(PermissionPolicies.CasePapers).WithSecurityHeadersPolicy(SecurityPolicy.Documents).ExcludeFromDescription();
        app.MapGet("/papers/card/{artefactId:guid}", async (Guid artefactId, StoredPapers papers, CurrentActor current, HttpContext http) =>
                Answer(http, await papers.CardAsync(artefactId, await current.GetAsync(), http.RequestAborted)))
            .RequireAuthorization(Permission.PrintCards).WithSecurityHeadersPolicy(SecurityPolicy.Documents).ExcludeFromDescription();
        app.MapGet("/permit/letters/{id:guid}", async (Guid id, IssueStatusLetter letters, CurrentActor current, HttpContext http) =>
                Answer(http, await letters.OpenAsync(id, await current.GetAsync(), http.RequestAborted)))
            .RequireAuthorization(Permission.OwnPermit).WithSecurityHeadersPolicy(SecurityPolicy.Documents).ExcludeFromDescription();
    }

    /// <summary>Shown in the browser under a name that tells nothing, and kept nowhere.</summary>
    public static void Describe(HttpResponse response, OpenedPaper paper)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("inline") { FileName = paper.Name }.ToString();
    }

    private static IResult Answer(HttpContext http, Result<OpenedPaper> result)
    {
        if (!result.TryGet(out var paper, out _))
        {
            return TypedResults.NotFound();
        }

        Describe(http.Response, paper);
        return TypedResults.Bytes(paper.Content, paper.ContentType);
    }
}
