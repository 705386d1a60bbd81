using CsCheck;

namespace Laihua.Linkage.Tests;

/// <summary>What holds without knowing the truth: order, threads, sides, sums, symmetry, monotony, empty columns.</summary>
public sealed class LinkagePropertiesTests
{
    private const int People = 120;
    private static readonly Gen<uint> Seed = Gen.UInt[1, 1_000_000];

    [Fact]
    public void Run_InAnyOrderOfRowsAndWithAnyNumberOfThreads_GivesTheSameBytes() => Seed.Sample(
        seed =>
        {
            var (left, right) = new SomePeople(seed).Tables(People);
            var expected = Links(left, right, workers: 1);
            var other = new SomePeople(seed + 1);
            Shuffle(left, other);
            Shuffle(right, other);
            return expected == Links(left, right, workers: 3) && expected == Links(left, right, workers: 2);
        },
        iter: 3);

    [Fact]
    public void Run_WithTheTablesExchanged_GivesTheSamePairs() => Seed.Sample(
        seed =>
        {
            var (left, right) = new SomePeople(seed).Tables(People);
            var there = Result(left, right).Pairs.Select(pair => (pair.Left, pair.Right, pair.Weight, pair.Outcome)).ToHashSet();
            var back = Result(right, left).Pairs.Select(pair => (pair.Right, pair.Left, pair.Weight, pair.Outcome)).ToHashSet();
            return there.SetEquals(back);
        },
        iter: 3);

    [Fact]
    public void Dedupe_InAnyOrderOfRows_GivesTheSameBytes() => Seed.Sample(
        seed =>
        {
            var people = new SomePeople(seed);
            var (left, right) = people.Tables(People);
            List<string> rows = [.. left, .. right];
            var expected = SomePeople.Links(Linker.Run(Read.Input(SomePeople.Schema, SomePeople.Csv(rows))));
            Shuffle(rows, people);
            return expected == SomePeople.Links(Linker.Run(Read.Input(SomePeople.Schema, SomePeople.Csv(rows))));
        },
        iter: 3);

    [Fact]
    public void Account_OfEveryPair_AddsUpToTheWeightExactly() => Seed.Sample(
        seed =>
        {
            var (left, right) = new SomePeople(seed).Tables(People);
            var result = Result(left, right);
            Assert.NotEqual(0, result.Count);
            return result.Pairs.All(pair =>
            {
                var account = result.Account(pair);
                var parts = account.Fields.Sum(field => Milli(field.Bits)) + Milli(account.Prior) + Milli(account.Order) + Milli(account.Household);
                return parts == Milli(account.Weight) && Milli(account.Weight) == Milli(pair.Weight) && account.Left == pair.Left && account.Right == pair.Right;
            });
        },
        iter: 3);

    [Fact]
    public void Score_InEitherOrder_IsTheSame() => Seed.Sample(
        seed =>
        {
            var (left, right) = new SomePeople(seed).Tables(People);
            var result = Result(left, right);
            return Enumerable.Range(0, 400).All(number => Score(result, number % 97, (number * 7) % 113) == Score(result, (number * 7) % 113, number % 97));
        },
        iter: 3);

    [Fact]
    public void Score_WithOneMoreFieldThatAgrees_IsNeverLower() => Seed.Sample(
        seed =>
        {
            var people = new SomePeople(seed);
            var (left, right) = people.Tables(People);
            var result = Result(left, right);
            var records = result.Records;
            for (var number = 0; number < 200; number++)
            {
                var (one, other, field) = (people.Below(records.Count), people.Below(records.Count), people.Below(records.Fields.Length));
                Copy(records, other, records.Searched);
                var before = Score(result, one, records.Searched, out var exchanged);
                records.Fields[field].Values.Set(records.Searched, records.Fields[field].Values[one]);
                if (!exchanged && records.Fields[field].Values[one] >= 0 && Score(result, one, records.Searched, out exchanged) < before && !exchanged)
                {
                    return false;
                }
            }

            return true;
        },
        iter: 3);

    [Fact]
    public void Score_OfARecordWithItself_IsNotLowerThanWithAnyOther() => Seed.Sample(
        seed =>
        {
            var (left, right) = new SomePeople(seed).Tables(People);
            var result = Result(left, right);
            return Enumerable.Range(0, result.Records.Count).All(record => Score(result, record, record) >= Score(result, record, (record * 31) % result.Records.Count));
        },
        iter: 2);

