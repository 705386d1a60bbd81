using Laihua.Rules.Deadlines;

namespace Laihua.App.Features.Demonstration;

/// <summary>What happens in the demonstration, and when: collected case by case, done in the order of time.</summary>
internal sealed class DemonstrationPlan(DateOnly today)
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    private readonly List<(DateTimeOffset At, Func<CancellationToken, Task> Act)> steps = [];

    public DateOnly Today => today;

    public void Add(int workingDaysAgo, TimeOnly time, Func<CancellationToken, Task> act) =>
        steps.Add((new(Day(workingDaysAgo), time, China), act));

    /// <summary>The working day that lies so many working days back.</summary>
    public DateOnly Day(int workingDaysAgo)
    {
        var day = today;
        while (workingDaysAgo > 0)
        {
            day = day.AddDays(-1);
            if (WorkingCalendar.China.Is(day).Workday)
            {
                workingDaysAgo--;
            }
        }

        return day;
    }

    public async Task DoAsync(DemonstrationClock clock, CancellationToken cancellation)
    {
        foreach (var (at, act) in steps.OrderBy(s => s.At))
        {
            clock.Set(at);
            await act(cancellation);
        }
    }
}
