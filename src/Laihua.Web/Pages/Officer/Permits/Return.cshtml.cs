using Laihua.App.Features.Permits;
using Laihua.Rules.Access;
using Laihua.Rules.Permits;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Laihua.Web.Pages.Officer.Permits;

/// <summary>A second person gives a proposal back.</summary>
[Authorize(Permission.ApproveOperations)]
public sealed class ReturnModel(PermitFiles files, ReturnOperation use, CurrentActor current) : OperationPageModel(files, current)
{
    /// <summary>Why.</summary>
    [BindProperty]
    public string? Remark { get; set; }

    /// <inheritdoc/>
    protected override OperationAction Action => OperationAction.Return;

    /// <summary>Does it.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => DoAsync(
        actor => use.HandleAsync(new(Operation, Version ?? -1, Remark ?? ""), actor, cancellation), "permits.done-return", cancellation);
}