    [Fact]
    public void Run_WithAColumnOfBlanks_IsAsWithoutIt() => Seed.Sample(
        seed =>
        {
            var (left, right) = new SomePeople(seed).Tables(People);
            var schema = SomePeople.Schema with { Fields = [.. SomePeople.Schema.Fields, new(["empty"], ["empty"], FieldKind.Identifier), new(["blank"], ["blank"], FieldKind.Date)] };
            string Wider(List<string> rows) => SomePeople.Heading.TrimEnd() + ",empty,blank\n" + string.Concat(rows.Select(row => $"{row.TrimEnd()},, \n"));
            var with = Linker.Run(Read.Input(schema, Wider(left), Wider(right)));
            return SomePeople.Links(with) == Links(left, right, workers: 1) && with.Pairs.All(pair => double.IsFinite(pair.Weight));
        },
        iter: 3);

    [Fact]
    public void Run_WithOtherPeopleAdded_DecidesAsBefore() => Seed.Sample(
        seed =>
        {
            var (left, right) = new SomePeople(seed).Tables(People);
            var before = Matches(Result(left, right));
            var others = new SomePeople(seed + 7_000_000);
            left.AddRange(Enumerable.Range(0, 30).Select(number => SomePeople.Row($"x{number}", others.Person())));
            var after = Matches(Result(left, right));
            return before.Except(after).Count() + after.Except(before).Count() <= before.Count / 50;
        },
        iter: 3);

    [Fact]
    public void Run_TablesWithoutAnyValue_FindsNothingAndDoesNotFail()
    {
        var rows = string.Concat(Enumerable.Range(0, 10).Select(number => $"{number},,,,,,,,\n"));

        var result = Linker.Run(Read.Input(SomePeople.Schema, SomePeople.Heading + rows, SomePeople.Heading + rows));

        Assert.Equal(0, result.Count);
        Assert.Equal(8, result.Input.Notes.Count);
    }

    [Fact]
    public void Run_NobodyInCommon_FindsNobody()
    {
        var people = new SomePeople(5);
        var left = Enumerable.Range(0, 300).Select(number => SomePeople.Row($"l{number}", people.Person())).ToList();
        var right = Enumerable.Range(0, 300).Select(number => SomePeople.Row($"r{number}", people.Person())).ToList();

        Assert.Empty(Matches(Result(left, right)));
    }

    [Fact]
    public void Run_OneRowEach_DoesNotFail() => Assert.InRange(Result([SomePeople.Row("a", new SomePeople(3).Person())], [SomePeople.Row("b", new SomePeople(3).Person())]).Count, 0, 1);

    private static HashSet<(string, string)> Matches(LinkageResult result) => [.. result.Pairs.Where(pair => pair.Outcome == PairOutcome.Match).Select(pair => (pair.Left, pair.Right))];

    private static LinkageResult Result(List<string> left, List<string> right, int workers = 2) =>
        Linker.Run(Read.Input(SomePeople.Schema, SomePeople.Csv(left), SomePeople.Csv(right)), new() { Workers = workers });

    private static string Links(List<string> left, List<string> right, int workers) => SomePeople.Links(Result(left, right, workers));

    private static int Score(LinkageResult result, int first, int second) => Score(result, first, second, out _);

    private static int Score(LinkageResult result, int first, int second, out bool exchanged)
    {
        var (levels, bits) = (new byte[result.Records.Fields.Length], new int[result.Records.Fields.Length]);
        return result.Scorer.Score(first, second, levels, bits, out exchanged);
    }

    private static void Copy(Records records, int from, int to)
    {
        foreach (var field in records.Fields)
        {
            field.Values.Set(to, field.Values[from]);
        }
    }

    private static void Shuffle(List<string> rows, SomePeople people)
    {
        for (var at = rows.Count - 1; at > 0; at--)
        {
            var other = people.Below(at + 1);
            (rows[at], rows[other]) = (rows[other], rows[at]);
        }
    }

    private static long Milli(double bits) => (long)Math.Round(bits * 1000);
}
