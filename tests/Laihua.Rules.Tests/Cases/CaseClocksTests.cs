using Laihua.Rules.Cases;

namespace Laihua.Rules.Tests.Cases;

public sealed class CaseClocksTests
{
    [Theory]
    [InlineData(CaseState.Draft, "2026-03-02", 'B', "2026-05-31")]
    [InlineData(CaseState.PreReview, "2026-02-13", 'B', "2026-02-27")]
    [InlineData(CaseState.PreReview, "2026-02-13", 'A', "2026-02-27")]
    [InlineData(CaseState.Returned, "2026-03-02", 'B', "2026-04-01")]
    [InlineData(CaseState.AwaitingWindow, "2026-03-02", 'C', "2026-04-01")]
    [InlineData(CaseState.InReview, "2026-02-13", 'A', "2026-02-27")]
    [InlineData(CaseState.InReview, "2026-03-02", 'A', "2026-03-09")]
    [InlineData(CaseState.InReview, "2026-03-02", 'B', "2026-03-16")]
    [InlineData(CaseState.InReview, "2026-03-02", 'C', "2026-03-16")]
    [InlineData(CaseState.InReview, "2026-09-28", 'A', "2026-10-10")]
    [InlineData(CaseState.AwaitingDecision, "2026-03-02", 'B', "2026-03-16")]
    [InlineData(CaseState.AwaitingDecision, "2026-03-02", 'A', "2026-03-09")]
    public void Due_ARunningClock_EndsOnTheLastDay(CaseState state, string from, char category, string due) =>
        Assert.Equal(DateOnly.Parse(due), CaseClocks.Due(state, DateOnly.Parse(from), category));

    [Fact]
    public void Due_AnEnd_HasNoClock() => Assert.All(
        Enum.GetValues<CaseState>().Where(CaseStates.IsEnd),
        state => Assert.Null(CaseClocks.Due(state, new(2026, 3, 2), 'B')));

    [Theory]
    [InlineData(CaseState.PreReview, "2026-03-06", CaseState.InReview, "2026-03-16")]
    [InlineData(CaseState.AwaitingWindow, "2026-04-01", CaseState.InReview, "2026-03-16")]
    [InlineData(CaseState.InReview, "2026-03-05", CaseState.AwaitingDecision, "2026-03-05")]
    [InlineData(CaseState.AwaitingDecision, "2026-02-27", CaseState.InReview, "2026-02-27")]
    [InlineData(CaseState.InReview, null, CaseState.AwaitingDecision, "2026-03-16")]
    [InlineData(CaseState.Returned, "2026-03-05", CaseState.PreReview, "2026-03-09")]
    [InlineData(CaseState.AwaitingDecision, "2026-03-05", CaseState.Granted, null)]
    public void After_AMove_StartsANewClockAndKeepsOneThatRunsOn(CaseState before, string? due, CaseState next, string? expected) => Assert.Equal(
        expected is null ? null : DateOnly.Parse(expected),
        CaseClocks.After(before, due is null ? null : DateOnly.Parse(due), next, new(2026, 3, 2), 'B'));

    [Theory]
    [InlineData('D')]
    [InlineData('a')]
    [InlineData('1')]
    public void Due_ACategoryThatIsNone_IsAFaultOfTheCaller(char category) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CaseClocks.Due(CaseState.InReview, new(2026, 3, 2), category));
}
