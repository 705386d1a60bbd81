using Laihua.App.Features;
using Laihua.App.Features.Reception;
using Laihua.Rules.Access;
using Laihua.Rules.Cases;
using Laihua.Web.Infrastructure.Access;

namespace Laihua.Web.Api;

/// <summary>The version that was seen, and whether the officer judged that the photo shows one face, the applicant's.</summary>
public sealed record PassRequest(int SeenVersion, bool OneFace = false);

/// <summary>Everything that must be corrected.</summary>
public sealed record ReturnRequest(int SeenVersion, IReadOnlyList<PointBody> Points, string? Justification = null);

/// <summary>The originals that were seen.</summary>
public sealed record AcceptRequest(int SeenVersion, IReadOnlyList<string> Seen);

/// <summary>The competent office and the reason.</summary>
public sealed record DeclineRequest(int SeenVersion, string CompetentOffice, string Reasons);

/// <summary>The state after a step, and the last day of the clock that runs in it.</summary>
public sealed record StepBody(string Number, CaseState State, DateOnly? DueOn = null);

/// <summary>Pre-review and window.</summary>
public static class Reception
{
    private static readonly CaseState[] Mine = [CaseState.PreReview, CaseState.AwaitingWindow];

    /// <summary>Maps it.</summary>
    public static void MapReception(this RouteGroupBuilder v1)
    {
        var group = v1.MapGroup("/reception").WithTags("reception");
        group.MapGet("", async (CaseReading read, CurrentActor current, CancellationToken cancellation, int page = 1) =>
                TypedResults.Ok(await read.ListAsync(
                    read.Cases.ReceivedBy(await current.GetAsync()).Where(c => Mine.Contains(c.State)), page, cancellation)))
            .Permit(Permission.PreReview).WithName("listReception").WithSummary("Cases that wait for pre-review or the window, by their clock.");
        group.MapPost("/{number}/pass", PassAsync).Permit(Permission.PreReview).WithName("passPreReview")
            .WithSummary("Pass pre-review.").Produces<StepBody>().Refuses(400, 404, 409);
        group.MapPost("/{number}/return", ReturnAsync).Permit(Permission.PreReview).WithName("returnForCorrection")
            .WithSummary("Return once with everything that must be corrected.").Produces<StepBody>().Refuses(400, 404, 409, 422);
        group.MapPost("/{number}/accept", AcceptAsync).Permit(Permission.Window).WithName("acceptAtWindow")
            .WithSummary("Accept at the window, every original having been seen.").Produces<StepBody>().Refuses(400, 404, 409, 422);
        group.MapPost("/{number}/decline", DeclineAsync).Permit(Permission.PreReview).WithName("declineApplication")
            .WithSummary("Decline for want of jurisdiction.").Produces<StepBody>().Refuses(400, 404, 409, 422);
    }

    private static async Task<IResult> PassAsync(string number, PassRequest request, PassPreReview use, CurrentActor current, CancellationToken cancellation) =>
        Outcome.Ok(await use.HandleAsync(new(number, request.SeenVersion, request.OneFace), await current.GetAsync(), cancellation), state => new StepBody(number, state));

    private static async Task<IResult> ReturnAsync(
        string number, ReturnRequest request, ReturnForCorrection use, CurrentActor current, CancellationToken cancellation) =>
        Outcome.Ok(
            await use.HandleAsync(
                new(number, request.SeenVersion, [.. request.Points.Select(p => new ReturnPoint(p.Field, p.Text))], request.Justification ?? ""),
                await current.GetAsync(), cancellation),
            by => new StepBody(number, CaseState.Returned, by));

    private static async Task<IResult> AcceptAsync(string number, AcceptRequest request, AcceptAtWindow use, CurrentActor current, CancellationToken cancellation) =>
        Outcome.Ok(
            await use.HandleAsync(new(number, request.SeenVersion, [.. request.Seen]), await current.GetAsync(), cancellation),
            due => new StepBody(number, CaseState.InReview, due));

    private static async Task<IResult> DeclineAsync(
        string number, DeclineRequest request, DeclineApplication use, CurrentActor current, CancellationToken cancellation) =>
        Outcome.Ok(
            await use.HandleAsync(new(number, request.SeenVersion, request.CompetentOffice, request.Reasons), await current.GetAsync(), cancellation),
            _ => new StepBody(number, CaseState.NotAccepted));
}
