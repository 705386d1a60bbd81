using Laihua.App.Data;
using Laihua.App.Features.Applications;
using Laihua.App.Features.Changes;
using Laihua.App.Features.Keys;
using Laihua.App.Features.Permits;
using Laihua.App.Features.Scans;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Laihua.App.Jobs;

/// <summary>What one turn did: jobs tried, cases lapsed, permits and Letters expired, status lists issued, files written for everybody.</summary>
public sealed record WorkDone(int Jobs, int Lapsed, int Expired, int Lists, int Files);

/// <summary>Works the queue on this node, publishes once a minute what changed, and once an hour ends what the clock ends.</summary>
public sealed partial class WorkLoop(JobRunner runner, IServiceScopeFactory scopes, TimeProvider clock, ILogger<WorkLoop> log)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ClockEvery = TimeSpan.FromHours(1);
    private static readonly TimeSpan PublishEvery = TimeSpan.FromMinutes(1);

    /// <summary>Everything that is due now, once.</summary>
    public async Task<WorkDone> RunOnceAsync(CancellationToken cancellation)
    {
        await SealAsync(cancellation);
        var jobs = await runner.RunDueAsync(cancellation);
        await using var scope = scopes.CreateAsyncScope();
        var lapsed = await scope.ServiceProvider.GetRequiredService<LapseOverdue>().HandleAsync(cancellation);
        var expired = await scope.ServiceProvider.GetRequiredService<ExpireOverdue>().HandleAsync(cancellation);
        await scope.ServiceProvider.GetRequiredService<ForgetReadings>().HandleAsync(cancellation);
        var (lists, files) = await PublishAsync(cancellation);
        return new(jobs, lapsed, expired, lists, files);
    }

    // Without a key nothing is published: the alarms say so, and everything else goes on.
    private async Task<(int Lists, int Files)> PublishAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var result = await scope.ServiceProvider.GetRequiredService<PublishStatusLists>().HandleAsync(cancellation);
        var lists = result.TryGet(out var issued, out _) ? issued : 0;
        return (lists, await scope.ServiceProvider.GetRequiredService<WritePublicFiles>().HandleAsync(cancellation));
    }

    /// <summary>Links what changed to the chain of the feed, which puts messages for webhooks into the queue.</summary>
    private async Task<int> SealAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var turns = 0;
        while (await scope.ServiceProvider.GetRequiredService<SealChanges>().HandleAsync(cancellation) > 0)
        {
            turns++;
            scope.ServiceProvider.GetRequiredService<LaihuaDb>().ChangeTracker.Clear();
        }

        return turns;
    }

    /// <summary>Works until it is stopped.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        var (clockAt, publishAt) = (DateTimeOffset.MinValue, DateTimeOffset.MinValue);
        while (!stopping.IsCancellationRequested)
        {
            if (clock.GetUtcNow() >= clockAt)
            {
                clockAt = await TryAsync(RunOnceAsync, stopping) ? clock.GetUtcNow() + ClockEvery : clockAt;
            }
            else
            {
                await TryAsync(SealAsync, stopping);
                await TryAsync(runner.RunDueAsync, stopping);
            }

            // By itself: whatever else fails, a permit that was revoked is told.
            if (clock.GetUtcNow() >= publishAt && await TryAsync(PublishAsync, stopping))
            {
                publishAt = clock.GetUtcNow() + PublishEvery;
            }

            await Task.Delay(Pause, clock, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<bool> TryAsync<T>(Func<CancellationToken, Task<T>> act, CancellationToken stopping)
    {
        try
        {
            await act(stopping);
            return true;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return false;
        }
#pragma warning disable CA1031 // The loop outlives a database that is away for a while.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogFault(exception);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "The queue could not be worked; it is tried again")]
    private partial void LogFault(Exception exception);
}
