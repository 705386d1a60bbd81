using Laihua.App.Data;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Keys;

namespace Laihua.App.Features.Keys;

/// <summary>Makes the key that follows one: the next year's, or for dynamic codes the next ninety days'.</summary>
public sealed class RotateKey(LaihuaDb db, MakeKey make, TimeProvider clock)
{
    /// <param name="kid">The key that is followed.</param>
    public async Task<Result<MadeKey>> HandleAsync(string kid, Actor actor, CancellationToken cancellation)
    {
        if (!actor.May(Permission.ManageKeys) || await db.FindKeyAsync(kid, cancellation) is not { } row)
        {
            return new Refusal.NotFound("key", kid);
        }

        var key = row.ToFacts();
        var from = key.Revoked ? clock.Today().AddDays(KeyRules.DaysAhead) : KeyRules.SuccessorFrom(key, clock.Today());
        return await make.HandleAsync(new(key.Use, key.Province, from.Year, from, row.Algorithm), actor, cancellation);
    }
}
