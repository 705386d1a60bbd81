using Laihua.App.Features.Applications;
using Laihua.App.Features.Permits;
using Laihua.App.Jobs;

namespace Laihua.Web.Infrastructure;

/// <summary>Works the queue on this node, and once an hour ends what the clock ends.</summary>
public sealed class JobLoop(JobRunner runner, IServiceScopeFactory scopes, TimeProvider clock, ILogger<JobLoop> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ClockEvery = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var clockAt = DateTimeOffset.MinValue;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await runner.RunDueAsync(stoppingToken);
                if (clock.GetUtcNow() >= clockAt)
                {
                    await EndOverdueAsync(stoppingToken);
                    clockAt = clock.GetUtcNow() + ClockEvery;
                }
            }
#pragma warning disable CA1031 // The loop outlives a database that is away for a while.
            catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
            {
                log.LogError(exception, "The queue could not be worked; it is tried again");
            }

            await Task.Delay(Pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task EndOverdueAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LapseOverdue>().HandleAsync(cancellation);
        await scope.ServiceProvider.GetRequiredService<ExpireOverdue>().HandleAsync(cancellation);
    }
}
