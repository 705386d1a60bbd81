namespace Laihua.App.Features.Demonstration;

/// <summary>A clock that is set to the moment at which something of the demonstration happened.</summary>
internal sealed class DemonstrationClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset now = start;

    public override DateTimeOffset GetUtcNow() => now;

    public void Set(DateTimeOffset moment) => now = moment;
}
