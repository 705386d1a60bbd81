using Laihua.App.Data.Offices;
using Laihua.App.Features.Keys;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.Keys;
using Microsoft.Extensions.Configuration;

namespace Laihua.App.Features.Permits;

/// <summary>Signs the code of an artefact with the key of the authority's province; the code of one minute has a key of its own.</summary>
public sealed class CodeSigning(KeyDesk desk, IConfiguration configuration)
{
    /// <summary>The address inside the code, by configuration <c>Verify:BaseUrl</c>.</summary>
    public string BaseUrl { get; } = configuration["Verify:BaseUrl"] ?? "http://127.0.0.1:5080";

    /// <summary>The host as it is printed in words.</summary>
    public string Host => new Uri(BaseUrl).Authority;

    /// <summary>Signs with a key that may sign today for this office; without one nothing is made, and the finding says why.</summary>
    public async Task<Result<IssuedQr>> SignAsync(Authority office, ArtefactToken token, PermitClaims claims, CancellationToken cancellation)
    {
        var (use, province) = claims.Type is ArtefactType.Dynamic ? (KeyUse.DynamicCodes, "") : (KeyUse.Issuer, office.Division[..2]);
        if (!(await desk.OpenAsync(use, province, cancellation)).TryGet(out var key, out var refusal))
        {
            return refusal;
        }

        using (key)
        {
            return QrIssuer.Issue(claims, token, key, BaseUrl);
        }
    }
}
