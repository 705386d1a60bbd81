using Laihua.App.Features.Bench;
using Laihua.Rules.Access;
using Laihua.Rules.Rulebooks;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Display;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.Refusals;
using Laihua.Web.Infrastructure.TagHelpers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Officer.Bench;

/// <summary>The policy bench: what to compare and over whom, and the runs that are kept.</summary>
[Authorize(Permission.RunBench)]
public sealed class IndexModel(BenchVersions versions, RunPolicy run, ReadRuns runs, CurrentActor current, Texts texts, Show show) : PageModel
{
    /// <summary>The version that is tried, where a link names it.</summary>
    [FromQuery(Name = "new")]
    public string? Tried { get; set; }

    /// <summary>The number of a run that is to be repeated.</summary>
    [FromQuery(Name = "repeat")]
    public string? Repeat { get; set; }

    /// <summary>The page of the list.</summary>
    [FromQuery(Name = "page")]
    public int Sheet { get; set; } = 1;

    /// <summary>What was typed.</summary>
    [BindProperty]
    public BenchForm Form { get; set; } = new();

    /// <summary>What there is to choose from.</summary>
    public BenchOffer Offer { get; private set; } = new([], 0);

    /// <summary>The kept runs.</summary>
    public RunPage Runs { get; private set; } = new([], 0, 1);

    /// <summary>The versions as they are chosen, by kind; drafts first.</summary>
    public IEnumerable<Choice> Choices => Offer.Versions.Select(version => new Choice(
        version.Id,
        texts["bench.choice", texts.Of(version.Name), version.Id, StateOf(version)].ToString(),
        Group: texts[version.Kind == RuleKind.PointsTable ? "bench.kind-tables" : "bench.kind-regions"].ToString()));

    /// <summary>Shows the form, prefilled where a link asks for that.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var actor = await current.GetAsync();
        if (Repeat is { } number)
        {
            if (await runs.FindAsync(number, actor, cancellation) is not { } repeated)
            {
                return NotFound();
            }

            Form = BenchForm.Of(repeated.Row);
        }

        Form.New ??= Tried;
        await ReadAsync(cancellation);
        return Page();
    }

    /// <summary>Runs it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var result = await run.HandleAsync(Form.ToCommand(), await current.GetAsync(), cancellation);
        if (result.TryGet(out var number, out var refusal))
        {
            return Redirect(Url.Content($"~/officer/bench/{number}"));
        }

        await ReadAsync(cancellation);
        return this.Refused(refusal, prefix: nameof(Form));
    }

    private async Task ReadAsync(CancellationToken cancellation)
    {
        Offer = await versions.ReadAsync(cancellation);
        Runs = await runs.ListAsync(await current.GetAsync(), Sheet, cancellation);
    }

    private Text StateOf(BenchChoice version) => version switch
    {
        { IsDraft: true } => texts["bench.state-" + version.State.ToString().ToLowerInvariant()],
        { InForce: true } => texts["bench.state-in-force"],
        _ => texts["bench.state-from", show.Date(version.InForceFrom)],
    };
}
