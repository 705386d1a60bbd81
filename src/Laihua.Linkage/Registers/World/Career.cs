using Laihua.Linkage.Registers.Drawing;

namespace Laihua.Linkage.Registers.World;

/// <summary>The stays of one person from 1996 until the registers closed.</summary>
internal static class Career
{
    /// <summary>The registers closed on 31 March 2017: from 1 April there is one permit.</summary>
    internal static readonly int Close = new DateOnly(2017, 3, 31).DayNumber;

    /// <summary>Register A opened on 1 May 1996.</summary>
    internal static readonly int Open = new DateOnly(1996, 5, 1).DayNumber;

    private const int MeanStayDays = 1100;

    private const int ShortestStayDays = 90;

    private const int LongestStayDays = 4400;

    private const int LongestAbsenceDays = 3650;

    private const int AnotherStayPerMille = 260;

    private const int OnlyInAPerMille = 670;

    private const int MostStays = 6;

    /// <summary>More came every year: a year's share is its number from the first.</summary>
    private static readonly Weighted<int> FirstYears = new(Enumerable.Range(0, 21).Select(year => (1996 + year, year + 2)));

    /// <summary>The stays, the first one first.</summary>
    internal static List<Stay> Draw(RandomStream stream, WorldRates world, int overlapPerMille, int togetherPerMille)
    {
        var both = stream.PerMille(overlapPerMille);
        var first = stream.PerMille(OnlyInAPerMille) ? Register.A : Register.B;
        var together = both && stream.PerMille(togetherPerMille);
        var registers = RegistersOf(stream, both, first, together);
        var lengths = registers.Select(_ => Math.Min(ShortestStayDays + Waits.Draw(stream, MeanStayDays), LongestStayDays)).ToArray();
        var absences = registers.Select(_ => Math.Min(30 + Waits.Draw(stream, world.MeanAbsenceDays), LongestAbsenceDays)).ToArray();
        var entry = new DateOnly(FirstYears.Draw(stream), 1, 1).DayNumber + stream.Below(365);
        return together
            ? Together(registers, Math.Clamp(entry, Open, Close - 720), lengths[0] + 360)
            : InTurn(registers, entry, lengths, absences);
    }

    private static List<Register> RegistersOf(RandomStream stream, bool both, Register first, bool together)
    {
        var registers = new List<Register> { first };
        if (both)
        {
            registers.Add(1 - first);
        }

        while (!together && registers.Count < MostStays && stream.PerMille(AnotherStayPerMille))
        {
            registers.Add(both && stream.PerMille(500) ? 1 - first : first);
        }

        return registers;
    }

    /// <summary>Both permits at once, as held by some before the two were made one.</summary>
    private static List<Stay> Together(List<Register> registers, int from, int days)
    {
        var to = Math.Min(from + days, Close);
        return [new(registers[0], from, to), new(registers[1], from + ((to - from) / 3), to)];
    }

    /// <summary>One after another; whoever would not be done by the closing day came earlier, and if need be in greater haste.</summary>
    private static List<Stay> InTurn(List<Register> registers, int entry, int[] lengths, int[] absences)
    {
        var before = lengths.SkipLast(1).Sum() + absences.SkipLast(1).Sum();
        var latest = Close - ShortestStayDays;
        var from = Math.Min(Math.Max(entry, Open), Math.Max(Open, latest - before));
        var (part, whole) = before > latest - from ? (latest - from, before) : (1, 1);
        var stays = new List<Stay>(registers.Count);
        for (var at = 0; at < registers.Count; at++)
        {
            var to = Math.Min(from + (int)((long)lengths[at] * part / whole), Close);
            stays.Add(new(registers[at], from, to));
            from = Math.Min(to + (int)((long)absences[at] * part / whole), latest);
        }

        return stays;
    }
}
