using Laihua.App.Data;
using Laihua.App.Data.Offices;
using Laihua.App.Outside;
using Laihua.Credentials;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Laihua.App.Features.Permits;

/// <summary>Signs the code of an artefact with the key of the authority's province.</summary>
public sealed class CodeSigning(LaihuaDb db, KeyFiles keys, IConfiguration configuration, TimeProvider clock)
{
    /// <summary>The address inside the code, by configuration <c>Verify:BaseUrl</c>.</summary>
    public string BaseUrl { get; } = configuration["Verify:BaseUrl"] ?? "http://127.0.0.1:5080";

    /// <summary>The host as it is printed in words.</summary>
    public string Host => new Uri(BaseUrl).Authority;

    /// <summary>Signs with a key that may sign today for this office.</summary>
    /// <exception cref="InvalidOperationException">No such key is on this machine: the job waits until an operator has put one there.</exception>
    public async Task<IssuedQr> SignAsync(Authority office, ArtefactToken token, PermitClaims claims, CancellationToken cancellation)
    {
        var prefix = office.Division[..2];
        var today = clock.Today();
        var published = await db.PublishedKeys.AsNoTracking()
            .Where(k => k.IssuerPrefix == prefix && k.SignFrom <= today && k.SignUntil >= today)
            .OrderByDescending(k => k.SignFrom)
            .ToListAsync(cancellation);
        foreach (var candidate in published)
        {
            using var key = keys.Open(KeyId.From(candidate.Kid));
            if (key is not null)
            {
                return QrIssuer.Issue(claims, token, key, BaseUrl);
            }
        }

        throw new InvalidOperationException($"No issuer key for {prefix} that may sign on {today:yyyy-MM-dd} is in Keys:Directory.");
    }
}
