using Laihua.App.Features.Permits;
using Laihua.Rules.Access;
using Laihua.Rules.Permits;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Refusals;
using Laihua.Web.Infrastructure.TagHelpers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Laihua.Web.Pages.Officer.Permits;

/// <summary>Something is proposed for a permit.</summary>
[Authorize(Permission.ProposeOperations)]
public sealed class ProposeModel(PermitFiles files, ProposeOperation propose, CurrentActor current) : PermitPageModel(files, current)
{
    /// <summary>What is proposed, as it stands in the address.</summary>
    [FromRoute]
    public string Act { get; set; } = "";

    /// <summary>The id of the ground.</summary>
    [BindProperty]
    public string? Ground { get; set; }

    /// <summary>The reason for the holder.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The new last day.</summary>
    [BindProperty]
    public DateParts NewEnd { get; set; } = new();

    /// <summary>The last day of the contract, where it has changed.</summary>
    [BindProperty]
    public DateParts ContractTo { get; set; } = new();

    /// <summary>What is proposed; null for a word that names nothing.</summary>
    public PermitAction? Action => PermitFlow.Operations.Cast<PermitAction?>().FirstOrDefault(action => PermitPages.KeyOf(action!.Value) == Act); // From a list without nulls.

    /// <inheritdoc/>
    public override bool CanAct => Action is { } action && Shown.Proposable.Contains(action);

    /// <inheritdoc/>
    protected override int SeenNow => Shown.Permit.Version;

    /// <summary>Proposes it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Action is not { } action)
        {
            return NotFound();
        }

        var (end, contract) = (Read(nameof(NewEnd), NewEnd), Read(nameof(ContractTo), ContractTo));
        if (!ModelState.IsValid)
        {
            return await LoadAsync(cancellation) ? this.PageWithErrors() : NotFound();
        }

        var command = new ProposeOperationCommand(Id, Version ?? -1, action, Ground ?? "", Reason ?? "", end, contract);
        return await DoAsync(actor => propose.HandleAsync(command, actor, cancellation), "permits.done-propose", cancellation);
    }

    private DateOnly? Read(string field, DateParts parts)
    {
        if (parts.IsEmpty)
        {
            return null;
        }

        if (parts.TryRead(out var date))
        {
            return date;
        }

        ModelState.AddModelError(field, Texts["permits.date-unreadable"].ToString());
        return null;
    }
}
