using Laihua.App.Features;
using Laihua.App.Features.Applications;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;

namespace Laihua.Web.Api;

/// <summary>Answers to keep.</summary>
public sealed record AnswersRequest(int SeenVersion, IReadOnlyDictionary<string, string> Answers);

/// <summary>The day by which a document follows.</summary>
public sealed record PromiseRequest(DateOnly? By);

/// <summary>The number of a case that was started.</summary>
public sealed record StartedBody(string Number);

/// <summary>A file that was kept.</summary>
public sealed record FileBody(Guid FileId);

/// <summary>Applications of one's own employer.</summary>
public static class Applications
{
    /// <summary>Maps them.</summary>
    public static void MapApplications(this RouteGroupBuilder v1)
    {
        var group = v1.MapGroup("/applications").WithTags("applications");
        group.MapGet("", async (CaseReading read, CurrentActor current, CancellationToken cancellation, int page = 1) =>
                TypedResults.Ok(await read.ListAsync(read.Cases.OwnedBy(await current.GetAsync()), page, cancellation)))
            .Permit(Permission.Apply).WithName("listApplications").WithSummary("Your employer's applications.");
        group.MapPost("", StartAsync).Permit(Permission.Apply).WithName("startApplication")
            .WithSummary("Start an application for a Notification Letter (K1).").Produces<StartedBody>(201).Refuses(404, 409);
        group.MapGet("/{number}", OneAsync).Permit(Permission.Apply).WithName("getApplication").WithSummary("One application.").Produces<CaseBody>().Refuses(404);
        group.MapPut("/{number}/answers/{topic}", AnswerAsync).Permit(Permission.Apply).WithName("putAnswers")
            .WithSummary("Keep the answers of one topic; drafts keep also what cannot be read yet.").Produces<AnswersSaved>().Refuses(400, 404, 409, 422);
        group.MapPut("/{number}/promises/{line}", PromiseAsync).Permit(Permission.Apply).WithName("promiseDocument")
            .WithSummary("Give a dated commitment in place of a document.").Produces<PromiseRequest>().Refuses(400, 404, 409, 422);
        group.MapPost("/{number}/submit", SubmitAsync).Permit(Permission.Apply).WithName("submitApplication")
            .WithSummary("Submit, with every finding or not at all.").Produces<ApplicationSubmitted>().Refuses(400, 404, 409, 422);
        group.MapPost("/{number}/withdraw", WithdrawAsync).Permit(Permission.Apply).WithName("withdrawApplication")
            .WithSummary("Take the application back.").Produces<StartedBody>().Refuses(400, 404, 409);
        group.MapPost("/{number}/entry-report", ReportAsync).Permit(Permission.Apply).WithName("startEntryReport")
            .WithSummary("Start the permit after entry (K2) for a granted Letter.").Produces<StartedBody>(201).Refuses(404, 409);
        group.MapDocuments();
    }

    private static async Task<IResult> OneAsync(string number, CaseReading read, CurrentActor current, CancellationToken cancellation)
    {
        var actor = await current.GetAsync();
        return await read.OneAsync(read.Cases.OwnedBy(actor), number, actor, cancellation);
    }

    private static async Task<IResult> StartAsync(StartApplication use, CurrentActor current, CancellationToken cancellation) =>
        Started(await use.HandleAsync(await current.GetAsync(), cancellation));

    private static async Task<IResult> ReportAsync(string number, StartEntryReport use, CurrentActor current, CancellationToken cancellation) =>
        Started(await use.HandleAsync(number, await current.GetAsync(), cancellation));

    private static async Task<IResult> AnswerAsync(
        string number, string topic, AnswersRequest request, SaveAnswers use, CurrentActor current, CancellationToken cancellation) =>
        Outcome.Ok(await use.HandleAsync(new(number, request.SeenVersion, topic, request.Answers), await current.GetAsync(), cancellation), saved => saved);

    private static async Task<IResult> PromiseAsync(
        string number, string line, PromiseRequest request, PromiseDocument use, CurrentActor current, CancellationToken cancellation) =>
        Outcome.Ok(await use.HandleAsync(new(number, line, request.By), await current.GetAsync(), cancellation), by => new PromiseRequest(by));

    private static async Task<IResult> SubmitAsync(
        string number, SeenRequest request, SubmitApplication use, CurrentActor current, CancellationToken cancellation) =>
        Outcome.Ok(await use.HandleAsync(new(number, request.SeenVersion), await current.GetAsync(), cancellation), submitted => submitted);

    private static async Task<IResult> WithdrawAsync(
        string number, SeenRequest request, WithdrawApplication use, CurrentActor current, CancellationToken cancellation) =>
        Outcome.Ok(await use.HandleAsync(new(number, request.SeenVersion), await current.GetAsync(), cancellation), withdrawn => new StartedBody(withdrawn));

    private static IResult Started(Laihua.Rules.Result<string> result) => result.TryGet(out var number, out var refusal)
        ? TypedResults.Created($"/api/v1/applications/{number}", new StartedBody(number))
        : Problems.From(refusal);
}
