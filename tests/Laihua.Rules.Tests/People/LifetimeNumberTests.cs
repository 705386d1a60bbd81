using CsCheck;
using Laihua.Rules.People;

namespace Laihua.Rules.Tests.People;

public sealed class LifetimeNumberTests
{
    private const int Tries = 2000;

    private static readonly Gen<LifetimeNumber> AnyNumber = Gen.Long[0, LifetimeNumber.Numbers - 1].Select(LifetimeNumber.From);

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(123456789012345)]
    [InlineData(999999999999999)]
    public void From_FifteenFigures_GivesEighteenThatCheck(long figures)
    {
        var number = LifetimeNumber.From(figures);

        Assert.Equal(18, number.Value.Length);
        Assert.StartsWith($"99{figures:D15}", number.Value);
        Assert.True(LifetimeNumber.Check(number.Format()).TryGet(out var read, out _));
        Assert.Equal(number, read);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(LifetimeNumber.Numbers)]
    public void From_OutsideTheRange_Throws(long figures) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => LifetimeNumber.From(figures));

    [Theory]
    [InlineData("", new[] { "NUMBER-001" })]
    [InlineData("99000000000000000", new[] { "NUMBER-001" })]
    [InlineData("99000000000000000A", new[] { "NUMBER-001" })]
    [InlineData("99０00000000000000A", new[] { "NUMBER-001" })]
    [InlineData("110105194912310021", new[] { "NUMBER-002" })]
    [InlineData("990000000000000000", new[] { "NUMBER-003" })]
    [InlineData("000000000000000000", new[] { "NUMBER-002", "NUMBER-003" })]
    public void Check_NoLifetimeNumber_GivesEveryFinding(string text, string[] rules)
    {
        Assert.False(LifetimeNumber.Check(text).TryGet(out _, out var refusal));

        Assert.Equal(rules, Assert.IsType<Refusal.RuleBroken>(refusal).Findings.Select(finding => finding.Rule));
        Assert.False(LifetimeNumber.IsValid(text));
    }

    [Fact]
    public void Mod11And10_ExampleOfTheStandard_GivesItsDigit() => Assert.Equal(5, Iso7064Example.Digit("0794"));

    [Fact]
    public void From_Nought_IsTheWorkedExample() => Assert.Equal("990000000000000001", LifetimeNumber.From(0).Value);

    [Fact]
    public void Format_NoNumber_IsEmpty() => Assert.Equal(("", ""), (default(LifetimeNumber).Format(), default(LifetimeNumber).Value));

    [Fact]
    public void Format_Number_StandsInGroups() =>
        Assert.Matches("^99 12345 67890 12345 [0-9]$", LifetimeNumber.From(123456789012345).Format());

    [Fact]
    public void Check_AnyOneWrongFigure_IsCaught() =>
        Gen.Select(AnyNumber, Gen.Int[0, 17], Gen.Int[1, 9]).Sample(
            (number, at, by) =>
            {
                var figures = number.Value.ToCharArray();
                figures[at] = (char)('0' + ((figures[at] - '0' + by) % 10));
                return !LifetimeNumber.IsValid(new(figures));
            },
            iter: Tries);

    [Fact]
    public void Check_NeighboursExchanged_IsCaughtUnlessTheStandardLetsItPass()
    {
        // For each of the ten states of the sum, one pair of the 45 gives the same state either way round. (99 in front is fixed.)
        Gen.Select(AnyNumber, Gen.Int[2, 16]).Sample(
            (number, at) =>
            {
                var figures = number.Value.ToCharArray();
                (figures[at], figures[at + 1]) = (figures[at + 1], figures[at]);
                var same = figures[at] == figures[at + 1];
                var caught = !Iso7064Example.SameEitherWay(number.Value[..at], number.Value[at] - '0', number.Value[at + 1] - '0', isLast: at == 16);
                return same || LifetimeNumber.IsValid(new(figures)) != caught;
            },
            iter: Tries);
    }

    [Fact]
    public void Next_AllStatesAndPairs_IsTenOfFourHundredAndFifty()
    {
        var pairs = from state in Enumerable.Range(1, 10)
                    from one in Enumerable.Range(0, 10)
                    from other in Enumerable.Range(one + 1, 9 - one)
                    where Iso7064Example.Next(Iso7064Example.Next(state, one), other) == Iso7064Example.Next(Iso7064Example.Next(state, other), one)
                    select (state, one, other);

        Assert.Equal(10, pairs.Count());
    }
}
