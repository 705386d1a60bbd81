using System.CommandLine;
using Laihua.App.Features;
using Laihua.Rules;

namespace Laihua.Cli.Commands.Keys;

/// <summary>What a key officer does at a terminal: proves who they are, then the use case of the pages.</summary>
internal static class OfficerAtTerminal
{
    /// <summary>The account that acts.</summary>
    public static readonly Option<string> By = new("--by") { Required = true, Description = "The address of your account; its password is read from LAIHUA_PASSWORD or asked for" };

    /// <summary>Does something, and shows what came of it.</summary>
    public static Task<int> ActAsync<T>(ParseResult call, Func<IServiceProvider, Actor, Task<Result<T>>> act, Func<T, Task<int>> show, CancellationToken cancellation) =>
        RegisterServices.UseAsync(async services =>
            (await PersonAtTerminal.ProveAsync(services, call.GetRequiredValue(By), cancellation)).TryGet(out var actor, out var refusal)
            && (await act(services, actor)).TryGet(out var done, out refusal)
                ? await show(done)
                : Output.Refused(refusal));
}
