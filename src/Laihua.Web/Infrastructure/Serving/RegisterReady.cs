using Laihua.App.Data;
using Laihua.App.Data.Trail;
using Laihua.App.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Laihua.Web.Infrastructure.Serving;

/// <summary>Whether this node can do its work: the database answers, its model is the present one, and no job has waited for ten minutes.</summary>
public sealed class RegisterReady(LaihuaDb db, TimeProvider clock) : IHealthCheck
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!await db.Database.CanConnectAsync(cancellationToken) || (await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            return HealthCheckResult.Unhealthy();
        }

        var since = clock.UtcNow() - LongestWait;
        return await db.Jobs.AnyAsync(j => j.State == JobState.Waiting && j.RunAt < since, cancellationToken)
            ? HealthCheckResult.Unhealthy()
            : HealthCheckResult.Healthy();
    }
}
