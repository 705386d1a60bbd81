using Laihua.App.Data;
using Laihua.App.Features.Points;
using Laihua.App.Features.Rulebooks;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Register;

/// <summary>What must hold of decisions for ever: whoever scores their facts gets their accounts.</summary>
internal static class DecisionInvariants
{
    public static async Task<InvariantCount> OfAsync(LaihuaDb db, CancellationToken cancellation)
    {
        var book = await db.RulebookAsync(cancellation);
        var (told, broken) = (0L, 0L);
        await foreach (var decision in db.Decisions.AsNoTracking().Where(d => d.PointsFacts != StoredScore.NoFacts).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            told++;
            broken += StoredScore.HoldsFor(decision, book) ? 0 : 1;
        }

        return new("REGISTER-027", new("Every decision that keeps its facts scores again to its account", "保存计分事实的决定重新计分结果一致"), told, broken)
        {
            Skipped = await db.Decisions.LongCountAsync(d => d.PointsFacts == StoredScore.NoFacts, cancellation),
        };
    }
}
