using Laihua.Linkage.Registers.Drawing;
using Laihua.Linkage.Registers.Stock;

namespace Laihua.Linkage.Registers.World;

/// <summary>The permits issued to one person, with the passport of each day.</summary>
internal sealed class IssuesDraw(ulong seed, long people, RandomStream stream, WorldRates world, Person person)
{
    private const int SecondPassportPerMille = 500;

    private static readonly string[] Degrees = ["学士", "学士", "学士", "硕士", "硕士", "博士"];

    private int passports;

    /// <summary>Every permit, the earliest first.</summary>
    /// <param name="stays">The stays, the first one first.</param>
    /// <param name="employer">The employer of the first stay where a sibling has settled it.</param>
    internal IReadOnlyList<PermitIssue> Of(IReadOnlyList<Stay> stays, Employer? employer)
    {
        var changes = LifeChanges.Draw(stream, person, world, stays[0].From, stays.Max(stay => stay.To));
        var degree = stream.Pick(Degrees);
        var (first, later) = (WalletOf(changes, person.Nationality), WalletOf(changes, changes.NewNationality));
        var second = person.Second is null ? first : WalletOf(changes, person.Second);
        Wallet[] wallets = [.. stays.Select((_, ordinal) => ordinal > 0 && stream.PerMille(SecondPassportPerMille) ? second : first)];
        var issues = new List<PermitIssue>();
        var (number, previous) = ("", (string?)null);
        foreach (var occasion in Occasions(stays, employer).OrderBy(occasion => occasion.Day))
        {
            var wallet = occasion.Day >= changes.NaturalisedOn ? later : wallets[occasion.Stay];
            var passport = wallet.On(occasion.Day, ref passports);
            previous = number.Length > 0 && passport.Number != number ? number : previous;
            number = passport.Number;
            issues.Add(Issue(occasion, passport, previous, changes.ManOn(person, occasion.Day), degree));
        }

        return issues;
    }

    private IEnumerable<Occasion> Occasions(IReadOnlyList<Stay> stays, Employer? employer)
    {
        for (var ordinal = 0; ordinal < stays.Count; ordinal++)
        {
            var register = stays[ordinal].Register;
            var work = ordinal == 0 && employer is not null ? Work.At(employer, stream, register) : Work.Draw(seed, people, stream, register);
            foreach (var occasion in OccasionsDraw.During(stays[ordinal], ordinal, work, () => Work.Draw(seed, people, stream, register), stream))
            {
                yield return occasion;
            }
        }
    }

    private PermitIssue Issue(Occasion occasion, Passport passport, string? previous, bool man, string degree) => new()
    {
        Register = occasion.Register,
        Day = occasion.Day,
        ValidTo = occasion.ValidTo,
        Office = occasion.Work.Office,
        Employer = occasion.Work.Employer,
        Post = occasion.Work.Post,
        Passport = passport,
        PreviousNumber = previous,
        Man = man,
        Born = person.Born,
        Chinese = person.Chinese,
        Education = degree,
        Duplicate = occasion.Duplicate,
    };

    private Wallet WalletOf(LifeChanges changes, Nationality state) => new(seed, stream, world, person, changes, state);
}
