namespace Laihua.Journeys.Stage;

/// <summary>A site for the tests of one class.</summary>
public abstract class SiteOfAClass(bool withCases) : IAsyncLifetime
{
    private RunningSite? site;

    /// <summary>The site.</summary>
    public RunningSite Site => site!; // Started before the first test.

    /// <inheritdoc/>
    public virtual async ValueTask InitializeAsync() => site = await RunningSite.StartAsync(withCases, TestContext.Current.CancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (site is not null)
        {
            await site.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }
}

/// <summary>The invented office on its first day: no cases.</summary>
public sealed class NewOffice() : SiteOfAClass(withCases: false);

/// <summary>The invented office at work: a case at every place at which one can stand.</summary>
public sealed class BusyOffice() : SiteOfAClass(withCases: true);
