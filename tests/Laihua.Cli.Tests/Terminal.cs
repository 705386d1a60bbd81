using Xunit.Sdk;
using Xunit.v3;
using TestOutput = Laihua.Testing.Outputs.TestOutput;

[assembly: Parallelization(Mode = ParallelMode.None)]

namespace Laihua.Cli.Tests;

/// <summary>One call of the command line as a shell sees it. The console belongs to the process, so that tests follow one another.</summary>
internal static class Terminal
{
    public static Task<(int ExitCode, string Output, string Words)> RunAsync(params string[] arguments) =>
        RunAsync(() => CommandTree.RunAsync(arguments));

    public static async Task<(int ExitCode, string Output, string Words)> RunAsync(Func<Task<int>> call)
    {
        var (console, errors) = (Console.Out, Console.Error);
        using var output = new StringWriter();
        using var words = new StringWriter();
        try
        {
            Console.SetOut(output);
            Console.SetError(words);
            return (await call(), output.ToString(), words.ToString());
        }
        finally
        {
            Console.SetOut(console);
            Console.SetError(errors);
            TestOutput.Say(words.ToString()); // Its log; on the other stream stands what somebody asked for.
        }
    }
}
