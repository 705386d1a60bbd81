using Laihua.Rules.Categories;
using Laihua.Rules.Deadlines;

namespace Laihua.Rules.Tests.Deadlines;

public sealed class DeadlineTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.China;

    [Theory]
    [InlineData("2026-02-09", false, "2026-03-13", false)]
    [InlineData("2026-02-09", true, "2026-03-27", false)]
    [InlineData("2026-12-03", false, "2026-12-31", false)]
    [InlineData("2026-12-04", false, "2027-01-01", true)]
    public void DecisionDeadline_AcceptedOn_IsTwentyOrThirtyWorkingDaysLater(string accepted, bool extended, string on, bool provisional) =>
        Assert.Equal(new(Date(on), provisional), DecisionDeadline.For(Date(accepted), extended, Calendar));

    [Theory]
    [InlineData("2026-02-13", "2026-02-27")]
    [InlineData("2026-11-20", "2026-11-27")]
    public void PreReviewDeadline_SubmittedOn_IsFiveWorkingDaysLater(string submitted, string on) =>
        Assert.Equal(new(Date(on), false), PreReviewDeadline.For(Date(submitted), Calendar));

    [Theory]
    [InlineData(PermitCategory.A, "2026-10-10")]
    [InlineData(PermitCategory.B, "2026-10-16")]
    [InlineData(PermitCategory.C, "2026-10-16")]
    public void ReviewDeadline_AcceptedBeforeNationalDay_IsFiveOrTenWorkingDaysLater(PermitCategory category, string on) =>
        Assert.Equal(new(Date(on), false), ReviewDeadline.For(new(2026, 9, 28), category, Calendar));

    [Fact]
    public void Deadlines_PastThePublishedHolidays_AreProvisional()
    {
        Assert.Equal(new(new(2026, 12, 31), Provisional: false), PreReviewDeadline.For(new(2026, 12, 24), Calendar));
        Assert.Equal(new(new(2026, 12, 31), Provisional: false), ReviewDeadline.For(new(2026, 12, 24), PermitCategory.A, Calendar));
        Assert.True(PreReviewDeadline.For(new(2026, 12, 30), Calendar).Provisional);
        Assert.True(ReviewDeadline.For(new(2026, 12, 30), PermitCategory.A, Calendar).Provisional);
    }

    [Fact]
    public void EntryReportDeadline_EnteredOn_IsFifteenCalendarDaysLater() =>
        Assert.Equal(new(2017, 6, 4), EntryReportDeadline.For(new(2017, 5, 20)).On);

    [Theory]
    [InlineData("2017-06-05", "2017-12-05")]
    [InlineData("2017-08-31", "2018-02-28")]
    [InlineData("2019-08-29", "2020-02-29")]
    public void LetterValidity_IssuedOn_IsSixMonthsAndClampsTheDay(string issued, string to) =>
        Assert.Equal(Date(to), LetterValidity.For(Date(issued)).To);

    [Fact]
    public void HouseDeadlines_WithoutASetting_AreThirtyCalendarDays()
    {
        Assert.Equal(new(2026, 4, 1), CorrectionDeadline.For(new(2026, 3, 2)).On);
        Assert.Equal(new(2026, 4, 1), WindowVisitDeadline.For(new(2026, 3, 2)).On);
        Assert.Equal(new(2026, 3, 12), CorrectionDeadline.For(new(2026, 3, 2), 10).On);
        Assert.Equal(new(2026, 3, 12), WindowVisitDeadline.For(new(2026, 3, 2), 10).On);
    }

    [Fact]
    public void HouseDeadlines_NegativeNumberOfDays_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CorrectionDeadline.For(new(2026, 3, 2), -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => WindowVisitDeadline.For(new(2026, 3, 2), -1));
    }

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}
