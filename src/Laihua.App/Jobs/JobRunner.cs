using Laihua.App.Data;
using Laihua.App.Data.Trail;
using Laihua.App.Features;
using Laihua.App.Features.Cards;
using Laihua.App.Features.Permits;
using Laihua.App.Features.Webhooks;
using Laihua.Rules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Laihua.App.Jobs;

/// <summary>Works the queue: leases one job at a time, does it, marks it done; a failing one is tried again and given up visibly.</summary>
/// <remarks>Any number of nodes may run it: the lease is taken by version, and every job may be done twice without harm.</remarks>
public sealed partial class JobRunner(IServiceScopeFactory scopes, TimeProvider clock, ILogger<JobRunner> log)
{
    private const int MostAttempts = 8;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>Does everything that is due.</summary>
    /// <returns>How many jobs were tried.</returns>
    public async Task<int> RunDueAsync(CancellationToken cancellation)
    {
        var tried = 0;
        while (!cancellation.IsCancellationRequested && await TakeAsync(cancellation) is { } id)
        {
            await DoAsync(id, cancellation);
            tried++;
        }

        return tried;
    }

    private async Task<Guid?> TakeAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LaihuaDb>();
        while (true)
        {
            var now = clock.UtcNow();
            var job = await db.Jobs.Where(j => j.State == JobState.Waiting && j.RunAt <= now && (j.LeasedUntil == null || j.LeasedUntil < now))
                .OrderBy(j => j.RunAt).FirstOrDefaultAsync(cancellation);
            if (job is null)
            {
                return null;
            }

            // A job that takes its node down with it never says so: its leases run out until its tries are used up.
            var mayTry = job.Attempts < MostAttempts;
            if (mayTry)
            {
                job.LeasedUntil = now + Lease;
                job.Attempts++;
            }
            else
            {
                job.State = JobState.Failed;
                job.FinishedAt = now;
            }

            job.Version++;
            if (await db.TrySaveAsync(cancellation) && mayTry)
            {
                return job.Id;
            }

            db.ChangeTracker.Clear(); // Another node took it, or it is given up.
        }
    }

    private async Task DoAsync(Guid id, CancellationToken cancellation)
    {
        string? fault = null;
        await using (var scope = scopes.CreateAsyncScope())
        {
            var job = await scope.ServiceProvider.GetRequiredService<LaihuaDb>().Jobs.AsNoTracking().SingleAsync(j => j.Id == id, cancellation);
            try
            {
                fault = await WorkAsync(job, scope.ServiceProvider, cancellation);
            }
#pragma warning disable CA1031 // A job may fail in any way; the row says so and the queue goes on.
            catch (Exception exception) when (!cancellation.IsCancellationRequested)
#pragma warning restore CA1031
            {
                LogFault(exception, job.Kind, job.Id);
                fault = exception.GetType().Name;
            }
        }

        await FinishAsync(id, fault, cancellation);
    }

    private static async Task<string?> WorkAsync(Job job, IServiceProvider services, CancellationToken cancellation) => job.Kind switch
    {
        JobKinds.IssueLetter => FaultOf(await services.GetRequiredService<IssueLetter>().HandleAsync(job.Subject, cancellation)),
        JobKinds.ReadBackCard => FaultOf(await services.GetRequiredService<ReadBackCard>().HandleAsync(job.Subject, cancellation)),
        JobKinds.DeliverWebhook => FaultOf(await services.GetRequiredService<DeliverWebhook>().HandleAsync(job.Subject, cancellation)),
        _ => $"No such kind of job: {job.Kind}",
    };

    private static string? FaultOf(Result<Guid> result) => result.TryGet(out _, out var refusal) ? null : refusal switch
    {
        Refusal.RuleBroken broken => string.Join(", ", broken.Findings.Select(f => f.Rule)),
        _ => refusal.GetType().Name,
    };

    private async Task FinishAsync(Guid id, string? fault, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LaihuaDb>();
        var job = await db.Jobs.SingleAsync(j => j.Id == id, cancellation);
        var now = clock.UtcNow();
        job.LeasedUntil = null;
        job.LastError = fault;
        job.Version++;
        if (fault is null)
        {
            job.State = JobState.Done;
            job.FinishedAt = now;
        }
        else if (job.Attempts >= MostAttempts)
        {
            job.State = JobState.Failed;
            job.FinishedAt = now;
        }
        else
        {
            job.RunAt = now + TimeSpan.FromSeconds(5 * Math.Pow(3, job.Attempts - 1));
        }

        await db.TrySaveAsync(cancellation);
    }

    [LoggerMessage(LogLevel.Error, "Job {Kind} {Id} failed")]
    private partial void LogFault(Exception exception, string kind, Guid id);
}
