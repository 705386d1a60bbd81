using System.Threading.RateLimiting;

namespace Laihua.Web.Infrastructure.Checks;

/// <summary>So many in a window that begins with the first of them, by the clock of the program; nobody waits in a queue.</summary>
/// <remarks><para>The limiter of the framework counts by a clock of its own, which no test can move.</para></remarks>
public sealed class ClockedWindow(int permits, TimeSpan window, TimeProvider clock) : RateLimiter
{
    private static readonly RateLimitLease Given = new Lease(acquired: true);
    private static readonly RateLimitLease Refused = new Lease(acquired: false);

    private readonly Lock gate = new();
    private long begunAt;
    private int used;

    /// <summary>For how long the window has been over, so that it can be forgotten; null while it counts.</summary>
    public override TimeSpan? IdleDuration
    {
        get
        {
            lock (gate)
            {
                var over = clock.GetElapsedTime(begunAt) - window;
                return over >= TimeSpan.Zero ? over : null;
            }
        }
    }

    /// <inheritdoc/>
    public override RateLimiterStatistics? GetStatistics() => null;

    /// <inheritdoc/>
    protected override RateLimitLease AttemptAcquireCore(int permitCount)
    {
        lock (gate)
        {
            if (used == 0 || clock.GetElapsedTime(begunAt) >= window)
            {
                (begunAt, used) = (clock.GetTimestamp(), 0);
            }

            if (used + permitCount > permits)
            {
                return Refused;
            }

            used += permitCount;
            return Given;
        }
    }

    /// <inheritdoc/>
    protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken) => new(AttemptAcquireCore(permitCount));

    private sealed class Lease(bool acquired) : RateLimitLease
    {
        public override bool IsAcquired => acquired;

        public override IEnumerable<string> MetadataNames => [];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = null;
            return false;
        }
    }
}
