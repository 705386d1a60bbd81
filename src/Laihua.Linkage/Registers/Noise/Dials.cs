using Laihua.Linkage.Registers.World;

namespace Laihua.Linkage.Registers.Noise;

/// <summary>The chance of every corruption, by register, office and quality of the row, set so that the average over all rows is the rate asked for.</summary>
/// <remarks>A bad row is bad in several fields: its quality is drawn once, as the smallest of four even draws (a Beta distribution with 1 and 4).</remarks>
internal sealed class Dials
{
    /// <summary>Rows come in 16 qualities, equally often.</summary>
    internal const int Qualities = 16;

    /// <summary>Two rows in three are of register A; experts' offices type half as badly.</summary>
    private static readonly double[] ShareOfRate = [1.2, 0.6];

    private const double Most = 0.95;

    /// <summary>No office swaps family and given names in more than 40 rows of a hundred.</summary>
    private const double MostSwapped = 0.4;

    private static readonly double[] QualityMultiples = Normalised([.. Enumerable.Range(0, Qualities).Select(at => 1 - Math.Sqrt(Math.Sqrt(1 - ((at + .5) / Qualities))))]);

    private readonly ulong[][][] thresholds;

    internal Dials(ulong seed, NoiseRates rates) =>
        thresholds = [.. Enum.GetValues<Register>().Select(register => OfRegister(seed, rates, register))];

    /// <summary>The chance in 2³².</summary>
    internal ulong Threshold(Register register, Office office, Corruption corruption, int quality) =>
        thresholds[(int)register][office.At][((int)corruption * Qualities) + quality];

    /// <summary>The rate of a corruption in one register.</summary>
    internal static double RateIn(Register register, Corruption corruption, NoiseRates rates) => corruption == Corruption.PreviousPassport
        ? rates.Of(corruption)
        : rates.Of(corruption) * ShareOfRate[(int)register];

    private static ulong[][] OfRegister(ulong seed, NoiseRates rates, Register register)
    {
        var offices = Offices.Of(register);
        var habits = offices.Select(office => OfficeHabits.Of(seed, register, office)).ToArray();
        var dials = offices.Select(_ => new ulong[RowTags.Corruptions * Qualities]).ToArray();
        foreach (var corruption in Enum.GetValues<Corruption>())
        {
            var rate = RateIn(register, corruption, rates);
            var most = corruption == Corruption.NamesSwapped ? MostSwapped : Most;
            var level = LevelFor(rate, most, offices, [.. habits.Select(habit => habit[(int)corruption])]);
            foreach (var office in offices)
            {
                for (var quality = 0; quality < Qualities; quality++)
                {
                    // Whether the former number is written down is the form's doing, not the typist's.
                    var chance = corruption == Corruption.PreviousPassport ? rate : Chance(level, habits[office.At][(int)corruption], quality, most);
                    dials[office.At][((int)corruption * Qualities) + quality] = (ulong)(chance * (1UL << 32));
                }
            }
        }

        return dials;
    }

    /// <summary>The level at which the mean over offices and qualities is the rate, found by halving.</summary>
    private static double LevelFor(double rate, double most, IReadOnlyList<Office> offices, double[] habits)
    {
        var (low, high) = (0.0, 200.0);
        for (var step = 0; step < 60; step++)
        {
            var middle = (low + high) / 2;
            var mean = offices.Sum(office => office.Share * Enumerable.Range(0, Qualities).Sum(quality => Chance(middle, habits[office.At], quality, most)) / Qualities);
            (low, high) = mean < rate ? (middle, high) : (low, middle);
        }

        return rate == 0 ? 0 : high;
    }

    private static double Chance(double level, double habit, int quality, double most) => Math.Min(most, level * habit * QualityMultiples[quality]);

    private static double[] Normalised(double[] values) => [.. values.Select(value => value / values.Average())];
}
