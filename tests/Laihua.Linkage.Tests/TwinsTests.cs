using System.Globalization;

namespace Laihua.Linkage.Tests;

/// <summary>Twins, and what looks like them: never joined by machine.</summary>
public sealed class TwinsTests
{
    [Fact]
    public void Dedupe_FiveHundredPairsOfTwinsWithNeighbouringPassports_JoinsNone()
    {
        var people = new SomePeople(11);
        var rows = new List<string>();
        for (var pair = 0; pair < 500; pair++)
        {
            var one = people.Person();
            var other = (string[])one.Clone();
            other[0] = one[0] == "ANNA" ? "VERA" : "ANNA";
            other[3] = Next(one[3]);
            rows.Add(SomePeople.Row($"a{pair}", one));
            rows.Add(SomePeople.Row($"b{pair}", other));
        }

        var result = Linker.Run(Read.Input(SomePeople.Schema, SomePeople.Csv(rows)));

        Assert.Equal(0, result.Matches);
    }

    [Fact]
    public void Link_TwinsAmongManyWhoAreInBothTables_JoinsNoneOfThem()
    {
        var people = new SomePeople(12);
        var (left, right) = people.Tables(600);
        for (var pair = 0; pair < 60; pair++)
        {
            var one = people.Person();
            var other = (string[])one.Clone();
            (other[0], other[3]) = (one[0] == "ANNA" ? "VERA" : "ANNA", people.Person()[3]);
            left.Add(SomePeople.Row($"twin{pair}", one));
            right.Add(SomePeople.Row($"sibling{pair}", other));
        }

        var result = Linker.Run(Read.Input(SomePeople.Schema, SomePeople.Csv(left), SomePeople.Csv(right)));

        Assert.DoesNotContain(result.Pairs, pair => pair.Outcome == PairOutcome.Match && pair.Left.StartsWith("twin", StringComparison.Ordinal));
        Assert.InRange(result.Matches, 250, 300);
    }

    // Each renewed the passport once, always in one queue: what is not neighbouring are the first of one and the second of the other.
    [Theory]
    [InlineData("JUAN GABRIEL", "NOEL GABRIEL", false, 0)]
    [InlineData("YOUNGEUN", "YONGGUN", true, 0)]
    [InlineData("ISAMU", "OSAMU", false, 2_244)]
    public void Dedupe_TwoOfOneFamilyWhoRenewedTogether_JoinsNone(string given, string othersGiven, bool anotherSex, int daysBetween)
    {
        var people = new SomePeople(26);
        var rows = new List<string>();
        foreach (var (number, person) in Enumerable.Range(0, 600).Select(_ => people.Person()).Index())
        {
            rows.Add(SomePeople.Row($"p{number}n0", person));
            rows.Add(SomePeople.Row($"p{number}n1", people.Again(person)));
        }

        for (var pair = 0; pair < 12; pair++)
        {
            var one = people.Person();
            (one[0], one[4], one[7]) = (given, "M", $"SHARED {pair:D3} TRADING");
            var other = (string[])one.Clone();
            (other[0], other[2], other[4]) = (othersGiven, Later(one[2], daysBetween), anotherSex ? "F" : "M");
            foreach (var (number, passport) in new[] { people.Person()[3], people.Person()[3] }.Index())
            {
                (one[3], other[3]) = (passport, Next(passport));
                rows.Add(SomePeople.Row($"a{pair}n{number}", one));
                rows.Add(SomePeople.Row($"b{pair}n{number}", other));
            }
        }

        static string Of(string id) => id.Split('n')[0];
        var matches = Linker.Run(Read.Input(SomePeople.Schema, SomePeople.Csv(rows))).Pairs.Where(pair => pair.Outcome == PairOutcome.Match).ToList();

        Assert.All(matches, pair => Assert.Equal(Of(pair.Left), Of(pair.Right)));
        Assert.Equal(24, matches.Count(pair => pair.Left[0] != 'p'));
    }

    // A twin who married has another family name, too: birth date, firm and home are shared all the same.
    [Fact]
    public void Dedupe_TwinsOfOneFirmAndHomeOfWhomOneMarried_JoinsNone()
    {
        var people = new SomePeople(25);
        var rows = new List<string>();
        for (var number = 0; number < 600; number++)
        {
            var person = people.Person();
            person[7] = $"{person[7]} {number:D3} TRADING";
            rows.Add(SomePeople.Row($"p{number}", person));
            if (number % 3 == 0)
            {
                rows.Add(SomePeople.Row($"q{number}", people.Again(person)));
            }
            else if (number % 10 == 1)
            {
                var twin = people.Person();
                (twin[0], twin[1], twin[2]) = (person[0] == "ANNA" ? "VERA" : "ANNA", person[1].StartsWith("BAR", StringComparison.Ordinal) ? "WESQVIST" : "BARUZZI", person[2]);
                (twin[4], twin[5], twin[6], twin[7]) = (person[4] == "M" ? "F" : "M", person[5], person[6], person[7]);
                rows.Add(SomePeople.Row($"twin{number}", twin));
            }
        }

        var matches = Linker.Run(Read.Input(SomePeople.Schema, SomePeople.Csv(rows))).Pairs.Where(pair => pair.Outcome == PairOutcome.Match).ToList();

        Assert.DoesNotContain(matches, pair => pair.Right.StartsWith("twin", StringComparison.Ordinal));
        Assert.InRange(matches.Count, 190, 200);
    }

    private static string Later(string day, int days) => DateOnly.Parse(day, CultureInfo.InvariantCulture).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Next(string passport) => passport[..1] + (int.Parse(passport[1..], CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
}
