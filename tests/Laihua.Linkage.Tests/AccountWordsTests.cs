namespace Laihua.Linkage.Tests;

/// <summary>What an account says is never at odds with what was decided.</summary>
public sealed class AccountWordsTests
{
    [Fact]
    public void Account_EveryPairOfGroups_SaysWhyItIsWhatItIs()
    {
        var people = new SomePeople(31);
        var rows = new List<string>();
        for (var number = 0; number < 300; number++)
        {
            var person = people.Person();
            rows.AddRange([SomePeople.Row($"a{number}", person), SomePeople.Row($"b{number}", people.Again(people.Again(person))), SomePeople.Row($"c{number}", people.Again(people.Again(person)))]);
        }

        var result = Linker.Run(Read.Input(SomePeople.Schema, SomePeople.Csv(rows)), new() { MustLink = [("a0", "a1")] });

        var accounts = result.Pairs.Select(result.Account).ToList();
        Assert.All(accounts, account => Assert.Equal(Expected(account, result.Thresholds), account.Because.En.Split([' ', ';', ','])[0..3]));
        Assert.Contains(accounts, account => account.Outcome == PairOutcome.Match && account.Because.En.StartsWith("These two alone", StringComparison.Ordinal) && (account.Left, account.Right) == ("a0", "a1"));
        Assert.Contains(accounts, account => account.Outcome == PairOutcome.Match && account.Because.En.StartsWith("Enough agrees", StringComparison.Ordinal));
        Assert.Contains(accounts, account => account.Outcome == PairOutcome.Review);
    }

    [Fact]
    public void Account_TwoPartnersNearlyAsGood_SaysThatOthersSpeakAgainstIt()
    {
        var (left, right) = new SomePeople(17).Tables(100);
        right.Add(right[4].Replace("r4,", "again,", StringComparison.Ordinal));

        var result = Linker.Run(Read.Input(SomePeople.Schema, SomePeople.Csv(left), SomePeople.Csv(right)));

        Assert.All(result.Pairs.Where(pair => pair.Left == "l4"), pair => Assert.StartsWith("Enough of these two agrees, but other records", result.Account(pair).Because.En, StringComparison.Ordinal));
    }

    private static string[] Expected(PairAccount account, Thresholds thresholds) => (account.Outcome, account.Veto == Veto.None && account.Weight >= thresholds.Match) switch
    {
        (PairOutcome.Match, true) => ["Enough", "agrees", "that"],
        (PairOutcome.Match, false) => ["These", "two", "alone"],
        (_, true) => ["Enough", "of", "these"],
        _ => account.Veto == Veto.None ? ["More", "speaks", "for"] : Vetoes.Text(account.Veto).En.Split([' ', ';', ','])[0..3],
    };
}
