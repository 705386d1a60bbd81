using Laihua.App.Data;
using Laihua.App.Features.Demonstration;
using Laihua.App.Features.Keys;

namespace Laihua.Web.Infrastructure;

/// <summary>The register before the first request.</summary>
public static class RegisterStart
{
    /// <summary>Migrates where that is asked for (<c>Database:Migrate</c>, by default on SQLite), and fills an empty register where it is a demonstration.</summary>
    public static async Task PrepareRegisterAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var configuration = app.Configuration;
        var stopping = app.Lifetime.ApplicationStopping;
        var migrate = configuration.GetValue<bool?>("Database:Migrate") ?? (configuration["Database:Provider"] ?? "sqlite") == "sqlite";
        if (migrate)
        {
            await scope.ServiceProvider.GetRequiredService<LaihuaDb>().MigrateAsync(stopping);
        }

        if (configuration.GetValue<bool>("Demonstration"))
        {
            await scope.ServiceProvider.GetRequiredService<DemonstrationOffice>().FillAsync(stopping);
            await scope.ServiceProvider.GetRequiredService<WritePublicFiles>().HandleAsync(stopping); // The checker has its roots from the first page on.
            app.Lifetime.ApplicationStarted.Register(() => DemonstrationWelcome.Print(app.Urls));
        }
    }
}
