using System.Collections.Frozen;
using Laihua.Rules.Categories;

namespace Laihua.Rules.Points.Grounds;

/// <summary>What is to be said of every ground, and which of those stated as direct the facts disprove.</summary>
/// <param name="Groups">The grounds in groups.</param>
/// <param name="Disproved">One bit a ground.</param>
internal sealed record ConsideredGrounds(IReadOnlyList<GroundsConsidered> Groups, ulong Disproved)
{
    private static readonly FrozenDictionary<string, ulong> Bits =
        Ground.All.Select((ground, index) => (ground.Id, Bit: 1UL << index)).ToFrozenDictionary(each => each.Id, each => each.Bit);

    internal static ConsideredGrounds Of(GroundFacts facts, LocalAverageWages wages)
    {
        var groups = GroundsConsidered.Of(facts, wages);
        var missed = groups.Where(group => group.Outcome == GroundsConsidered.NotMet).SelectMany(group => group.Ids);
        return new(groups, BitsOf([.. missed.Intersect(facts.Confirmed)]));
    }

    /// <summary>The bits of the grounds stated; what is no ground has none.</summary>
    internal static ulong BitsOf(IReadOnlyList<string>? ids)
    {
        var bits = 0UL;
        for (var index = 0; index < (ids?.Count ?? 0); index++)
        {
            bits |= Bits.GetValueOrDefault(ids![index]); // Its count was positive.
        }

        return bits;
    }

    /// <summary>What the facts say against the grounds that were stated.</summary>
    internal IEnumerable<Finding> FindingsOf(IReadOnlyList<string> direct)
    {
        foreach (var (index, id) in direct.Index())
        {
            if ((Disproved & Bits.GetValueOrDefault(id)) != 0 && Ground.Find(id) is { } ground)
            {
                yield return PointsFindings.DirectDisproved(index, ground, Groups.First(group => group.Ids.Contains(id)).Reasons);
            }
        }
    }
}
