using CsCheck;
using Laihua.Rules.Deadlines;

namespace Laihua.Rules.Tests.Deadlines;

public sealed class ClockReadingTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.China;

    [Theory]
    [InlineData("2026-03-02", "2026-02-27", Urgency.Overdue, -2)]
    [InlineData("2026-03-02", "2026-03-01", Urgency.Overdue, -1)]
    [InlineData("2026-03-08", "2026-03-07", Urgency.Overdue, 0)]
    [InlineData("2026-03-02", "2026-03-02", Urgency.NextDay, 0)]
    [InlineData("2026-03-02", "2026-03-03", Urgency.NextDay, 1)]
    [InlineData("2026-03-02", "2026-03-04", Urgency.Soon, 2)]
    [InlineData("2026-03-02", "2026-03-05", Urgency.Soon, 3)]
    [InlineData("2026-03-02", "2026-03-06", Urgency.Later, 4)]
    [InlineData("2026-03-06", "2026-03-07", Urgency.NextDay, 0)]
    [InlineData("2026-03-06", "2026-03-09", Urgency.NextDay, 1)]
    [InlineData("2026-03-06", "2026-03-10", Urgency.Soon, 2)]
    [InlineData("2026-02-14", "2026-02-24", Urgency.NextDay, 1)]
    public void Of_ARunningClock_CountsTheWorkingDaysLeft(string today, string due, Urgency urgency, int workingDays) =>
        Assert.Equal(new(urgency, workingDays), ClockReading.Of(Date(due), Date(today), Calendar));

    [Fact]
    public void Of_NoClock_IsNeitherOverdueNorDue() =>
        Assert.Equal(new(Urgency.NoClock, 0), ClockReading.Of(null, new(2026, 3, 2), Calendar));

    [Theory]
    [InlineData(Urgency.Overdue, "2026-03-01")]
    [InlineData(Urgency.NextDay, "2026-03-03")]
    [InlineData(Urgency.Soon, "2026-03-05")]
    [InlineData(Urgency.Later, "9999-12-31")]
    [InlineData(Urgency.NoClock, "9999-12-31")]
    public void LastOf_EachGroup_EndsOnItsLastDay(Urgency urgency, string last) =>
        Assert.Equal(Date(last), ClockReading.LastOf(urgency, new(2026, 3, 2), Calendar));

    [Fact]
    public void Of_AnyDay_FallsIntoTheFirstGroupThatReachesIt() => Gen.Select(Gen.Int[0, 7_000], Gen.Int[-40, 40]).Sample(
        (offset, distance) =>
        {
            var today = new DateOnly(2007, 2, 1).AddDays(offset);
            var due = today.AddDays(distance);

            var reading = ClockReading.Of(due, today, Calendar);

            Urgency[] groups = [Urgency.Overdue, Urgency.NextDay, Urgency.Soon, Urgency.Later];
            Assert.Equal(groups.First(group => due <= ClockReading.LastOf(group, today, Calendar)), reading.Urgency);
            Assert.Equal(Calendar.Between(today, due) - Calendar.Between(due, today), reading.WorkingDays);
        },
        iter: 1_000,
        seed: "0000KOIPe503");

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}
