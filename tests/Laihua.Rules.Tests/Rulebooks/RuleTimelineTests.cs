using CsCheck;
using Laihua.Rules.Points.Incentives;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Tests.Rulebooks;

/// <summary>Versions that follow one another, end early or leave gaps: what is in force on a day, by the sentence of the rule alone.</summary>
public sealed class RuleTimelineTests
{
    private const string Province = "210000";
    private const int Days = 40;
    private static readonly DateOnly First = new(2027, 1, 1);

    /// <summary>Begins on different days; some end on the day they begin, some never.</summary>
    private static readonly Gen<IncentiveCatalogue[]> Versions = Gen.Select(Gen.Int[0, Days - 1].Array[0, 5], Gen.Int[-1, Days].Array[5]).Select((begins, lengths) =>
        begins.Distinct().Select((begin, index) => Version(First.AddDays(begin), lengths[index] < 0 ? null : First.AddDays(begin + lengths[index]))).ToArray());

    [Fact]
    public void InForce_AnyVersionsOnAnyDay_IsTheOneThatBeganLastUnlessItHasEnded() => Versions.Sample(
        versions =>
        {
            var book = Rulebook.Published.With(versions);
            for (var day = First.AddDays(-1); day <= First.AddDays(Days * 2); day = day.AddDays(1))
            {
                var begun = versions.Where(version => version.InForceFrom <= day).MaxBy(version => version.InForceFrom);
                var expected = begun is { InForceTo: { } to } && to < day ? null : begun?.Id;

                Assert.Equal(expected, book.InForce(RuleKind.Incentives, Province, day)?.Id);
                Assert.True(book.InForceOn(day).TryGet(out var rules, out _));
                Assert.Equal(expected, rules.IncentivesAt("210200")?.Id);
            }
        },
        iter: Samples.Of(60),
        threads: 1,
        seed: "0000KOIPe503");

    [Fact]
    public void LastDayOf_AnyVersion_IsTheLastOnWhichItIsInForce() => Versions.Sample(
        versions =>
        {
            var book = Rulebook.Published.With(versions);
            foreach (var version in versions)
            {
                var last = book.LastDayOf(version);

                Assert.Equal(version.Id, book.InForce(RuleKind.Incentives, Province, last ?? DateOnly.MaxValue)?.Id);
                Assert.NotEqual(version.Id, last is { } day ? book.InForce(RuleKind.Incentives, Province, day.AddDays(1))?.Id : null);
            }
        },
        iter: Samples.Of(200),
        threads: 1,
        seed: "0000KOIPe503");

    private static IncentiveCatalogue Version(DateOnly from, DateOnly? to) =>
        new($"incentives-{from:yyyy-MM-dd}", new("Liaoning", "辽宁"), Province, from, to, "test", []);
}
