using Laihua.App.Features.Permits;
using Laihua.Rules.Access;
using Laihua.Rules.Permits;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Laihua.Web.Pages.Officer.Permits;

/// <summary>Who proposed it takes it back.</summary>
[Authorize(Permission.ProposeOperations)]
public sealed class WithdrawModel(PermitFiles files, WithdrawOperation use, CurrentActor current) : OperationPageModel(files, current)
{
    /// <summary>Why.</summary>
    [BindProperty]
    public string? Remark { get; set; }

    /// <inheritdoc/>
    protected override OperationAction Action => OperationAction.Withdraw;

    /// <summary>Does it.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => DoAsync(
        actor => use.HandleAsync(new(Operation, Version ?? -1, Remark ?? ""), actor, cancellation), "permits.done-withdraw", cancellation);
}
