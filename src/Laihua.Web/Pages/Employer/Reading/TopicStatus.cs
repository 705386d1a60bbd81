using Laihua.Rules;
using Laihua.Rules.Intake;

namespace Laihua.Web.Pages.Employer.Reading;

/// <summary>How far a section is.</summary>
public enum TopicStatus
{
    NotYetStarted,
    InProgress,
    Completed,
    Problem,
}

/// <summary>Computes it from answers, findings and the notice of return.</summary>
public static class TopicStatuses
{
    // Rules that say "not there yet": a section that meets these alone is under way, not wrong.
    private static readonly string[] Missing = ["INTAKE-001", "INTAKE-010", "INTAKE-101", "INTAKE-112", "INTAKE-116", "INTAKE-205", "INTAKE-301"];

    /// <summary>The status of a topic of questions.</summary>
    public static TopicStatus Of(CaseInHand found, Topic topic, IReadOnlyList<Finding> findings)
    {
        var prefix = topic.Id + ".";
        return Of(
            found.Answers.All.Keys.Any(id => id.StartsWith(prefix, StringComparison.Ordinal)),
            [.. findings.Where(f => f.Field.StartsWith(prefix, StringComparison.Ordinal) || f.Field == topic.Id)],
            PointsAt(found, topic.Id));
    }

    /// <summary>The status of the documents.</summary>
    public static TopicStatus OfDocuments(CaseInHand found, IReadOnlyList<Finding> findings) => Of(
        found.Documents.Count > 0,
        [.. findings.Where(f => f.Field.StartsWith("documents.", StringComparison.Ordinal))],
        PointsAt(found, "documents"));

    /// <summary>The points of the notice that name a topic.</summary>
    public static IReadOnlyList<PointToCorrect> PointsAt(CaseInHand found, string topic) => [.. found.ToCorrect.Where(p => p.Topic == topic)];

    /// <summary>The part of the key of its words.</summary>
    public static string KeyOf(TopicStatus status) => status switch
    {
        TopicStatus.NotYetStarted => "not-yet-started",
        TopicStatus.InProgress => "in-progress",
        TopicStatus.Completed => "completed",
        TopicStatus.Problem => "problem",
    };

    /// <summary>The colour of its tag; none for what is completed, so that the eye goes to what is left.</summary>
    public static string? ColourOf(TopicStatus status) => status switch
    {
        TopicStatus.NotYetStarted => "grey",
        TopicStatus.InProgress => "blue",
        TopicStatus.Completed => null,
        TopicStatus.Problem => "red",
    };

    private static TopicStatus Of(bool started, IReadOnlyList<Finding> findings, IReadOnlyList<PointToCorrect> points) =>
        points.Any(p => !p.Touched) ? TopicStatus.Problem
        : !started ? TopicStatus.NotYetStarted
        : findings.Any(f => !Missing.Contains(f.Rule)) ? TopicStatus.Problem
        : findings.Count > 0 ? TopicStatus.InProgress
        : TopicStatus.Completed;
}
