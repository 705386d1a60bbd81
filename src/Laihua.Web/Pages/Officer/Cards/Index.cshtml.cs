using Laihua.App.Features.Cards;
using Laihua.Rules.Access;
using Laihua.Rules.Permits;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Officer.Cards;

/// <summary>The production list: to print, ready for collection, handed over.</summary>
[Authorize(Permission.PrintCards)]
public sealed class IndexModel(ProductionList cards, CurrentActor current) : PageModel
{
    /// <summary>The state that is shown, as it stands in the address.</summary>
    [FromQuery(Name = "state")]
    public string? Asked { get; set; }

    /// <summary>The page.</summary>
    [FromQuery(Name = "page")]
    public int Sheet { get; set; } = 1;

    /// <summary>The state that is shown.</summary>
    public CardState State { get; private set; }

    /// <summary>How many cards are in each state.</summary>
    public IReadOnlyDictionary<CardState, int> Counts { get; private set; } = new Dictionary<CardState, int>();

    /// <summary>What is shown.</summary>
    public CardPage Rows { get; private set; } = new([], 0, 1);

    /// <summary>Reads the list.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var actor = await current.GetAsync();
        State = Enum.GetValues<CardState>().FirstOrDefault(state => OfficerWords.KeyOf(state) == Asked);
        Counts = await cards.CountAsync(actor, cancellation);
        Rows = await cards.ReadAsync(State, actor, Sheet, cancellation);
    }
}
