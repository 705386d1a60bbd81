using Laihua.App.Features.Scans;

namespace Laihua.Web.Infrastructure.Scans;

/// <summary>Keeps what was counted, every few seconds and when the process stops.</summary>
public sealed partial class ScanKeeper(ScanTally tally, IServiceScopeFactory scopes, TimeProvider clock, ILogger<ScanKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    /// <summary>Keeps what was counted since the last time.</summary>
    public async Task KeepAsync(CancellationToken cancellation)
    {
        if (tally.Take() is { Count: > 0 } readings)
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<KeepScans>().HandleAsync(readings, cancellation);
        }
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await TryAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Every, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!stoppingToken.IsCancellationRequested) // What is counted at the end is kept by the stop itself.
            {
                await TryAsync(stoppingToken);
            }
        }
    }

    private async Task TryAsync(CancellationToken cancellation)
    {
        try
        {
            await KeepAsync(cancellation);
        }
#pragma warning disable CA1031 // Counts are coarse: a database that is away loses some of them and stops nothing.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogFault(exception);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Counts of readings could not be kept")]
    private partial void LogFault(Exception exception);
}
