using Laihua.App.Data;
using Laihua.App.Outside;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.Keys;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Keys;

/// <summary>Gives out the key that may sign today, to whoever signs.</summary>
public sealed class KeyDesk(LaihuaDb db, KeyPlaces places, TimeProvider clock)
{
    /// <summary>The newest key that may sign today and whose private half is at hand.</summary>
    /// <param name="use">What is to be signed.</param>
    /// <param name="province">The two digits of the province; empty where it is the whole installation's.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <returns>The key, to be disposed by the caller; or why there is none.</returns>
    public async Task<Result<SigningKey>> OpenAsync(KeyUse use, string province, CancellationToken cancellation)
    {
        var today = clock.Today();
        var rows = await db.PublishedKeys.AsNoTracking()
            .Where(k => k.Use == use && k.IssuerPrefix == province && k.RevokedAt == null && k.FirstUse <= today && k.SignFrom <= today && k.SignUntil >= today)
            .OrderByDescending(k => k.SignFrom)
            .ToListAsync(cancellation);
        foreach (var row in rows)
        {
            if (places.Of(row.OnToken).Open(KeyId.From(row.Kid)) is { } key)
            {
                return key;
            }
        }

        return new List<Finding> { rows.Count == 0 ? KeyRules.NoKey(use, province) : KeyRules.OutOfReach(KeyFactsOf.Text(rows[0].Kid)) };
    }
}
