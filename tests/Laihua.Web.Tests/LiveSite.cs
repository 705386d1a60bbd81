using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Laihua.App.Data;
using Laihua.App.Features.Demonstration;
using Laihua.App.Jobs;
using Laihua.Rules.Access;
using Laihua.Testing.Outputs;
using Laihua.Testing.Stores;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Laihua.Web.Tests;

/// <summary>The whole site on a register of its own with the demonstration office, at ten in the morning of Monday, 2 March 2026 in China.</summary>
public class LiveSite : WebApplicationFactory<Program>
{
    private readonly string folder = Directory.CreateTempSubdirectory("laihua-web-").FullName;

    /// <summary>The clock of everything; it stands still.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 2, 0, 0, TimeSpan.Zero));

    /// <summary>Everything that was logged.</summary>
    public LogLines Lines { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Demonstration", "true");
        builder.UseSetting("Demonstration:Cases", "false");
        builder.UseSetting("Database:Connection", $"Data Source={Path.Combine(folder, "laihua.db")};Pooling=False");
        builder.UseSetting("Keys:Directory", Path.Combine(folder, "keys"));
        builder.UseSetting("Verify:BaseUrl", "https://check.example");
        builder.UseSetting("Logging:LogLevel:Default", "Information");
        builder.UseSetting("Logging:LogLevel:Microsoft.AspNetCore", "Information");
        builder.ConfigureLogging(logging => logging.AddTestOutput());
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock).AddSingleton<ILoggerProvider>(Lines));
    }

    /// <summary>A browser that follows nothing by itself.</summary>
    public HttpClient Browser() => this.Watched();

    /// <summary>A browser in which somebody has signed in.</summary>
    public async Task<HttpClient> BrowserOfAsync(string email)
    {
        var browser = Browser();
        await Site.PostAsync(browser, "/en/sign-in", "/en/sign-in", ("Form.Email", email), ("Form.Password", DemonstrationOffice.Password));
        return browser;
    }

    /// <summary>A browser in which the first person with a role has signed in.</summary>
    public Task<HttpClient> BrowserOfAsync(Role role) => BrowserOfAsync(EmailOf(role));

    /// <summary>A machine with the token of the first person with a role.</summary>
    public async Task<HttpClient> MachineOfAsync(Role role)
    {
        var machine = Browser();
        using var answer = await machine.PostAsJsonAsync("/api/v1/sessions", new { email = EmailOf(role), password = DemonstrationOffice.Password }, TestContext.Current.CancellationToken);
        var token = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        machine.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.GetProperty("accessToken").GetString());
        return machine;
    }

    /// <summary>The address of the first person with a role.</summary>
    public static string EmailOf(Role role) => DemonstrationOffice.SignIns.First(s => s.Role == role).Email;

    /// <summary>Reads or writes the register beside the site.</summary>
    public async Task<T> InAsync<T>(Func<LaihuaDb, Task<T>> act)
    {
        await using var scope = Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<LaihuaDb>());
    }

    /// <summary>Does every job that is due.</summary>
    public Task<int> RunJobsAsync() => Services.GetRequiredService<JobRunner>().RunDueAsync(TestContext.Current.CancellationToken);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            TestOutput.PlantAsync(Path.Combine(folder, "laihua.db")).GetAwaiter().GetResult();
            Leftovers.Remove(folder);
        }
    }
}
