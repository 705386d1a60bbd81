namespace Laihua.Linkage.Tests;

/// <summary>Numbers that change: former ones, and documents one after the other.</summary>
public sealed class LivesTests
{
    private static readonly LinkageSchema Schema = Read.Schema(
        """
        {"id": "id", "many": true, "period": ["from", "to"],
         "fields": [{"column": "family", "kind": "family-name"}, {"column": "given", "kind": "given-name"}, {"column": "born", "kind": "date"},
                    {"column": "passport", "kind": "identifier"}, {"column": "former", "kind": "identifier"}, {"column": "country", "kind": "country"}]}
        """);

    [Theory]
    [InlineData("KORHONEN,AINO", "KORHONEN,AINO", "equal equal equal linked none none")]
    [InlineData("KORHONEN AINO,", "KORHONEN,AINO", "equal equal equal linked none none")]
    [InlineData("AINO KORHONEN,", "KORHONEN,AINO", "equal equal equal linked none none")]
    [InlineData("KORHONEN MARIA,", "KORHONEN,AINO", "equal differs equal linked none none")]
    public void Account_AFormerNumberAndAWholeName_ComparesThemWithNumberAndParts(string one, string other, string expected)
    {
        var result = Linker.Run(Tables($"1,{one},1980-02-03,P1111111,,2001-01-01,2002-01-01", $"2,{other},1980-02-03,X9999999,P1111111,2003-01-01,2004-01-01"));

        var account = result.Account(Assert.Single(result.Pairs, pair => (pair.Left, pair.Right) == ("1", "2")));

        Assert.Equal(expected, string.Join(' ', account.Fields.Select(field => field.Level)));
        Assert.Equal(account.Weight, account.Prior + account.Order + account.Fields.Sum(field => field.Bits), 9);
    }

    [Theory]
    [InlineData("2001-01-01,2002-01-01", "2003-01-01,2004-01-01", true)]
    [InlineData("2001-01-01,2002-01-01", "2001-12-15,2002-12-15", true)]
    [InlineData("2001-01-01,2002-01-01", "2001-02-01,2002-02-01", false)]
    [InlineData("2001-01-01,2002-01-01", ",", false)]
    public void Run_OneNameAndBirthDateWithTwoNumbers_JoinsThoseThatFollowOneAnother(string one, string other, bool joined)
    {
        var result = Linker.Run(Tables($"1,KORHONEN,AINO,1980-02-03,P1111111,,{one}", $"2,KORHONEN,AINO,1980-02-03,X9999999,,{other}"));

        var pair = Assert.Single(result.Pairs, pair => (pair.Left, pair.Right) == ("1", "2"));

        Assert.Equal(joined ? PairOutcome.Match : PairOutcome.Review, pair.Outcome);
    }

    // A part of a name and a day that may stand for one that is not known are shared by more people.
    [Theory]
    [InlineData("KORHONEN,AINO,1980-02-03", "KORHONEN,AINO,1980-02-03", "", PairOutcome.Match)]
    [InlineData("KORHONEN,AINO,1980-02-03", "KORHONEN,,1980-02-03", "BGD", PairOutcome.Review)]
    [InlineData("KORHONEN,AINO,1980-02-03", ",AINO,1980-02-03", "BGD", PairOutcome.Review)]
    [InlineData("KORHONEN,,1980-02-03", "KORHONEN,,1980-02-03", "BGD", PairOutcome.Match)]
    [InlineData("KORHONEN,AINO,1980-01-01", "KORHONEN,AINO,1980-01-01", "", PairOutcome.Review)]
    [InlineData("KORHONEN,AINO,1980-07-01", "KORHONEN,AINO,1980-07-01", "", PairOutcome.Review)]
    public void Run_DocumentsThatFollowOneAnother_AreJoinedByAWholeNameAndAKnownDay(string one, string other, string country, PairOutcome expected)
    {
        var result = Linker.Run(Tables($"1,{one},P1111111,,2001-01-01,2002-01-01", $"2,{other},X9999999,,2003-01-01,2004-01-01", country));

        Assert.Equal(expected, Assert.Single(result.Pairs, pair => (pair.Left, pair.Right) == ("1", "2")).Outcome);
    }

    // The second and the third hold at the same time; the third follows the first.
    [Theory]
    [InlineData(false, PairOutcome.Review)]
    [InlineData(true, PairOutcome.Match)]
    public void Run_SomebodyFoundToHaveTwoDocumentsAtOneTime_IsJoinedToTheThird(bool found, PairOutcome expected)
    {
        var input = Tables(
            "1,KORHONEN,AINO,1980-02-03,P1111111,,2001-01-01,2002-01-01\n2,KORHONEN,AINO,1980-02-03,X9999999,,2002-01-01,2004-01-01",
            "3,KORHONEN,AINO,1980-02-03,Z5555555,,2002-06-01,2003-06-01\n4,KORHONEN,AINO,1980-02-03,X9999999,,2004-01-01,2005-01-01");

        var pairs = Linker.Run(input, found ? new() { MustLink = [("1", "4")] } : new()).Pairs.ToDictionary(pair => (pair.Left, pair.Right), pair => pair.Outcome);

        Assert.Equal(PairOutcome.Match, pairs[("2", "4")]);
        Assert.Equal(expected, pairs[("2", "3")]);
    }

    // Among some hundred others, so that there is something to learn from.
    private static LinkageInput Tables(string left, string right, string country = "")
    {
        const string Heading = "id,family,given,born,passport,former,from,to,country\n";
        var people = new SomePeople(21);
        var others = Enumerable.Range(0, 400).Select(_ => people.Person()).ToList();
        string Rows(int from, int to, string register) => string.Concat(others[from..to].Select((person, number) => $"{register}{from + number},{person[1]},{person[0]},{person[2]},{person[3]},,2001-01-01,2002-01-01,{person[5]}\n"));
        string From(string rows) => string.Concat(rows.Split('\n').Select(row => $"{row},{country}\n"));
        return Read.Input(Schema, Heading + From(left) + Rows(0, 300, "l"), Heading + From(right) + Rows(150, 400, "r"));
    }
}
