using Laihua.App.Data;
using Laihua.Rules;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Demonstration;

/// <summary>Empties a register that is a demonstration; no other register can be emptied.</summary>
public sealed class ResetDemonstration(LaihuaDb db)
{
    /// <returns>How many cases there were; none where there was nothing to empty.</returns>
    public async Task<Result<int>> HandleAsync(CancellationToken cancellation)
    {
        if (await db.IsDemonstrationAsync(cancellation))
        {
            var cases = await db.Applications.CountAsync(cancellation);
            await db.EmptyAsync(cancellation);
            return cases;
        }

        return await db.Authorities.AnyAsync(cancellation) || await db.Users.AnyAsync(cancellation) || await db.Applications.AnyAsync(cancellation)
            ? new List<Finding>
            {
                new("DEMO-002", "", new("This register is no demonstration: it is never emptied.", "该登记库不是演示库，不能清空。"), "decision 0008"),
            }
            : 0;
    }
}
