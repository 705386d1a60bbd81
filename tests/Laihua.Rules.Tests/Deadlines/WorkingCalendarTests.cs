using CsCheck;
using Laihua.Rules.Deadlines;

namespace Laihua.Rules.Tests.Deadlines;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.China;

    [Theory]
    [InlineData("2026-01-01", false, "元旦")]
    [InlineData("2026-01-04", true, "元旦（调休上班）")]
    [InlineData("2026-02-14", true, "春节（调休上班）")]
    [InlineData("2026-02-15", false, "春节")]
    [InlineData("2026-02-23", false, "春节")]
    [InlineData("2026-02-24", true, null)]
    [InlineData("2026-02-28", true, "春节（调休上班）")]
    [InlineData("2026-04-06", false, "清明节")]
    [InlineData("2026-05-05", false, "劳动节")]
    [InlineData("2026-05-09", true, "劳动节（调休上班）")]
    [InlineData("2026-06-19", false, "端午节")]
    [InlineData("2026-09-20", true, "国庆节（调休上班）")]
    [InlineData("2026-09-25", false, "中秋节")]
    [InlineData("2026-10-01", false, "国庆节")]
    [InlineData("2026-10-10", true, "国庆节（调休上班）")]
    [InlineData("2026-11-22", false, null)]
    [InlineData("2026-11-23", true, null)]
    [InlineData("2026-12-31", true, null)]
    [InlineData("2017-10-04", false, "国庆节、中秋节")]
    [InlineData("2015-09-03", false, "抗日战争暨世界反法西斯战争胜利70周年纪念日")]
    [InlineData("2007-12-31", false, "元旦")]
    [InlineData("2007-12-29", true, "元旦（调休上班）")]
    public void Is_Day_FollowsTheNotices(string date, bool workday, string? name)
    {
        var day = Calendar.Is(Date(date));

        Assert.Equal((workday, name, true), (day.Workday, day.Name?.Zh, day.Published));
    }

    [Theory]
    [InlineData("2027-01-01", true)]
    [InlineData("2027-01-02", false)]
    [InlineData("2005-10-03", true)]
    public void Is_DayOfAYearWithoutNotice_KnowsWeekendsAloneAndSaysSo(string date, bool workday)
    {
        var day = Calendar.Is(Date(date));

        Assert.Equal((workday, false), (day.Workday, day.Published));
    }

    [Theory]
    [InlineData("2026-02-14", 1, "2026-02-24")]
    [InlineData("2026-02-13", 5, "2026-02-27")]
    [InlineData("2026-02-13", 0, "2026-02-13")]
    [InlineData("2026-09-30", 1, "2026-10-08")]
    [InlineData("2026-11-20", 1, "2026-11-23")]
    [InlineData("2026-12-31", 1, "2027-01-01")]
    public void After_Days_SkipsHolidaysAndCountsMakeUpDays(string from, int days, string expected) =>
        Assert.Equal(Date(expected), Calendar.After(Date(from), days));

    [Fact]
    public void After_NegativeNumber_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.After(new(2026, 1, 1), -1));

    [Theory]
    [InlineData("2026-09-30", "2026-10-10", 3)]
    [InlineData("2026-09-30", "2026-09-30", 0)]
    [InlineData("2026-10-10", "2026-09-30", 0)]
    [InlineData("2026-11-20", "2026-11-23", 1)]
    public void Between_TwoDates_CountsTheLastAndNotTheFirst(string from, string to, int days) =>
        Assert.Equal(days, Calendar.Between(Date(from), Date(to)));

    [Fact]
    public void After_AnyNumber_IsUndoneByBetweenAndEndsOnAWorkday() => Gen.Select(Gen.Int[0, 7_300], Gen.Int[1, 60]).Sample(
        (offset, days) =>
        {
            var from = new DateOnly(2007, 1, 1).AddDays(offset);

            var to = Calendar.After(from, days);

            Assert.Equal(days, Calendar.Between(from, to));
            Assert.True(Calendar.Is(to).Workday);
        },
        iter: 2_000,
        seed: "0000KOIPe503");

    [Fact]
    public void PublishedTo_IsTheEndOf2026() => Assert.Equal(new(2026, 12, 31), Calendar.PublishedTo);

    [Fact]
    public void Is_EveryPublishedYear_HasBetween245And253Workdays() => Assert.All(
        Enumerable.Range(2007, 20),
        year => Assert.InRange(Calendar.Between(new(year - 1, 12, 31), new(year, 12, 31)), 245, 254));

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}
