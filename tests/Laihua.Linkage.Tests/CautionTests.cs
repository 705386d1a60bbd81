namespace Laihua.Linkage.Tests;

/// <summary>What is never joined by machine, and what people decided. Twins have tests of their own.</summary>
public sealed class CautionTests
{
    [Fact]
    public void Dedupe_StrangersOfOneNameAndBirthDate_JoinsNone()
    {
        var people = new SomePeople(13);
        var rows = Enumerable.Range(0, 400).Select(number => SomePeople.Row($"p{number}", people.Person())).ToList();
        for (var pair = 0; pair < 40; pair++)
        {
            var (one, other) = (people.Person(), people.Person());
            (other[0], other[1], other[2], other[4], other[5]) = (one[0], one[1], one[2], one[4], one[5]);
            rows.Add(SomePeople.Row($"a{pair}", one));
            rows.Add(SomePeople.Row($"b{pair}", other));
        }

        Assert.Equal(0, Linker.Run(Read.Input(SomePeople.Schema, SomePeople.Csv(rows))).Matches);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Dedupe_FamiliesOfOneAddress_JoinsNoneAndLeavesFewToPeople(bool number)
    {
        var rows = new SomePeople(24).Families(300);
        var schema = number ? SomePeople.Schema : SomePeople.Schema with { Fields = [.. SomePeople.Schema.Fields.Where(field => field.Kind != FieldKind.Identifier)] };

        var result = Linker.Run(Read.Input(schema, SomePeople.Csv(rows)));

        var pairs = result.Pairs.ToLookup(pair => (pair.Outcome, pair.Left[..^1] == pair.Right[..^1]));
        Assert.Empty(pairs[(PairOutcome.Match, false)]);
        Assert.InRange(pairs[(PairOutcome.Match, true)].Count(), 260, 300);

        // Of 1,500 pairs of one home; one in twenty has the same given name, too.
        Assert.InRange(pairs[(PairOutcome.Review, false)].Count(), 0, 150);
    }

    [Fact]
    public void Dedupe_ANumberGivenToTwoPeople_JoinsNone()
    {
        var people = new SomePeople(14);
        var rows = Enumerable.Range(0, 400).Select(number => SomePeople.Row($"p{number}", people.Person())).ToList();
        for (var pair = 0; pair < 20; pair++)
        {
            var (one, other) = (people.Person(), people.Person());
            other[3] = one[3];
            rows.Add(SomePeople.Row($"a{pair}", one));
            rows.Add(SomePeople.Row($"b{pair}", other));
        }

        Assert.Equal(0, Linker.Run(Read.Input(SomePeople.Schema, SomePeople.Csv(rows))).Matches);
    }

    [Fact]
    public void Dedupe_WhatPeopleDecided_IsNeverOverturned()
    {
        var people = new SomePeople(15);
        var rows = new List<string>();
        for (var number = 0; number < 200; number++)
        {
            var person = people.Person();
            rows.AddRange([SomePeople.Row($"a{number}", person), SomePeople.Row($"b{number}", person), SomePeople.Row($"c{number}", person)]);
        }

        var input = Read.Input(SomePeople.Schema, SomePeople.Csv(rows));
        var options = new LinkageOptions { MustLink = [("a1", "a2"), ("gone", "a3")], CannotLink = [("a5", "b5")] };

        var pairs = Linker.Run(input, options).Pairs.Where(pair => pair.Outcome == PairOutcome.Match).Select(pair => (pair.Left, pair.Right)).ToHashSet();

        Assert.Contains(("a1", "a2"), pairs);
        Assert.Contains(("a4", "b4"), pairs);
        Assert.DoesNotContain(("a5", "b5"), pairs);
        Assert.True(pairs.Contains(("a5", "c5")) ^ pairs.Contains(("b5", "c5")));
    }

    [Fact]
    public void Link_WhatPeopleDecided_IsNeverOverturned()
    {
        var (left, right) = new SomePeople(16).Tables(100);
        var input = Read.Input(SomePeople.Schema, SomePeople.Csv(left), SomePeople.Csv(right));

        var pairs = Linker.Run(input, new() { MustLink = [("l0", "r3")], CannotLink = [("l2", "r2")] }).Pairs.Select(pair => (pair.Left, pair.Right)).ToHashSet();

        Assert.Contains(("l0", "r3"), pairs);
        Assert.DoesNotContain(("l0", "r0"), pairs);
        Assert.DoesNotContain(("l2", "r2"), pairs);
        Assert.Contains(("l4", "r4"), pairs);
    }

    [Fact]
    public void Link_TwoEquallyGoodPartners_AreLeftToPeopleUnlessManyMayBe()
    {
        var (left, right) = new SomePeople(17).Tables(100);
        right.Add(right[4].Replace("r4,", "again,", StringComparison.Ordinal));

        var one = Linker.Run(Read.Input(SomePeople.Schema, SomePeople.Csv(left), SomePeople.Csv(right)));
        var many = Linker.Run(Read.Input(SomePeople.Schema with { Many = true }, SomePeople.Csv(left), SomePeople.Csv(right)));

        Assert.All(one.Pairs.Where(pair => pair.Left == "l4"), pair => Assert.Equal(PairOutcome.Review, pair.Outcome));
        Assert.Equal(["again", "r4"], many.Pairs.Where(pair => pair.Left == "l4" && pair.Outcome == PairOutcome.Match).Select(pair => pair.Right).Order());
    }

    [Fact]
    public void Find_EveryRecordOfTheOtherTable_AnswersAsTheBatch()
    {
        var (left, right) = new SomePeople(18).Tables(150);
        var input = Read.Input(SomePeople.Schema, SomePeople.Csv(left), SomePeople.Csv(right));
        var result = Linker.Run(input);
        var search = RecordSearch.Over(result);
        var columns = SomePeople.Heading.Trim().Split(',');
        var batch = result.Pairs.ToDictionary(pair => pair.Left);

        foreach (var row in left.Select(row => row.TrimEnd().Split(',')))
        {
            var found = search.Find(columns.Zip(row).Skip(1).ToDictionary(pair => pair.First, pair => pair.Second));

            if (batch.TryGetValue(row[0], out var pair) && pair.Outcome == PairOutcome.Match)
            {
                Assert.Equal((pair.Right, pair.Weight, PairOutcome.Match), (found[0].Right, found[0].Weight, found[0].Outcome));
            }
            else
            {
                Assert.DoesNotContain(found, account => account.Outcome == PairOutcome.Match);
            }
        }
    }

    [Fact]
    public void Find_SomeoneWithValuesNobodyHas_FindsThemByTheRest()
    {
        var (left, right) = new SomePeople(19).Tables(150);
        var search = RecordSearch.Over(Linker.Run(Read.Input(SomePeople.Schema, SomePeople.Csv(left), SomePeople.Csv(right))));
        var row = right[8].TrimEnd().Split(',');

        var found = search.Find(new Dictionary<string, string> { ["given"] = row[1], ["family"] = row[2] + "X", ["born"] = row[3], ["passport"] = row[4], ["town"] = "NOWHERE" });
        var none = search.Find(new Dictionary<string, string> { ["given"] = "Zxq", ["family"] = "Qqv", ["passport"] = "ZZ1" });

        Assert.Equal("r8", found[0].Right);
        Assert.Empty(none);
    }
}
