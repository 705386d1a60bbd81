using Laihua.App.Data;
using Laihua.App.Data.Permits;
using Laihua.Credentials;
using Laihua.Rules.Keys;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Keys;

/// <summary>Keys of the register as the rules know them.</summary>
internal static class KeyFactsOf
{
    /// <summary>Four bytes as eight digits.</summary>
    public static string Text(byte[] kid) => KeyId.From(kid).ToString();

    public static KeyFacts ToFacts(this PublishedKey row) => new(
        Text(row.Kid), row.Use, row.IssuerPrefix, row.SignFrom.Year, new(row.SignFrom, row.SignUntil, row.VerifyUntil), row.FirstUse, row.RevokedAt is not null);

    public static async Task<IReadOnlyList<KeyFacts>> KeyFactsAsync(this LaihuaDb db, CancellationToken cancellation) =>
        [.. (await db.PublishedKeys.AsNoTracking().OrderBy(k => k.Kid).ToListAsync(cancellation)).Select(ToFacts)];

    /// <summary>Whether no trust list was ever published here.</summary>
    public static async Task<bool> IsFoundingAsync(this LaihuaDb db, CancellationToken cancellation) =>
        !await db.TrustLists.AnyAsync(e => e.State == Data.Keys.EditionState.Published, cancellation);

    /// <summary>A key by the digits of its number, as the one who asks gives them; null where there is none.</summary>
    public static async Task<PublishedKey?> FindKeyAsync(this LaihuaDb db, string kid, CancellationToken cancellation)
    {
        if (kid.Length != KeyId.ByteLength * 2 || !kid.All(char.IsAsciiHexDigit))
        {
            return null;
        }

        var bytes = Convert.FromHexString(kid);
        return await db.PublishedKeys.SingleOrDefaultAsync(k => k.Kid == bytes, cancellation);
    }
}
