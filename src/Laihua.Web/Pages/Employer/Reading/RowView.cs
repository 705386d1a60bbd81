using Laihua.Rules.Intake;
using Laihua.Web.Infrastructure.Questions;
using Laihua.Web.Pages.Employer.Applications;

namespace Laihua.Web.Pages.Employer.Reading;

/// <summary>One row of a topic on its page.</summary>
public sealed record RowView(TopicPage Page, int Row)
{
    public Topic Topic => Page.Topic;

    public bool Removable => Page.ShownRows > 1 || Page.Shown.Rows(Topic.Id) > 0;

    public IEnumerable<QuestionField> Fields => Topic.RowQuestions.Select(q => Page.FieldOf($"{Topic.Id}.{Row}.{q.Id}", q));
}

/// <summary>The employments on a line of time, in shares of its width (per cent), with its gaps and overlaps.</summary>
public sealed record HistoryView(IReadOnlyList<HistoryBar> Bars, IReadOnlyList<HistorySeam> Seams, IReadOnlyList<HistoryYear> Years)
{
    private const int MostYears = 6;

    /// <summary>The line of time; without bars where nothing can be read yet.</summary>
    public static HistoryView Of(Answers answers, DateOnly today)
    {
        var employments = History.Employments(answers, today);
        if (employments.Count == 0)
        {
            return new([], [], []);
        }

        var first = employments[0].From.DayNumber;
        var days = Math.Max(1, employments.Max(e => e.To).DayNumber - first + 1);
        decimal At(DateOnly day) => Math.Round((day.DayNumber - first) * 100m / days, 2);
        decimal Wide(DateOnly from, DateOnly to) => Math.Max(0.6m, Math.Round((to.DayNumber - from.DayNumber + 1) * 100m / days, 2));
        return new(
            [.. employments.Select((e, line) => new HistoryBar(e, line, At(e.From), Wide(e.From, e.To), answers[$"experience.{e.Row}.employer"]))],
            [.. History.Seams(employments).Select(s => new HistorySeam(s, At(s.From), Wide(s.From, s.To)))],
            YearsOf(employments[0].From.Year, employments.Max(e => e.To).Year, At));
    }

    private static List<HistoryYear> YearsOf(int first, int last, Func<DateOnly, decimal> at)
    {
        var step = Math.Max(1, (last - first + MostYears - 1) / MostYears);
        return [.. Enumerable.Range(first + 1, Math.Max(0, last - first)).Where(y => (y - first - 1) % step == 0).Select(y => new HistoryYear(y, at(new(y, 1, 1))))];
    }
}

/// <summary>One employment on the line.</summary>
public sealed record HistoryBar(Employment Employment, int Line, decimal At, decimal Wide, string Employer);

/// <summary>One gap or overlap on the line.</summary>
public sealed record HistorySeam(Seam Seam, decimal At, decimal Wide);

/// <summary>The beginning of a year on the line.</summary>
public sealed record HistoryYear(int Year, decimal At);
