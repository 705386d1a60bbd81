using CsCheck;
using Laihua.Rules.Points;

namespace Laihua.Rules.Tests.Points;

public sealed class PointsPropertyTests
{
    private static readonly Gen<PointsFacts> Facts = Gen.Select(
        Gen.Int[0, 60_000_000],
        OneOf("doctor", "master", "bachelor", "none"),
        Gen.Int[0, 6000],
        Gen.Int[0, 120],
        Gen.Int[18, 90],
        OneOf("230100", "510100", "310115", "422801"),
        OneOf("hsk1", "hsk3", "hsk5", "former-national"),
        Gen.Int[0, 10]).Select((fen, education, days, tenths, age, place, chinese, local) => new PointsFacts
        {
            AsOf = new(2018, 1, 1),
            Age = age,
            AnnualSalaryCny = fen / 100m,
            Education = education,
            WorkYears = days / 100m,
            MonthsPerYear = tenths / 10m,
            WorkRegion = place,
            Chinese = [chinese],
            Elite = ["global-500"],
            LocalPoints = local,
        });

    private static readonly Gen<PointsTable> Table = OneOf([.. PointsTable.All]);

    [Fact]
    public void For_AnyFacts_TotalIsTheSumAndNoItemExceedsItsMaximum() => Gen.Select(Facts, Table).Sample(
        (facts, table) =>
        {
            var account = facts.Account(table);

            Assert.Equal(account.Total, account.Items.Sum(line => line.Points ?? 0));
            Assert.InRange(account.Total, 0, account.Maximum);
            Assert.All(account.Items, line => Assert.True(line.Points is null || (line.Points >= 0 && line.Points <= line.Maximum)));
        },
        iter: Samples.Of(2_000),
        seed: "0000KOIPe503");

    [Fact]
    public void For_MorePay_NeverGivesFewerPoints() => Gen.Select(Facts, Gen.Int[0, 40_000_000], Table).Sample(
        (facts, fen, table) =>
        {
            var more = facts with { AnnualSalaryCny = facts.AnnualSalaryCny + (fen / 100m) };

            Assert.True(more.Account(table).Total >= facts.Account(table).Total);
        },
        iter: Samples.Of(2_000),
        seed: "0000KOIPe503");

    [Fact]
    public void For_SameFacts_GivesTheSameAccount() => Gen.Select(Facts, Table).Sample(
        (facts, table) => Assert.Equivalent(facts.Account(table), facts.Account(table), strict: true),
        iter: 50,
        seed: "0000KOIPe503");

    private static Gen<T> OneOf<T>(params T[] choices) => Gen.Int[0, choices.Length - 1].Select(index => choices[index]);
}
