using Laihua.App.Data;
using Laihua.App.Features.Applications;
using Laihua.App.Features.Changes;
using Laihua.App.Features.Permits;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Laihua.App.Jobs;

/// <summary>What one turn did: jobs tried, cases lapsed, permits and Letters expired.</summary>
public sealed record WorkDone(int Jobs, int Lapsed, int Expired);

/// <summary>Works the queue on this node, and once an hour ends what the clock ends.</summary>
public sealed partial class WorkLoop(JobRunner runner, IServiceScopeFactory scopes, TimeProvider clock, ILogger<WorkLoop> log)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ClockEvery = TimeSpan.FromHours(1);

    /// <summary>Everything that is due now, once.</summary>
    public async Task<WorkDone> RunOnceAsync(CancellationToken cancellation)
    {
        await SealAsync(cancellation);
        var jobs = await runner.RunDueAsync(cancellation);
        await using var scope = scopes.CreateAsyncScope();
        var lapsed = await scope.ServiceProvider.GetRequiredService<LapseOverdue>().HandleAsync(cancellation);
        var expired = await scope.ServiceProvider.GetRequiredService<ExpireOverdue>().HandleAsync(cancellation);
        return new(jobs, lapsed, expired);
    }

    /// <summary>Links what changed to the chain of the feed, which puts messages for webhooks into the queue.</summary>
    private async Task SealAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        while (await scope.ServiceProvider.GetRequiredService<SealChanges>().HandleAsync(cancellation) > 0)
        {
            scope.ServiceProvider.GetRequiredService<LaihuaDb>().ChangeTracker.Clear();
        }
    }

    /// <summary>Works until it is stopped.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        var clockAt = DateTimeOffset.MinValue;
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                if (clock.GetUtcNow() >= clockAt)
                {
                    await RunOnceAsync(stopping);
                    clockAt = clock.GetUtcNow() + ClockEvery;
                }
                else
                {
                    await SealAsync(stopping);
                    await runner.RunDueAsync(stopping);
                }
            }
#pragma warning disable CA1031 // The loop outlives a database that is away for a while.
            catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
            {
                LogFault(exception);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }

            await Task.Delay(Pause, clock, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(LogLevel.Error, "The queue could not be worked; it is tried again")]
    private partial void LogFault(Exception exception);
}
