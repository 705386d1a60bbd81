using Laihua.App.Data;
using Laihua.Credentials;
using Laihua.Rules.Keys;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Keys;

/// <summary>Gives out the numbers of keys: the first byte says for what (a province's two digits, d0 dynamic codes, e0 status lists, f0 roots), the second the year, the rest counts.</summary>
internal static class KeyNumbers
{
    private const uint DynamicCodes = 0xD0;
    private const uint StatusLists = 0xE0;
    private const uint Roots = 0xF0;

    /// <summary>The number of a root.</summary>
    /// <param name="number">1 to 16,777,215: counted over all holders that there ever were.</param>
    public static KeyId OfRoot(uint number) => new((Roots << 24) | number);

    /// <summary>The next free number.</summary>
    public static async Task<KeyId> NextAsync(LaihuaDb db, KeyUse use, string province, int year, CancellationToken cancellation)
    {
        var first = use switch
        {
            KeyUse.Issuer => Digits(province),
            KeyUse.StatusLists => StatusLists,
            KeyUse.DynamicCodes => DynamicCodes,
        };
        var head = (first << 24) | (Digits((year % 100).ToString("00", System.Globalization.CultureInfo.InvariantCulture)) << 16);
        var taken = (await db.PublishedKeys.Select(k => k.Kid).ToListAsync(cancellation)).Select(kid => KeyId.From(kid).Value).Where(kid => (kid & 0xFFFF0000) == head);
        return new(taken.DefaultIfEmpty(head).Max() + 1);
    }

    // Two digits are read as they stand, so that 23 is seen in the hexadecimal number.
    private static uint Digits(string two) => uint.Parse(two, System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture);
}
