using System.Text;
using Laihua.App.Features.Bench;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;

namespace Laihua.Web.Pages.Officer.Bench;

/// <summary>Every table of a kept run as one CSV. No line is about one person.</summary>
public static class CsvEndpoint
{
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>Maps it.</summary>
    public static void MapBenchCsv(this WebApplication app) =>
        app.MapGet("/officer/bench/{number}/csv", async (string number, ReadRuns runs, CurrentActor current, CancellationToken cancellation) =>
                await runs.FindAsync(number, await current.GetAsync(), cancellation) is { } run ? Answer(run) : TypedResults.NotFound())
            .RequireAuthorization(Permission.RunBench).ExcludeFromDescription();

    // Spreadsheets take a file without the mark for one of the local code page, and Chinese breaks.
    private static IResult Answer(KeptRun run) => TypedResults.File(
        [.. WithMark.Preamble, .. WithMark.GetBytes(BenchCsv.Write(run.Result))], "text/csv; charset=utf-8", $"{run.Row.Number}.csv");
}
