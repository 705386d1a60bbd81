using Laihua.App.Features;
using Laihua.App.Features.Access;
using Laihua.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace Laihua.Cli;

/// <summary>Who acts at a terminal: an account, with its password from the environment or typed without echo, never in the arguments.</summary>
internal static class PersonAtTerminal
{
    private const string PasswordVariable = "LAIHUA_PASSWORD";
    private const string CodeVariable = "LAIHUA_CODE";

    /// <summary>Asks, and proves it against the register.</summary>
    public static Task<Result<Actor>> ProveAsync(IServiceProvider services, string email, CancellationToken cancellation)
    {
        var password = SecretAtTerminal.Ask(PasswordVariable, "Password / 密码: ");
        return services.GetRequiredService<ProvePerson>().HandleAsync(new(email, password, Environment.GetEnvironmentVariable(CodeVariable)), cancellation);
    }
}
