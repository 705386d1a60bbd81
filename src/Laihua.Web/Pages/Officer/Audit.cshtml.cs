using Laihua.App.Features;
using Laihua.App.Features.Audit;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.TagHelpers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Officer;

/// <summary>Who did what: by case and by event. Neither is personal, so both stand in the address.</summary>
[Authorize(Permission.ReadAudit)]
public sealed class AuditModel(AuditSearch search, CurrentActor current, Texts texts) : PageModel
{
    /// <summary>A case number.</summary>
    [FromQuery(Name = "number")]
    public string? Number { get; set; }

    /// <summary>The name of an event.</summary>
    [FromQuery(Name = "event")]
    public string? Event { get; set; }

    /// <summary>The page.</summary>
    [FromQuery(Name = "page")]
    public int Sheet { get; set; } = 1;

    /// <summary>What was found.</summary>
    public AuditPage Found { get; private set; } = new([], 0, 1);

    /// <summary>The events to choose from.</summary>
    public IEnumerable<Choice> Events => AuditEvents.Meanings.Keys.Order(StringComparer.Ordinal)
        .Select(name => new Choice(name, texts["officer.event-" + name].ToString()));

    /// <summary>Reads the trail.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) =>
        Found = await search.FindAsync(Number ?? "", Event ?? "", await current.GetAsync(), Sheet, cancellation);
}
