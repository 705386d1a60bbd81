using Laihua.Linkage.Registers.Drawing;

namespace Laihua.Linkage.Registers.World;

/// <summary>When permits are issued during a stay.</summary>
internal static class OccasionsDraw
{
    private const int AnotherEmployerPerMille = 130;

    private const int DuplicatePerMille = 30;

    private const int LatestDuplicateDays = 60;

    private const int EarliestRenewalDays = 30;

    private static readonly Weighted<int> ValidDaysOfA = new([(365, 90), (730, 10)]);

    private static readonly Weighted<int> ValidDaysOfB = new([(365, 50), (730, 35), (1825, 15)]);

    /// <summary>The occasions of one stay; a register's rows end with its closing day.</summary>
    internal static IEnumerable<Occasion> During(Stay stay, int ordinal, Work first, Func<Work> another, RandomStream stream)
    {
        var work = first;
        for (var day = stay.From; day < stay.To;)
        {
            work = day > stay.From && stream.PerMille(AnotherEmployerPerMille) ? another() : work;
            var validTo = day + (stay.Register == Register.A ? ValidDaysOfA : ValidDaysOfB).Draw(stream);
            yield return new(ordinal, stay.Register, day, validTo, work, Duplicate: false);
            if (stream.PerMille(DuplicatePerMille))
            {
                var again = Math.Min(day + stream.Below(LatestDuplicateDays), Career.Close);
                yield return new(ordinal, stay.Register, again, validTo, Work.At(work.Employer, stream, stay.Register), Duplicate: true);
            }

            day = validTo - stream.Below(EarliestRenewalDays);
        }
    }
}
