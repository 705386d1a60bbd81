using Laihua.Linkage.Registers.Drawing;
using Laihua.Linkage.Registers.World;

namespace Laihua.Linkage.Registers.Noise;

/// <summary>How an office types: its own quality, and what it always gets wrong.</summary>
internal static class OfficeHabits
{
    private static readonly double[] Qualities = [.3, .4, .5, .65, .8, 1, 1.25, 1.6, 2, 2.5, 3.2, 4];

    /// <summary>How many in a hundred offices have the habit, and how much more and less often than others it then happens.</summary>
    private static readonly Dictionary<Corruption, (int Offices, double With, double Without)> Habits = new()
    {
        [Corruption.NamesSwapped] = (25, 6, .3),
        [Corruption.NameInOneField] = (30, 3, .3),
        [Corruption.NameTruncated] = (20, 8, .1),
        [Corruption.BirthSwapped] = (15, 6, .3),
        [Corruption.DiacriticsLost] = (40, 2, .4),
        [Corruption.Nationality] = (20, 3, .5),
    };

    /// <summary>How much more often than the average office this one makes a mistake, for every corruption.</summary>
    internal static double[] Of(ulong seed, Register register, Office office)
    {
        var stream = new RandomStream(seed, Purpose.Office, (office.At * 2) + (int)register);
        var quality = stream.Pick(Qualities);
        return [.. Enum.GetValues<Corruption>().Select(corruption => Multiple(stream, corruption, quality))];
    }

    private static double Multiple(RandomStream stream, Corruption corruption, double quality)
    {
        return Habits.TryGetValue(corruption, out var habit)
            ? quality * (stream.Below(100) < habit.Offices ? habit.With : habit.Without)
            : quality;
    }
}
