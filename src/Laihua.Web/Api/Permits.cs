using Laihua.App.Data.Permits;
using Laihua.App.Features.Permits;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Permits;
using Laihua.Web.Infrastructure.Access;

namespace Laihua.Web.Api;

/// <summary>A permit with its papers, what was proposed for it, and what can be done now.</summary>
public sealed record PermitFileBody(
    Guid Id, PermitState State, DateTime? StateSince, string NumberEnd, string Category, Words Employer, DateOnly LetterUntil, DateOnly? From, DateOnly? To, int Version,
    IReadOnlyList<ArtefactBody> Artefacts, IReadOnlyList<OperationBody> Operations, IReadOnlyList<PermitAction> Proposable, IReadOnlyList<OperationAction> Possible);

/// <summary>Something proposed for a permit, and what came of it.</summary>
public sealed record OperationBody(
    Guid Id, PermitAction Action, string Ground, string Reason, DateOnly? NewEnd, DateOnly? ContractTo, DateOnly? EndBefore, OperationState State,
    string ProposedBy, DateTime ProposedAt, string? SettledBy, DateTime? SettledAt, string? Remark, int Version);

/// <summary>Something that waits for a second person.</summary>
public sealed record WaitingBody(Guid Id, Guid PermitId, PermitAction Action, string Ground, string ProposedBy, DateTime ProposedAt);

/// <summary>What is proposed for a permit, with the version of the permit that was seen.</summary>
public sealed record ProposeRequest(int SeenVersion, PermitAction Action, string Ground, string Reason, DateOnly? NewEnd = null, DateOnly? ContractTo = null);

/// <summary>What was proposed.</summary>
public sealed record ProposedBody(Guid OperationId);

/// <summary>The version of the operation that was seen, and why it is returned or withdrawn.</summary>
public sealed record RemarkRequest(int SeenVersion, string Remark);

/// <summary>Permits after their grant: proposed by one person, approved or returned by another.</summary>
public static class Permits
{
    /// <summary>Maps them.</summary>
    public static void MapPermits(this RouteGroupBuilder v1)
    {
        var permits = v1.MapGroup("/permits").WithTags("permits");
        permits.MapGet("/{id:guid}", FindAsync).Permit(Permission.ReadPermits).WithName("getPermit")
            .WithSummary("A permit of your office, its papers and what was done to it.").Produces<PermitFileBody>().Refuses(404);
        permits.MapPost("/{id:guid}/operations", ProposeAsync).Permit(Permission.ProposeOperations).WithName("proposeOperation")
            .WithSummary("Propose that a permit be suspended, resumed, cancelled, revoked, moved in its end or given a new card.").Produces<ProposedBody>().Refuses(400, 404, 409, 422);
        var operations = v1.MapGroup("/permit-operations").WithTags("permits");
        operations.MapGet("", WaitingAsync).Permit(Permission.ReadPermits).WithName("listWaitingOperations")
            .WithSummary("What waits for a second person, the oldest first.").Produces<IReadOnlyList<WaitingBody>>();
        operations.MapPost("/{id:guid}/approve", ApproveAsync).Permit(Permission.ApproveOperations).WithName("approveOperation")
            .WithSummary("Approve what another proposed; it is done at once.").Produces(204).Refuses(400, 404, 409, 422);
        operations.MapPost("/{id:guid}/return", ReturnAsync).Permit(Permission.ApproveOperations).WithName("returnOperation")
            .WithSummary("Give a proposal back.").Produces(204).Refuses(400, 404, 409, 422);
        operations.MapPost("/{id:guid}/withdraw", WithdrawAsync).Permit(Permission.ProposeOperations).WithName("withdrawOperation")
            .WithSummary("Take your own proposal back.").Produces(204).Refuses(400, 404, 409, 422);
    }

    private static async Task<IResult> FindAsync(Guid id, PermitFiles files, CurrentActor current, CancellationToken cancellation) =>
        await files.FindAsync(id, await current.GetAsync(), cancellation) is { } file ? TypedResults.Ok(Body(file)) : Problems.From(new Refusal.NotFound("permit", id.ToString()));

    private static async Task<IResult> WaitingAsync(PermitFiles files, CurrentActor current, CancellationToken cancellation) =>
        TypedResults.Ok<IReadOnlyList<WaitingBody>>([.. (await files.WaitingAsync(await current.GetAsync(), cancellation))
            .Select(o => new WaitingBody(o.Id, o.PermitId, o.Action, o.Ground, o.ProposedBy, o.ProposedAt))]);

    private static async Task<IResult> ProposeAsync(Guid id, ProposeRequest request, ProposeOperation use, CurrentActor current, CancellationToken cancellation)
    {
        var command = new ProposeOperationCommand(id, request.SeenVersion, request.Action, request.Ground, request.Reason, request.NewEnd, request.ContractTo);
        return Outcome.Ok(await use.HandleAsync(command, await current.GetAsync(), cancellation), operation => new ProposedBody(operation));
    }

    private static async Task<IResult> ApproveAsync(Guid id, SeenRequest request, ApproveOperation use, CurrentActor current, CancellationToken cancellation) =>
        Done(await use.HandleAsync(new(id, request.SeenVersion), await current.GetAsync(), cancellation));

    private static async Task<IResult> ReturnAsync(Guid id, RemarkRequest request, ReturnOperation use, CurrentActor current, CancellationToken cancellation) =>
        Done(await use.HandleAsync(new(id, request.SeenVersion, request.Remark), await current.GetAsync(), cancellation));

    private static async Task<IResult> WithdrawAsync(Guid id, RemarkRequest request, WithdrawOperation use, CurrentActor current, CancellationToken cancellation) =>
        Done(await use.HandleAsync(new(id, request.SeenVersion, request.Remark), await current.GetAsync(), cancellation));

    private static IResult Done(Result<Guid> result) => result.TryGet(out _, out var refusal) ? TypedResults.NoContent() : Problems.From(refusal);

    private static PermitFileBody Body(PermitFile file)
    {
        var permit = file.Permit;
        return new(
            permit.Id, permit.State, permit.StateSince, permit.Person!.LifetimeNumber[^4..], permit.Category, permit.Employer!.Name, permit.LetterUntil, permit.From, permit.To, permit.Version, // Read with the permit.
            [.. permit.Artefacts.OrderBy(a => a.IssuedAt).Select(Checks.Body)], [.. file.Operations.Select(Body)], file.Proposable, file.Possible);
    }

    private static OperationBody Body(PermitOperation o) => new(
        o.Id, o.Action, o.Ground, o.Reason, o.NewEnd, o.ContractTo, o.EndBefore, o.State, o.ProposedBy, o.ProposedAt, o.SettledBy, o.SettledAt, o.Remark, o.Version);
}
