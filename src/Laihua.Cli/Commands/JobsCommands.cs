using System.CommandLine;
using Laihua.App.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace Laihua.Cli.Commands;

/// <summary><c>laihua jobs</c>: the queue of what is to be done beside the pages.</summary>
public static class JobsCommands
{
    private static readonly Option<bool> Once = new("--once") { Description = "Does what is due now, and ends" };

    public static Command Create()
    {
        var run = new Command("run", "Works the queue on this node until it is stopped / 处理后台任务") { Once };
        run.SetAction((call, cancellation) => RegisterServices.UseAsync(services => RunAsync(services, call.GetValue(Once), cancellation)));
        return new("jobs", "Letters to make, and what the clock ends / 后台任务") { run };
    }

    private static async Task<int> RunAsync(IServiceProvider services, bool once, CancellationToken cancellation)
    {
        var loop = services.GetRequiredService<WorkLoop>();
        if (once)
        {
            return Output.Json(await loop.RunOnceAsync(cancellation));
        }

        Output.Say("Working the queue; Ctrl+C stops / 正在处理后台任务，按 Ctrl+C 停止");
        await loop.RunAsync(cancellation);
        return ExitCodes.Done;
    }
}
