using Laihua.App;
using Laihua.App.Data;
using Laihua.App.Data.Access;
using Laihua.App.Features;
using Laihua.App.Features.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Laihua.Cli;

/// <summary>The register as the commands open it: by the same variables of the environment as the web process.</summary>
public static class RegisterServices
{
    /// <summary>Opens it for one command.</summary>
    public static async Task<int> UseAsync(Func<IServiceProvider, Task<int>> command)
    {
        await using var services = Build();
        await using var scope = services.CreateAsyncScope();
        return await command(scope.ServiceProvider);
    }

    /// <summary>The use cases on the register that the environment names.</summary>
    public static ServiceProvider Build()
    {
        var configuration = FromEnvironment();
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddLogging(logging => logging.AddProvider(new TerminalLog()));
        services.AddRegister(configuration).AddUseCases().AddAccounts()
            .AddTokenProvider<AuthenticatorTokenProvider<User>>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddScoped<ActorOf>().AddScoped<ProvePerson>();
        return services.BuildServiceProvider();
    }

    // Database__Provider is Database:Provider, as everywhere in .NET.
    private static IConfiguration FromEnvironment()
    {
        var variables = Environment.GetEnvironmentVariables();
        var named = variables.Keys.OfType<string>()
            .Select(name => KeyValuePair.Create(name.Replace("__", ConfigurationPath.KeyDelimiter, StringComparison.Ordinal), (string?)variables[name]));
        return new ConfigurationBuilder().AddInMemoryCollection(named).Build();
    }
}
