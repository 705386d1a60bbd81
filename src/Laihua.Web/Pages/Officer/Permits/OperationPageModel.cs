using Laihua.App.Features.Permits;
using Laihua.Rules.Permits;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Mvc;

namespace Laihua.Web.Pages.Officer.Permits;

/// <summary>A page on which the operation that waits is settled.</summary>
public abstract class OperationPageModel(PermitFiles files, CurrentActor current) : PermitPageModel(files, current)
{
    private Guid? seen;

    /// <summary>The operation that was seen: another may have taken its place since.</summary>
    [BindProperty]
    public Guid Operation
    {
        get => seen ?? Shown.Waiting?.Id ?? Guid.Empty;
        set => seen = value;
    }

    /// <inheritdoc/>
    public override bool CanAct => Shown.Waiting?.Id == Operation && Shown.Possible.Contains(Action);

    /// <summary>What this page is for.</summary>
    protected abstract OperationAction Action { get; }

    /// <inheritdoc/>
    protected override int SeenNow => Shown.Waiting?.Version ?? 0;
}
