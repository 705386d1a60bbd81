using System.Collections.Concurrent;

namespace Laihua.Rules.Points.Grounds;

/// <summary>What is to be said of the grounds to each kind of people, for one standing of the wages: weighed for the first of each kind.</summary>
internal sealed class GroundFrame(GroundFrames frames, PointsTable table)
{
    /// <summary>Room for those who state direct grounds; where it runs out it is emptied.</summary>
    private const int MostStated = 1024;

    private readonly ConsideredGrounds?[] unstated = new ConsideredGrounds?[GroundSteps.Cells];
    private readonly ConcurrentDictionary<(int Cell, ulong Stated), ConsideredGrounds> stated = new();

    internal ConsideredGrounds Of(PointsFacts facts, int total, decimal? wage, DateOnly day)
    {
        var cell = GroundSteps.CellOf(facts, table.CategoryOf(total), wage);
        var direct = ConsideredGrounds.BitsOf(facts.Direct);
        if (direct == 0)
        {
            // Two at once may make the same: either will do.
            return unstated[cell] ??= frames.Weigh(facts, total, day);
        }

        if (stated.TryGetValue((cell, direct), out var known))
        {
            return known;
        }

        if (stated.Count >= MostStated)
        {
            stated.Clear();
        }

        return stated[(cell, direct)] = frames.Weigh(facts, total, day);
    }
}
