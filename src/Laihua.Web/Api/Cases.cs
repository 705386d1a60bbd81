using Laihua.App.Features;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;

namespace Laihua.Web.Api;

/// <summary>Submitted cases of one's authority, for its officers.</summary>
public static class Cases
{
    /// <summary>Maps them.</summary>
    public static void MapCases(this RouteGroupBuilder v1) => v1
        .MapGet("/cases/{number}", async (string number, CaseReading read, CurrentActor current, CancellationToken cancellation) =>
        {
            var actor = await current.GetAsync();
            return await read.OneAsync(read.Cases.HandledBy(actor), number, actor, cancellation);
        })
        .Permit(Permission.ReadCases).WithTags("cases").WithName("getCase").WithSummary("One case of your authority.").Produces<CaseBody>().Refuses(404);
}
