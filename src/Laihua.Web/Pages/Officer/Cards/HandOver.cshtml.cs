using Laihua.App.Features.Cards;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Laihua.Web.Pages.Officer.Cards;

/// <summary>A card is handed over against identity.</summary>
[Authorize(Permission.HandOverCards)]
public sealed class HandOverModel(ProductionList cards, HandOverCard handOver, CurrentActor current) : CardSheetPage(cards, current)
{
    private readonly CurrentActor current = current;

    /// <summary><c>holder</c> or <c>proxy</c>.</summary>
    [BindProperty]
    public string? CollectedBy { get; set; }

    /// <summary>The name of the proxy.</summary>
    [BindProperty]
    public string? ProxyName { get; set; }

    /// <summary>The mandate that the proxy showed.</summary>
    [BindProperty]
    public string? Mandate { get; set; }

    /// <summary><c>passport</c> or <c>id-card</c>.</summary>
    [BindProperty]
    public string? IdentityDocument { get; set; }

    /// <summary>Whether person and document were compared.</summary>
    [BindProperty]
    public bool IdentityChecked { get; set; }

    /// <summary>Hands it over.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var command = new HandOverCardCommand(Id, Version ?? -1, CollectedBy ?? "", ProxyName ?? "", IdentityDocument ?? "", IdentityChecked, Mandate ?? "");
        return await EndAsync(await handOver.HandleAsync(command, await current.GetAsync(), cancellation), "officer.card-handed-over", cancellation);
    }
}
