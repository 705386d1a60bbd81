using Laihua.Linkage.Registers.World;

namespace Laihua.Linkage.Registers.Noise;

/// <summary>How often each corruption could happen, was to be expected, and happened. Whole numbers alone, so that the order of adding up does not matter.</summary>
internal sealed class Tally
{
    private readonly ulong[] eligible = new ulong[Slots];
    private readonly ulong[] expected = new ulong[Slots];
    private readonly ulong[] made = new ulong[Slots];

    private static int Slots => 2 * RowTags.Corruptions;

    internal void Add(Register register, Corruption corruption, ulong threshold, bool happened)
    {
        var slot = Slot(register, corruption);
        eligible[slot]++;
        expected[slot] += threshold;
        made[slot] += happened ? 1UL : 0;
    }

    internal void Add(Tally other)
    {
        for (var slot = 0; slot < Slots; slot++)
        {
            eligible[slot] += other.eligible[slot];
            expected[slot] += other.expected[slot];
            made[slot] += other.made[slot];
        }
    }

    internal (long Eligible, double Expected, long Made) Of(Register register, Corruption corruption)
    {
        var slot = Slot(register, corruption);
        return ((long)eligible[slot], expected[slot] / (double)(1UL << 32), (long)made[slot]);
    }

    private static int Slot(Register register, Corruption corruption) => ((int)register * RowTags.Corruptions) + (int)corruption;
}
