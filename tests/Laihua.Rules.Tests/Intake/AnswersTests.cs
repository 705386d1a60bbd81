using CsCheck;
using Laihua.Rules.Intake;

namespace Laihua.Rules.Tests.Intake;

public sealed class AnswersTests
{
    private const string Seed = "0000KOIPe503";

    private static readonly Gen<KeyValuePair<string, string>[]> Pairs = Gen.Select(
        Choose.OneOf("person.a", "person.b", "education.0.level", "education.3.level", "education.grade", "educational.9.x"),
        Choose.OneOf("", " ", "x", " y ", "z")).Select((id, value) => new KeyValuePair<string, string>(id, value)).Array[0, 8];

    [Fact]
    public void With_AnyPairs_KeepsTheLastOfEachTrimmedAndNoEmptyOne() => Gen.Select(Pairs, Pairs).Sample(
        (first, second) =>
        {
            var expected = first.Concat(second)
                .GroupBy(p => p.Key)
                .Select(g => (Id: g.Key, Value: g.Last().Value.Trim()))
                .Where(p => p.Value.Length > 0)
                .OrderBy(p => p.Id, StringComparer.Ordinal);

            var answers = Answers.From(first).With(second);

            Assert.Equal(expected, answers.All.Select(p => (p.Key, p.Value)));
            Assert.All(answers.All, p => Assert.True(answers.Has(p.Key) && answers[p.Key] == p.Value));
        },
        iter: 500,
        seed: Seed);

    [Fact]
    public void Without_ATopic_LeavesEveryOtherAnswer() => Pairs.Sample(
        pairs =>
        {
            var answers = Answers.From(pairs);

            var left = answers.Without("education");

            Assert.Equal(answers.All.Where(p => !p.Key.StartsWith("education.", StringComparison.Ordinal)), left.All);
            Assert.Equal(0, left.Rows("education"));
        },
        iter: 500,
        seed: Seed);

    [Theory]
    [InlineData("", 0)]
    [InlineData("education.vocationalGrade=none", 0)]
    [InlineData("education.0.level=master", 1)]
    [InlineData("education.3.level=master", 4)]
    [InlineData("education.99.level=master", 100)]
    [InlineData("education.100.level=master", 0)]
    [InlineData("education.2147483647.level=master", 0)]
    [InlineData("education.007.level=master", 0)]
    [InlineData("education.+1.level=master", 0)]
    [InlineData("education..level=master", 0)]
    [InlineData("educational.5.level=master", 0)]
    public void Rows_ByTheHighestNumber_CountsOnlyRowsThatCanBeAsked(string given, int rows) =>
        Assert.Equal(rows, Answers.None.But(given).Rows("education"));

    [Fact]
    public void Indexer_NotAnswered_IsEmpty() => Assert.Equal(("", false), (Answers.None["person.a"], Answers.None.Has("person.a")));
}
