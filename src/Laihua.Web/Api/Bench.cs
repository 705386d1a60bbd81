using Laihua.App.Features.Bench;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;

namespace Laihua.Web.Api;

/// <summary>What is compared, and over whom: <c>old</c> is absent for the points table in force, people and seed for decided cases.</summary>
public sealed record RunPolicyRequest(string New, string Population, string? Old = null, long? People = null, long? Seed = null, string? Note = null);

/// <summary>A kept run.</summary>
public sealed record PolicyRunBody(string Number, DateTime At, string RunBy, string Note, string Sha256, BenchBody Result);

/// <summary>The policy bench.</summary>
public static class Bench
{
    /// <summary>Maps it.</summary>
    public static void MapBench(this RouteGroupBuilder v1)
    {
        var group = v1.MapGroup("/bench/runs").WithTags("bench");
        group.MapPost("", RunAsync).Permit(Permission.RunBench).WithName("runPolicy")
            .WithSummary("Compare two versions of the rules over drawn people (synthetic) or all decided cases (decided), and keep the result.")
            .Produces<PolicyRunBody>().Refuses(400, 422);
        group.MapGet("/{number}", ReadAsync).Permit(Permission.RunBench).WithName("getPolicyRun")
            .WithSummary("A kept run.").Produces<PolicyRunBody>().Refuses(404);
    }

    private static async Task<IResult> RunAsync(RunPolicyRequest request, RunPolicy use, ReadRuns runs, CurrentActor current, CancellationToken cancellation)
    {
        var command = new RunPolicyCommand(request.Old ?? "", request.New, request.Population, request.People, request.Seed, request.Note ?? "");
        return (await use.HandleAsync(command, await current.GetAsync(), cancellation)).TryGet(out var number, out var refusal)
            ? await ReadAsync(number, runs, current, cancellation)
            : Problems.From(refusal);
    }

    private static async Task<IResult> ReadAsync(string number, ReadRuns runs, CurrentActor current, CancellationToken cancellation) =>
        await runs.FindAsync(number, await current.GetAsync(), cancellation) is { } run
            ? TypedResults.Ok(new PolicyRunBody(run.Row.Number, run.Row.At, run.Row.RunBy, run.Row.Note, run.Sha256, run.Result))
            : Problems.From(new Refusal.NotFound("bench", number));
}
