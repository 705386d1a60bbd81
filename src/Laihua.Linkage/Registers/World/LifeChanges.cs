using Laihua.Linkage.Registers.Drawing;
using Laihua.Linkage.Registers.Stock;

namespace Laihua.Linkage.Registers.World;

/// <summary>What changes about a person between the first and the last row; a day number each, or never.</summary>
/// <param name="MarriedOn">The day from which the passport bears the new family name.</param>
/// <param name="MarriedName">The name from that day.</param>
/// <param name="NaturalisedOn">The day from which the person is of another nationality.</param>
/// <param name="NewNationality">The nationality from that day.</param>
/// <param name="SexChangedOn">The day from which the passport bears another sex.</param>
internal sealed record LifeChanges(int MarriedOn, FullName MarriedName, int NaturalisedOn, Nationality NewNationality, int SexChangedOn)
{
    private const int NaturalisedPerMille = 4;

    private const int SexChangedPerHundredThousand = 20;

    private const int Never = int.MaxValue;

    internal static LifeChanges Draw(RandomStream stream, Person person, WorldRates world, int first, int last)
    {
        var days = Math.Max(1, last - first);
        var marries = !person.Man && TakesAnotherName(person.Nationality.Culture.Culture) && stream.PerMille(world.MarriedPerMille);
        var marriedOn = first + stream.Below(days);
        var marriedName = marries ? NameDraw.Married(stream, person.Nationality.Culture, person.Name) : person.Name;
        var naturalised = stream.PerMille(NaturalisedPerMille);
        var naturalisedOn = first + stream.Below(days);
        var nationality = Nationalities.All.Draw(stream);
        var sexChanged = stream.PerHundredThousand(SexChangedPerHundredThousand);
        var sexChangedOn = first + stream.Below(days);
        return new(
            marries ? marriedOn : Never,
            marriedName,
            naturalised ? naturalisedOn : Never,
            nationality,
            sexChanged ? sexChangedOn : Never);
    }

    internal FullName NameOn(Person person, int day) => day >= MarriedOn ? MarriedName : person.Name;

    internal bool ManOn(Person person, int day) => person.Man != day >= SexChangedOn;

    private static bool TakesAnotherName(string culture) =>
        culture is "ENG" or "DEU" or "FRA" or "RUS" or "UKR" or "JPN" or "POL" or "NOR" or "NLD" or "PHL" or "TUR" or "HUN" or "ROU" or "IND";
}
