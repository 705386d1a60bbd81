using Laihua.Linkage.Registers.Drawing;

namespace Laihua.Linkage.Registers.World;

/// <summary>Draws people two by two, so that those who are alike need not be looked for.</summary>
internal sealed class PairDraw(ulong seed, long people, WorldRates world, int overlapPerMille)
{
    /// <summary>Of all people 8 in a thousand have a sibling or twin who works in China.</summary>
    private const int SiblingsPerHundredThousand = 800;

    /// <summary>Of all people 5 in ten thousand share name, birth date and nationality with a stranger.</summary>
    private const int NamesakesPerHundredThousand = 50;

    /// <summary>Of all people 2 in a hundred hold both permits at once.</summary>
    private const int TogetherPerMille = 20;

    private const int TwinsPerMille = 400;

    // No two siblings are called the same.
    private const int MostDraws = 20;

    internal Pair Draw(long pair)
    {
        var kinship = KinshipOf(new(seed, Purpose.Pair, pair));
        var first = Alone(2 * pair);
        return (2 * pair) + 1 >= people
            ? new(first, null, Kinship.None)
            : new(first, kinship == Kinship.None ? Alone((2 * pair) + 1) : Alike(first, (2 * pair) + 1, kinship), kinship);
    }

    private static Kinship KinshipOf(RandomStream stream) => stream.Below(100_000) switch
    {
        < SiblingsPerHundredThousand => Kinship.Siblings,
        < SiblingsPerHundredThousand + NamesakesPerHundredThousand => Kinship.Namesakes,
        _ => Kinship.None,
    };

    private Life Alone(long index)
    {
        var stream = new RandomStream(seed, Purpose.Life, index);
        var stays = StaysOf(stream);
        var person = PersonOf(stream, index, stays);
        return new(person, new IssuesDraw(seed, people, stream, world, person).Of(stays, employer: null));
    }

    private Life Alike(Life first, long index, Kinship kinship)
    {
        var stream = new RandomStream(seed, Purpose.Life, index);
        var stays = StaysOf(stream);
        var own = PersonOf(stream, index, stays);
        var siblings = kinship == Kinship.Siblings;
        var person = siblings ? Sibling(first.Person, own, stream) : Namesake(first.Person, own);
        return new(person, new IssuesDraw(seed, people, stream, world, person).Of(stays, siblings ? first.Issues[0].Employer : null));
    }

    private static Person Sibling(Person first, Person own, RandomStream stream)
    {
        var born = stream.PerMille(TwinsPerMille) ? first.Born : first.Born.AddDays(stream.Between(330, 2500));
        var (name, chinese) = NameDraw.Draw(stream, first.Nationality.Culture, own.Man, oneName: first.Name.Given.Length == 0);
        for (var again = 0; again < MostDraws && name.Given.Length > 0 && name.Given == first.Name.Given; again++)
        {
            (name, chinese) = NameDraw.Draw(stream, first.Nationality.Culture, own.Man, oneName: false);
        }

        return own with
        {
            Nationality = first.Nationality,
            Second = first.Second,
            Born = born,
            Name = name with { Family = FamilyOf(first, own.Man, name) },
            Chinese = own.Chinese is null || first.Chinese is null || chinese is null ? own.Chinese : string.Concat(first.Chinese.AsSpan(0, 1), chinese.AsSpan(1)),
            PassportSerial = first.PassportSerial,
            PassportAdjacent = true,
        };
    }

    private static string FamilyOf(Person first, bool man, FullName own) => own.Given.Length == 0
        ? own.Family
        : first.Name.Cyrillic ? NameDraw.Gendered(NameDraw.ManForm(first.Name.Family, first.Man), man) : first.Name.Family;

    private static Person Namesake(Person first, Person own) => own with
    {
        Nationality = first.Nationality,
        Second = null,
        Man = first.Man,
        Born = first.Born,
        Name = first.Name,
    };

    private List<Stay> StaysOf(RandomStream stream) => Career.Draw(stream, world, overlapPerMille, TogetherPerMille * 1000 / Math.Max(overlapPerMille, TogetherPerMille));

    private static Person PersonOf(RandomStream stream, long index, List<Stay> stays) =>
        PersonDraw.Draw(stream, index, DateOnly.FromDayNumber(stays[0].From).Year, stays.Exists(stay => stay.Register == Register.B));
}
