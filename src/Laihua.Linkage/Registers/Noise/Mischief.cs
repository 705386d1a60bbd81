using Laihua.Linkage.Registers.Drawing;
using Laihua.Linkage.Registers.World;

namespace Laihua.Linkage.Registers.Noise;

/// <summary>What people do to registers on purpose: a child or client entered on somebody's passport, and somebody who comes back as another.</summary>
internal sealed class Mischief(ulong seed, NoiseRates rates)
{
    /// <summary>Of the second of a pair the first row bears the first one's passport. As often as it befalls one in so many of all people.</summary>
    internal Pair Done(Pair pair)
    {
        var stream = new RandomStream(seed, Purpose.Mischief, pair.First.Person.Index);
        var shares = stream.PerHundredThousand(2 * rates.SharedPassportPerHundredThousand);
        var (first, second) = (Renamed(pair.First, stream), pair.Second is null ? null : Renamed(pair.Second, stream));
        return pair with { First = first, Second = shares && second is not null ? Sharing(second, first.Issues[0].Passport) : second };
    }

    private static Life Sharing(Life life, Passport of) => life with
    {
        Issues = [life.Issues[0] with { Passport = of with { Name = life.Issues[0].Passport.Name }, SharedPassport = true }, .. life.Issues.Skip(1)],
    };

    private Life Renamed(Life life, RandomStream stream)
    {
        var comesBack = stream.PerHundredThousand(rates.NewIdentityPerHundredThousand) && life.Issues.Count > 1;
        if (!comesBack)
        {
            return life;
        }

        var from = stream.Between(1, life.Issues.Count - 1);
        var (person, state) = (life.Person, life.Person.Nationality);
        var name = NameDraw.Draw(stream, state.Culture, person.Man, oneName: false).Name;
        var passport = new Passport(
            state,
            state.Passports.Number(seed, state.At, person.Index, Stock.PassportKind.MostOfOnePerson - 1, adjacent: false),
            name.Printed(state.Code, DateOnly.FromDayNumber(life.Issues[from].Day).Year),
            int.MaxValue);
        var born = person.Born.AddDays(stream.Between(200, 3000));
        return life with
        {
            Issues = [.. life.Issues.Select((issue, at) => at < from ? issue : issue with { Passport = passport, Born = born, PreviousNumber = null, Chinese = null, NewIdentity = true })],
        };
    }
}
