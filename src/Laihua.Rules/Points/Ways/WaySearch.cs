using System.Numerics;

namespace Laihua.Rules.Points.Ways;

/// <summary>Finds the smallest sets of items that can add what is needed, and within each the rungs to take.</summary>
internal static class WaySearch
{
    /// <summary>For every smallest set the rung of each item, 0 for one that stays; fewest items first, then in the items' order.</summary>
    internal static IEnumerable<int[]> Find(WayItem[] items, int need)
    {
        var found = new List<uint>();
        foreach (var set in SetsOf(items.Length))
        {
            if (!found.Exists(smaller => (smaller & set) == smaller) && MostGain(items, set) >= need)
            {
                found.Add(set);
                yield return LeastRungs(items, set, need);
            }
        }
    }

    private static IEnumerable<uint> SetsOf(int items) => Enumerable.Range(1, (1 << items) - 1)
        .Select(set => (uint)set)
        .OrderBy(BitOperations.PopCount)
        .ThenByDescending(set => Reversed(set));

    /// <summary>The set with its first item as the highest bit: sets then sort as words do in a dictionary.</summary>
    private static uint Reversed(uint set)
    {
        var reversed = 0u;
        for (var bit = 0; bit < 32; bit++)
        {
            reversed = (reversed << 1) | ((set >> bit) & 1);
        }

        return reversed;
    }

    private static int MostGain(WayItem[] items, uint set)
    {
        var most = 0;
        for (var index = 0; index < items.Length; index++)
        {
            most += Has(set, index) ? items[index].MostGain : 0;
        }

        return most;
    }

    /// <summary>
    /// The rungs with the least gain that is enough; of those the fewest rungs climbed altogether; of those the lowest for the first items.
    /// </summary>
    private static int[] LeastRungs(WayItem[] items, uint set, int need)
    {
        var most = MostGain(items, set);
        var climbed = FewestClimbed(items, set, most);
        var left = need;
        while (climbed[0][left] < 0)
        {
            left++;
        }

        var rungs = new int[items.Length];
        for (var index = 0; index < items.Length; index++)
        {
            if (Has(set, index))
            {
                var rung = 1;
                while (!IsOn(index, rung))
                {
                    rung++;
                }

                rungs[index] = rung;
                left -= items[index].Gain(rung);
            }
        }

        return rungs;

        bool IsOn(int index, int rung)
        {
            var rest = left - items[index].Gain(rung);
            return rest >= 0 && climbed[index + 1][rest] >= 0 && climbed[index + 1][rest] + rung == climbed[index][left];
        }
    }

    /// <summary>For each item and each gain the fewest rungs that it and those after it climb to gain exactly that; -1 where they cannot.</summary>
    private static int[][] FewestClimbed(WayItem[] items, uint set, int most)
    {
        var climbed = new int[items.Length + 1][];
        climbed[^1] = Nothing(most);
        climbed[^1][0] = 0;
        for (var index = items.Length - 1; index >= 0; index--)
        {
            climbed[index] = Has(set, index) ? With(items[index], climbed[index + 1]) : climbed[index + 1];
        }

        return climbed;
    }

    private static int[] With(WayItem item, int[] after)
    {
        var climbed = Nothing(after.Length - 1);
        for (var rung = 1; rung <= item.Rungs.Length; rung++)
        {
            var gain = item.Gain(rung);
            for (var rest = 0; rest + gain < after.Length; rest++)
            {
                if (after[rest] >= 0 && (climbed[rest + gain] < 0 || after[rest] + rung < climbed[rest + gain]))
                {
                    climbed[rest + gain] = after[rest] + rung;
                }
            }
        }

        return climbed;
    }

    private static int[] Nothing(int most)
    {
        var climbed = new int[most + 1];
        Array.Fill(climbed, -1);
        return climbed;
    }

    private static bool Has(uint set, int index) => ((set >> index) & 1) == 1;
}
