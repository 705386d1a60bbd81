using Laihua.App.Features.Rulebooks;
using Laihua.Rules.Access;
using Laihua.Rules.Rulebooks;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Officer.Rules;

/// <summary>One version of the rules, whole, with its history and its differences.</summary>
[Authorize(Permission.ReadRules)]
public sealed class VersionModel(RuleShelf shelf, CurrentActor current) : PageModel
{
    /// <summary>The version.</summary>
    public RuleFile Shown { get; private set; } = null!; // Read before the page is shown.

    /// <summary>Whether the policy bench compares it with what is in force.</summary>
    public bool CanBeTried => Shown.Entry is { Kind: RuleKind.PointsTable or RuleKind.Regions, Standing: not (RuleStanding.InForce or RuleStanding.Withdrawn) };

    /// <summary>Reads it.</summary>
    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (await shelf.FindAsync(id, await current.GetAsync(), cancellation) is not { } found)
        {
            return NotFound();
        }

        Shown = found;
        return Page();
    }
}
