using Laihua.App.Data;
using Laihua.App.Features;
using Laihua.App.Features.Machines;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using OpenIddict.Core;
using OpenIddict.EntityFrameworkCore.Models;

namespace Laihua.Web.Infrastructure.Machines;

/// <summary>The clients of the protocol. Their secrets are rows of ours: two may be good at once, so that one can be replaced without a pause.</summary>
public sealed class MachineApplications(
    IOpenIddictApplicationCache<OpenIddictEntityFrameworkCoreApplication<Guid>> cache,
    ILogger<OpenIddictApplicationManager<OpenIddictEntityFrameworkCoreApplication<Guid>>> logger,
    IOptionsMonitor<OpenIddictCoreOptions> options,
    IOpenIddictApplicationStore<OpenIddictEntityFrameworkCoreApplication<Guid>> store,
    LaihuaDb db,
    TimeProvider clock)
    : OpenIddictApplicationManager<OpenIddictEntityFrameworkCoreApplication<Guid>>(cache, logger, options, store)
{
    /// <inheritdoc/>
    public override async ValueTask<bool> ValidateClientSecretAsync(
        OpenIddictEntityFrameworkCoreApplication<Guid> application, string secret, CancellationToken cancellationToken = default) =>
        application.ClientId is { } id && await ClientSecrets.IsGoodAsync(db, id, secret, clock.UtcNow(), cancellationToken);
}
