using Laihua.App.Features;
using Laihua.App.Features.Decisions;
using Laihua.Rules.Access;
using Laihua.Rules.Cases;
using Laihua.Web.Infrastructure.Access;

namespace Laihua.Web.Api;

/// <summary>What was found, and what is recommended.</summary>
public sealed record RecommendRequest(int SeenVersion, bool Grant, string Findings);

/// <summary>What is still to be examined.</summary>
public sealed record SendBackRequest(int SeenVersion, string Because);

/// <summary>The decision; a refusal has a ground and reasons.</summary>
public sealed record DecideRequest(int SeenVersion, bool Grant, string? Ground = null, string? Reasons = null);

/// <summary>Examination and decision.</summary>
public static class Decisions
{
    private static readonly CaseState[] Mine = [CaseState.InReview, CaseState.AwaitingDecision];

    /// <summary>Maps them.</summary>
    public static void MapDecisions(this RouteGroupBuilder v1)
    {
        var group = v1.MapGroup("/decisions").WithTags("decisions");
        group.MapGet("", async (CaseReading read, CurrentActor current, CancellationToken cancellation, int page = 1) =>
                TypedResults.Ok(await read.ListAsync(
                    read.Cases.DecidedBy(await current.GetAsync()).Where(c => Mine.Contains(c.State)), page, cancellation)))
            .Permit(Permission.ReadCases).WithName("listDecisions").WithSummary("Cases that wait for examination or decision, by their clock.");
        group.MapPost("/{number}/recommend", RecommendAsync).Permit(Permission.Examine).WithName("recommendDecision")
            .WithSummary("Record findings and recommend.").Produces<StepBody>().Refuses(400, 404, 409, 422);
        group.MapPost("/{number}/send-back", SendBackAsync).Permit(Permission.Decide).WithName("sendBack")
            .WithSummary("Give a recommended case back to the examiner.").Produces<StepBody>().Refuses(400, 404, 409, 422);
        group.MapPost("/{number}/decide", DecideAsync).Permit(Permission.Decide).WithName("decideCase")
            .WithSummary("Grant or refuse, by somebody other than the examiner.").Produces<CaseDecided>().Refuses(400, 404, 409, 422);
    }

    private static async Task<IResult> RecommendAsync(
        string number, RecommendRequest request, RecommendDecision use, CurrentActor current, CancellationToken cancellation) =>
        Outcome.Ok(
            await use.HandleAsync(new(number, request.SeenVersion, request.Grant, request.Findings), await current.GetAsync(), cancellation),
            _ => new StepBody(number, CaseState.AwaitingDecision));

    private static async Task<IResult> SendBackAsync(
        string number, SendBackRequest request, SendBackToExaminer use, CurrentActor current, CancellationToken cancellation) =>
        Outcome.Ok(
            await use.HandleAsync(new(number, request.SeenVersion, request.Because), await current.GetAsync(), cancellation),
            _ => new StepBody(number, CaseState.InReview));

    private static async Task<IResult> DecideAsync(string number, DecideRequest request, DecideCase use, CurrentActor current, CancellationToken cancellation) =>
        Outcome.Ok(
            await use.HandleAsync(
                new(number, request.SeenVersion, request.Grant, request.Ground ?? "", request.Reasons ?? ""), await current.GetAsync(), cancellation),
            decided => decided);
}
