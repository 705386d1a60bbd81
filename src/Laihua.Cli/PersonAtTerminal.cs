using System.Text;
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
        var password = Environment.GetEnvironmentVariable(PasswordVariable) ?? Typed("Password / 密码: ");
        return services.GetRequiredService<ProvePerson>().HandleAsync(new(email, password, Environment.GetEnvironmentVariable(CodeVariable)), cancellation);
    }

    private static string Typed(string question)
    {
        Console.Error.Write(question);
        if (Console.IsInputRedirected)
        {
            return Console.ReadLine() ?? "";
        }

        var typed = new StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key == ConsoleKey.Backspace)
            {
                typed.Length = Math.Max(0, typed.Length - 1);
            }
            else if (!char.IsControl(key.KeyChar))
            {
                typed.Append(key.KeyChar);
            }
        }

        Console.Error.WriteLine();
        return typed.ToString();
    }
}
