using CsCheck;
using Laihua.Rules.Intake;

namespace Laihua.Rules.Tests.Intake;

public sealed class HistoryTests
{
    private const string Seed = "0000KOIPe503";
    private static readonly DateOnly Start = new(1990, 1, 1);

    private static readonly Gen<Employment[]> Some = Gen.Select(Gen.Int[0, 12_000], Gen.Int[0, 4_000], Gen.Bool).Select(
        (from, length, related) => new Employment(0, Start.AddDays(from), Start.AddDays(from + length), related)).Array[0, 7];

    [Theory]
    [InlineData("2010-01-01/2012-12-31 2012-07-01/2014-12-31", 5)]
    [InlineData("2010-01-01/2010-12-31", 1)]
    [InlineData("2010-01-01/2010-12-30", 0)]
    [InlineData("2012-01-01/2013-12-31", 2)]
    [InlineData("2012-01-01/2013-12-30", 1)]
    [InlineData("2010-01-01/2010-06-30 2011-07-01/2011-12-31", 1)]
    [InlineData("2010-01-01/2019-12-31 2012-01-01/2014-12-31", 10)]
    [InlineData("2010-01-01/2010-12-31 2010-01-01/2010-12-31", 1)]
    [InlineData("2009-03-01/2026-02-28", 17)]
    [InlineData("9990-01-01/9999-12-31", 9)]
    [InlineData("", 0)]
    public void RelatedYears_DaysWorkedTwice_CountOnce(string employments, int years) => Assert.Equal(years, History.RelatedYears(Read(employments)));

    [Fact]
    public void RelatedYears_UnrelatedWork_CountsNothing() =>
        Assert.Equal(0, History.RelatedYears([new(0, new(2010, 1, 1), new(2019, 12, 31), Related: false)]));

    [Fact]
    public void RelatedYears_AnyEmployments_NeverExceedTheSpanNorTheSum() => Some.Sample(
        employments =>
        {
            var years = History.RelatedYears(employments);
            var related = employments.Where(e => e.Related).ToList();
            var span = related.Count == 0 ? 0 : CompletedYears.Between(related.Min(e => e.From), related.Max(e => e.To).AddDays(1));
            var days = related.Sum(e => e.To.DayNumber - e.From.DayNumber + 1);

            Assert.InRange(years, 0, span);
            Assert.True(years <= (days + 1) / 365.0);
        },
        iter: 2_000,
        seed: Seed);

    [Fact]
    public void RelatedYearsAndSeams_AnyOrder_AreTheSame() => Some.Sample(
        employments =>
        {
            Employment[] turned = [.. employments.Reverse()];

            Assert.Equal(History.RelatedYears(employments), History.RelatedYears(turned));
            Assert.Equal(History.Seams(employments), History.Seams(turned));
        },
        iter: 1_000,
        seed: Seed);

    [Fact]
    public void RelatedYears_OneMoreEmployment_NeverGivesFewer() => Gen.Select(Some, Some).Sample(
        (some, more) => Assert.True(History.RelatedYears([.. some, .. more]) >= History.RelatedYears(some)),
        iter: 1_000,
        seed: Seed);

    [Theory]
    [InlineData("2010-01-01/2010-12-31 2011-04-03/2012-12-31", "")]
    [InlineData("2010-01-01/2010-12-31 2011-04-04/2012-12-31", "gap 2011-01-01 2011-04-03")]
    [InlineData("2010-01-01/2010-12-31 2010-12-01/2012-12-31", "")]
    [InlineData("2010-01-01/2010-12-31 2010-11-30/2012-12-31", "overlap 2010-11-30 2010-12-31")]
    [InlineData("2010-01-01/2019-12-31 2012-01-01/2012-12-31 2020-01-01/2021-01-01", "overlap 2012-01-01 2012-12-31")]
    [InlineData("2010-01-01/2010-12-31", "")]
    public void Seams_BetweenEmployments_NamesLongGapsAndOverlaps(string employments, string expected) => Assert.Equal(
        expected,
        string.Join(' ', History.Seams(Read(employments)).Select(s => $"{(s.IsGap ? "gap" : "overlap")} {s.From:yyyy-MM-dd} {s.To:yyyy-MM-dd}")));

    [Fact]
    public void Employments_RowsInAnyState_GivesThoseThatCanBeRead()
    {
        var answers = Answers.None.But(
            "experience.0.from=2015-01-01;experience.0.related=yes;experience.1.from=2010-01-01;experience.1.to=2012-01-01;"
            + "experience.2.from=soon;experience.3.from=2014-01-01;experience.3.to=2013-01-01;experience.4.from=2013-01-01;experience.4.to=never;"
            + "experience.5.from=2027-01-01;experience.6.from=2013-05-05;experience.6.to=2013-05-05;"
            + "experience.7.from=2010-01-01;experience.7.to=2011-01-01");

        Assert.Equal(
            [
                new(7, new(2010, 1, 1), new(2011, 1, 1), Related: false),
                new(1, new(2010, 1, 1), new(2012, 1, 1), Related: false),
                new(6, new(2013, 5, 5), new(2013, 5, 5), Related: false),
                new(0, new(2015, 1, 1), ALetter.Today, Related: true),
            ],
            History.Employments(answers, ALetter.Today));
    }

    private static Employment[] Read(string employments) =>
    [
        .. employments.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(e => e.Split('/'))
            .Select(e => new Employment(0, DateOnly.Parse(e[0]), DateOnly.Parse(e[1]), Related: true)),
    ];
}
