using System.CommandLine;
using System.CommandLine.Invocation;
using Laihua.Cli.Commands;
using Laihua.Cli.Commands.Keys;

namespace Laihua.Cli;

/// <summary>Every command, and how a call of one ends.</summary>
public static class CommandTree
{
    /// <summary>Runs one call.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(params string[] arguments)
    {
        try
        {
            // No response files: an argument that begins with @ is text like any other.
            var call = Create().Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            return call.Action is ParseErrorAction ? WrongUsage(call) : await call.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
#pragma warning disable CA1031 // The last line of defence: whatever it was, the shell gets one line and exit code 1.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Output.Say($"laihua: {fault.GetType().Name}: {fault.Message}".ReplaceLineEndings(" "));
            return ExitCodes.Fault;
        }
    }

    private static RootCommand Create() => new("Laihua: the foreigner's work permit, on a terminal")
    {
        PointsCommands.Create(),
        RulesCommands.Create(),
        SimulateCommand.Create(),
        RegistersCommand.Create(),
        CalendarCommands.Create(),
        QrCommands.Create(),
        MrzCommands.Create(),
        UsccCommands.Create(),
        NumberCommands.Create(),
        LinkageCommands.CreateLink(),
        LinkageCommands.CreateDedupe(),
        DemoCommand.Create(),
        ClientsCommands.Create(),
        DatabaseCommands.Create(),
        JobsCommands.Create(),
        KeyCommands.Create(),
    };

    private static int WrongUsage(ParseResult call)
    {
        foreach (var error in call.Errors)
        {
            Output.Say(error.Message);
        }

        return ExitCodes.Usage;
    }
}
