using Laihua.App.Features.Permits;
using Laihua.Rules.Access;
using Laihua.Rules.Permits;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Laihua.Web.Pages.Officer.Permits;

/// <summary>A second person approves what was proposed, and it is done.</summary>
[Authorize(Permission.ApproveOperations)]
public sealed class ApproveModel(PermitFiles files, ApproveOperation use, CurrentActor current) : OperationPageModel(files, current)
{
    /// <inheritdoc/>
    protected override OperationAction Action => OperationAction.Approve;

    /// <summary>Does it.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => DoAsync(
        actor => use.HandleAsync(new(Operation, Version ?? -1), actor, cancellation), "permits.done-approve", cancellation);
}
