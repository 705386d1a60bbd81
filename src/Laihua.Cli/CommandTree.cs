using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;

namespace Laihua.Cli;

/// <summary>Every command, and how a call of one ends.</summary>
public static class CommandTree
{
    /// <summary>Runs one call.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] arguments)
    {
        // No response files: an argument that begins with @ is text like any other.
        var call = Create().Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (call.Action is ParseErrorAction)
        {
            foreach (var error in call.Errors)
            {
                Output.Say(error.Message);
            }

            return ExitCodes.Usage;
        }

        return await InvokeAsync(call);
    }

    private static RootCommand Create() => new("Laihua: the foreigner's work permit, on a terminal");

    private static async Task<int> InvokeAsync(ParseResult call)
    {
        try
        {
            return await call.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
#pragma warning disable CA1031 // The last line of defence: whatever it was, the shell gets one line and exit code 1.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Output.Say(OnOneLine($"laihua: {fault.GetType().Name}: {fault.Message}"));
            return ExitCodes.Fault;
        }
    }

    private static string OnOneLine(string text) => new StringBuilder(text).Replace('\r', ' ').Replace('\n', ' ').ToString();
}
