using Laihua.App.Features.Cards;
using Laihua.Rules;
using Laihua.Rules.Permits;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Display;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.Refusals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Officer.Cards;

/// <summary>A page about one card.</summary>
public abstract class CardSheetPage(ProductionList cards, CurrentActor current) : PageModel
{
    /// <summary>The row of the production list.</summary>
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>The version that the officer saw.</summary>
    [BindProperty]
    public int? Version { get; set; }

    /// <summary>The card as it stands now.</summary>
    public CardSheet Card { get; private set; } = null!; // Read before the page is shown.

    /// <summary>The cards of the office.</summary>
    protected ProductionList Cards => cards;

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await LoadAsync(cancellation) ? Page() : NotFound();

    /// <summary>Whether something can be done with the card now.</summary>
    public bool Can(CardAction action) => CardFlow.Moves.Any(move => move.From == Card.State && move.Action == action);

    /// <summary>Reads the card; false where there is none.</summary>
    protected async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (await cards.FindAsync(Id, await current.GetAsync(), cancellation) is not { } found)
        {
            return false;
        }

        Card = found;
        Version ??= found.Version;
        return true;
    }

    /// <summary>Back to the card with what was done, or the page again with what stood against it.</summary>
    protected async Task<IActionResult> EndAsync<T>(Result<T> result, string done, CancellationToken cancellation)
    {
        var texts = HttpContext.RequestServices.GetRequiredService<Texts>();
        if (result.TryGet(out _, out var refusal))
        {
            this.Announce(texts[done]);
            return Redirect(Url.Content($"~/officer/cards/{Id}"));
        }

        if (!await LoadAsync(cancellation))
        {
            return NotFound();
        }

        if (refusal is not (Refusal.Stale or Refusal.WrongState))
        {
            return this.Refused(refusal);
        }

        Version = Card.Version;
        var show = HttpContext.RequestServices.GetRequiredService<Show>();
        ViewData[Notice.Now] = texts["officer.card-conflict", show.Name(Card.ChangedBy), show.Instant(Card.ChangedAt), texts["officer.list-cards-" + OfficerWords.KeyOf(Card.State)]];
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }
}
