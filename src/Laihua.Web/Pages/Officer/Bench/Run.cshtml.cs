using Laihua.App.Features.Bench;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Officer.Bench;

/// <summary>A kept run: in words, in pictures and in tables.</summary>
[Authorize(Permission.RunBench)]
public sealed class RunModel(ReadRuns runs, CurrentActor current) : PageModel
{
    /// <summary>The run.</summary>
    public KeptRun Run { get; private set; } = null!; // Read before the page is shown.

    /// <summary>What came of it.</summary>
    public BenchBody Result => Run.Result;

    /// <summary>The tables by trait, each with the end of the key of its name.</summary>
    public IReadOnlyList<Breakdown> Breakdowns =>
        [new("nationality", Result.ByNationality), new("occupation", Result.ByOccupation), new("province", Result.ByProvince), new("age", Result.ByAge)];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellation)
    {
        if (await runs.FindAsync(number, await current.GetAsync(), cancellation) is not { } found)
        {
            return NotFound();
        }

        Run = found;
        return Page();
    }
}

/// <summary>One breakdown: those with most who move first, the rest apart.</summary>
public sealed record Breakdown(string Key, IReadOnlyList<BreakdownRowBody> All)
{
    private const int Most = 15;

    /// <summary>By how many move.</summary>
    public IReadOnlyList<BreakdownRowBody> Sorted { get; } = [.. All.OrderByDescending(row => row.Up + row.Down).ThenByDescending(row => row.People)];

    /// <summary>Those that are shown at once.</summary>
    public IEnumerable<BreakdownRowBody> First => Sorted.Take(Most);

    /// <summary>The rest.</summary>
    public IReadOnlyList<BreakdownRowBody> Rest => [.. Sorted.Skip(Most)];
}
