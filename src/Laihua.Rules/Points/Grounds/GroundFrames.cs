using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Laihua.Rules.Categories;

namespace Laihua.Rules.Points.Grounds;

/// <summary>The frames of one set of rules: one for each standing of its wages and each set of grounds in force.</summary>
/// <remarks>Years and figures are few; days and places are many, and no memory is taken for them.</remarks>
internal sealed class GroundFrames(LocalAverageWages wages, PointsTable table)
{
    /// <summary>Room for what occurs in practice; where it runs out it is emptied.</summary>
    private const int Most = 512;

    /// <summary>The days on which another set of grounds comes to be in force.</summary>
    private static readonly DateOnly[] Turns =
    [
        .. Ground.All.Select(ground => ground.InForceFrom)
            .Concat(Ground.All.Select(ground => ground.InForceTo).OfType<DateOnly>().Where(last => last < DateOnly.MaxValue).Select(last => last.AddDays(1)))
            .Distinct().Order(),
    ];

    private readonly ConcurrentDictionary<Key, GroundFrame> frames = new();

    internal ConsideredGrounds Of(PointsFacts facts, int total, DateOnly day)
    {
        if (facts.Ground is not null)
        {
            // What few state is weighed anew each time.
            return Weigh(facts, total, day);
        }

        var standing = facts.WorkRegion is { } place ? wages.StandingOn(place, day) : new(day.Year - 1, null, null);
        return FrameOf(new(InForceOn(day), facts.WorkRegion is not null, standing)).Of(facts, total, (standing.Figure ?? standing.Earlier)?.AnnualCny, day);
    }

    private GroundFrame FrameOf(Key key)
    {
        if (frames.TryGetValue(key, out var known))
        {
            return known;
        }

        if (frames.Count >= Most)
        {
            frames.Clear();
        }

        return frames.GetOrAdd(key, _ => new GroundFrame(this, table));
    }

    internal ConsideredGrounds Weigh(PointsFacts facts, int total, DateOnly day) => ConsideredGrounds.Of(
        PointsGrounds.FactsOf(facts, total, day) with { PointsForA = table.ThresholdA, PointsForB = table.ThresholdB },
        wages);

    /// <summary>Which set of grounds: how many turns have passed.</summary>
    private static int InForceOn(DateOnly day)
    {
        var passed = 0;
        foreach (var turn in Turns)
        {
            passed += turn <= day ? 1 : 0;
        }

        return passed;
    }

    /// <summary>Figures are told apart as objects: to compare their letters would cost more than to weigh the pay.</summary>
    private readonly record struct Key(int InForce, bool Placed, WageStanding Standing)
    {
        public bool Equals(Key other) => InForce == other.InForce && Placed == other.Placed && Standing.Year == other.Standing.Year
            && ReferenceEquals(Standing.Figure, other.Standing.Figure) && ReferenceEquals(Standing.Earlier, other.Standing.Earlier);

        public override int GetHashCode() =>
            HashCode.Combine(InForce, Placed, Standing.Year, RuntimeHelpers.GetHashCode(Standing.Figure), RuntimeHelpers.GetHashCode(Standing.Earlier));
    }
}
