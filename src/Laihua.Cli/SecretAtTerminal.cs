using System.Text;

namespace Laihua.Cli;

/// <summary>Asks for passwords and passphrases.</summary>
internal static class SecretAtTerminal
{
    /// <summary>The secret of a variable of the environment, or typed without echo; never in the arguments.</summary>
    public static string Ask(string variable, string question) => Environment.GetEnvironmentVariable(variable) ?? Typed(question);

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
