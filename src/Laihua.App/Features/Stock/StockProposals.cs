using Laihua.App.Data;
using Laihua.App.Data.Stock;
using Laihua.Rules;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Stock;

/// <summary>The blanks of a proposal, asked for when it is made and again when it is approved.</summary>
internal static class StockProposals
{
    /// <summary>The blanks behind what was typed, or every finding.</summary>
    public static async Task<Result<IReadOnlyList<Blank>>> BlanksAsync(
        LaihuaDb db, string field, string serials, BlankAction action, Guid authority, CancellationToken cancellation)
    {
        if (!SerialRange.Parse(field, serials).TryGet(out var ranges, out var refusal)
            || !(await db.BlanksAsync(field, ranges, action, authority, cancellation)).TryGet(out var blanks, out refusal))
        {
            return refusal;
        }

        // A card that somebody may hold or collect is not destroyed with its blank.
        var used = blanks.Where(b => b.State == BlankState.Used).Select(b => b.CardOrderId).ToArray();
        var inUse = await db.CardOrders.Where(o => used.Contains(o.Id) && o.State != CardState.Returned).Select(o => (Guid?)o.Id).ToListAsync(cancellation);
        if (inUse.Count == 0)
        {
            return blanks.ToList();
        }

        return new List<Finding>(SerialRange.Of(blanks.Where(b => inUse.Contains(b.CardOrderId)).Select(b => (b.Prefix, b.Number))).Select(StockRules.CardInUse));
    }
}
