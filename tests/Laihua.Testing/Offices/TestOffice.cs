using Laihua.App;
using Laihua.App.Data;
using Laihua.App.Features;
using Laihua.App.Jobs;
using Laihua.App.Outside;
using Laihua.Testing.Outputs;
using Laihua.Testing.Stores;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Laihua.Testing.Offices;

/// <summary>An office at work on a database of its own: the real use cases, a clock that stands still, a key that signs.</summary>
/// <example><code>
/// await using var office = await TestOffice.OpenAsync(provider);
/// var row = await office.ACaseAsync(CaseState.AwaitingDecision, category: 'B');
/// var result = await office.DoAsync((DecideCase decide, CancellationToken c) => decide.HandleAsync(command, Staff.Approver, c));
/// </code></example>
public sealed class TestOffice : IAsyncDisposable
{
    /// <summary>Monday, 2 March 2026, ten in the morning in China.</summary>
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 2, 0, 0, TimeSpan.Zero);

    private readonly TestDatabase database;
    private readonly ServiceProvider services;
    private int people;

    private TestOffice(TestDatabase database, WebhookReach? reach, Deaths? deaths)
    {
        this.database = database;
        Keys = Directory.CreateTempSubdirectory("laihua-keys-").FullName;
        Settings = new Dictionary<string, string?>
        {
            ["Database:Provider"] = database.ProviderName,
            ["Database:Connection"] = database.Connection,
            ["Keys:Directory"] = Keys,
            ["Published:Directory"] = Published,
            ["Verify:BaseUrl"] = BaseUrl,
        };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Settings).Build();
        var collection = new ServiceCollection();
        collection.AddSingleton<IConfiguration>(configuration).AddSingleton<TimeProvider>(Clock);
        collection.AddLogging(logging => logging.AddTestOutput(LogLevel.Information)); // With every statement and its parameters; the sites of the tests say the rest.
        if (reach is not null)
        {
            collection.AddSingleton(reach);
        }

        if (deaths is not null)
        {
            collection.ConfigureDbContext<SqliteDb>(options => options.AddInterceptors(deaths.Watchers));
            collection.ConfigureDbContext<PostgresDb>(options => options.AddInterceptors(deaths.Watchers));
        }

        collection.AddDataProtection().UseEphemeralDataProtectionProvider();
        services = collection.AddRegister(configuration).AddUseCases().BuildServiceProvider(validateScopes: true);
        services.GetRequiredService<KeyFiles>().Keep(Seed.Key);
    }

    /// <summary>The address inside the codes.</summary>
    public const string BaseUrl = "https://check.example";

    public FakeTimeProvider Clock { get; } = new(Start);

    public TestDatabase Database => database;

    /// <summary>What a process needs to open the same register with the same keys.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; }

    /// <summary>The folder of the private keys.</summary>
    public string Keys { get; }

    /// <summary>The folder of what everybody may fetch.</summary>
    public string Published => Path.Combine(Keys, "published");

    public IServiceProvider Services => services;

    public DateTime Now => Clock.UtcNow();

    /// <summary>The second that it is: what lists know of an instant.</summary>
    public DateTimeOffset Second => DateTimeOffset.FromUnixTimeSeconds(Clock.GetUtcNow().ToUnixTimeSeconds());

    public DateOnly Today => Clock.Today();

    /// <summary>Opens one.</summary>
    /// <param name="provider">On which database.</param>
    /// <param name="reach">How far its webhooks reach, where a test receives them itself.</param>
    /// <param name="deaths">What lets its process die, where a test tries that.</param>
    public static async Task<TestOffice> OpenAsync(Provider provider, WebhookReach? reach = null, Deaths? deaths = null) =>
        new(await TestDatabase.SeededAsync(provider), reach, deaths);

    /// <summary>Does one use case in a scope of its own, as one request does.</summary>
    public async Task<T> DoAsync<TUseCase, T>(Func<TUseCase, CancellationToken, Task<T>> act)
        where TUseCase : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TUseCase>(), CancellationToken.None);
    }

    /// <summary>Reads or writes rows beside the use cases.</summary>
    public Task<T> InAsync<T>(Func<LaihuaDb, Task<T>> act) => DoAsync((LaihuaDb db, CancellationToken _) => act(db));

    /// <summary>Does every job that is due.</summary>
    /// <returns>How many were tried.</returns>
    public Task<int> RunJobsAsync() => services.GetRequiredService<JobRunner>().RunDueAsync(CancellationToken.None);

    /// <summary>A passport number that no other person of this office has.</summary>
    public string NextPassport() => $"24XK{++people:00000}";

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await TestOutput.PlantAsync(database);
        await database.DisposeAsync();
        Leftovers.Remove(Keys);
    }
}
