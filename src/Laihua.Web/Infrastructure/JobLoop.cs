using Laihua.App.Jobs;

namespace Laihua.Web.Infrastructure;

/// <summary>Works the queue beside the pages, on an office's one node.</summary>
public sealed class JobLoop(WorkLoop loop) : BackgroundService
{
    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => loop.RunAsync(stoppingToken);
}
