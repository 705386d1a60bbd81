using Laihua.Linkage.Registers.Drawing;
using Laihua.Linkage.Registers.Stock;

namespace Laihua.Linkage.Registers.World;

/// <summary>The passports of one person and state through the years: renewed before they run out, lost, and issued anew when the name changes.</summary>
internal sealed class Wallet(ulong seed, RandomStream stream, WorldRates world, Person person, LifeChanges changes, Nationality state)
{
    private const int DaysOfYear = 365;

    private const int EarliestRenewalDays = 330;

    private Passport? current;

    /// <summary>The passport in force on a day. Days are asked in order.</summary>
    /// <param name="day">The day, as a day number.</param>
    /// <param name="ordinal">How many passports the person has had; counted up when one is issued.</param>
    internal Passport On(int day, ref int ordinal)
    {
        if (current is null)
        {
            var first = Issued(day - stream.Below((state.Passports.Years - 1) * DaysOfYear), ref ordinal);
            current = first with { ReplacedOn = Math.Max(first.ReplacedOn, day + 1) };
        }

        while (current.ReplacedOn <= day)
        {
            current = Issued(current.ReplacedOn, ref ordinal);
        }

        return current;
    }

    private Passport Issued(int on, ref int ordinal)
    {
        var renewed = on + (state.Passports.Years * DaysOfYear) - stream.Between(1, EarliestRenewalDays);
        var lost = on + 1 + Waits.Draw(stream, world.MeanLossDays);
        var married = changes.MarriedOn > on ? changes.MarriedOn : int.MaxValue;
        var number = current is not null && state.Passports.KeepsNumber && current.Married == on >= changes.MarriedOn
            ? current.Number
            : state.Passports.Number(seed, state.At, person.PassportSerial, ordinal++, person.PassportAdjacent);
        var year = DateOnly.FromDayNumber(on).Year;
        return new(state, number, changes.NameOn(person, on).Printed(state.Code, year), Math.Min(Math.Min(renewed, lost), married), on >= changes.MarriedOn);
    }
}
