using Laihua.App.Features.Permits;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;

namespace Laihua.Web.Pages.Officer.Permits;

/// <summary>A permit with its papers and what was done to it.</summary>
[Authorize(Permission.ReadPermits)]
public sealed class PermitModel(PermitFiles files, CurrentActor current) : PermitPageModel(files, current)
{
    /// <inheritdoc/>
    public override bool CanAct => true;

    /// <inheritdoc/>
    protected override int SeenNow => Shown.Permit.Version;
}
