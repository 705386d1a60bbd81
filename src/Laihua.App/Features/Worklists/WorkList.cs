using Laihua.App.Data;
using Laihua.App.Data.Cases;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Cases;
using Laihua.Rules.Deadlines;

namespace Laihua.App.Features.Worklists;

/// <summary>The lists of officers.</summary>
public enum WorkList
{
    /// <summary>待办 of the receiving office: what waits for pre-review or at the window.</summary>
    Reception,

    /// <summary>待预审.</summary>
    PreReview,

    /// <summary>待窗口受理.</summary>
    Window,

    /// <summary>待办 of the deciding office, as far as the reader's roles go.</summary>
    Decisions,

    /// <summary>待审查.</summary>
    Examine,

    /// <summary>待决定.</summary>
    Decide,

    /// <summary>已办: on what the reader has acted and others act now, or nobody any more.</summary>
    Done,

    /// <summary>Every submitted case of the authority.</summary>
    All,
}

/// <summary>One row.</summary>
public sealed record WorkListRow(
    string Number,
    string PersonName,
    Words Employer,
    ApplicationKind Kind,
    string Category,
    CaseState State,
    DateOnly? DueOn,
    ClockReading Clock,
    string ChangedBy,
    DateTime ChangedAt);

/// <summary>One page of a list.</summary>
public sealed record WorkListPage(IReadOnlyList<WorkListRow> Rows, int Total, int Page)
{
    /// <summary>Rows on a page.</summary>
    public const int Size = 50;

    /// <summary>How many pages there are.</summary>
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);
}

/// <summary>Which cases stand in which list.</summary>
internal static class WorkListScope
{
    public static IQueryable<Application> In(this LaihuaDb db, WorkList list, Actor actor) => list switch
    {
        WorkList.Reception => db.Applications.ReceivedBy(actor).Where(c => c.State == CaseState.PreReview || c.State == CaseState.AwaitingWindow),
        WorkList.PreReview => db.Applications.ReceivedBy(actor).Where(c => c.State == CaseState.PreReview),
        WorkList.Window => db.Applications.ReceivedBy(actor).Where(c => c.State == CaseState.AwaitingWindow),
        WorkList.Decisions => Decisions(db, actor),
        WorkList.Examine => db.Applications.DecidedBy(actor).Where(c => c.State == CaseState.InReview),
        WorkList.Decide => db.Applications.DecidedBy(actor).Where(c => c.State == CaseState.AwaitingDecision),
        WorkList.Done => Done(db, actor),
        WorkList.All => db.Applications.HandledBy(actor),
    };

    private static IQueryable<Application> Decisions(LaihuaDb db, Actor actor)
    {
        var (examines, decides) = (actor.May(Permission.Examine), actor.May(Permission.Decide));
        return db.Applications.DecidedBy(actor)
            .Where(c => (examines && c.State == CaseState.InReview) || (decides && c.State == CaseState.AwaitingDecision));
    }

    private static IQueryable<Application> Done(LaihuaDb db, Actor actor)
    {
        CaseState[] mine = [.. CaseFlow.Moves.Where(m => actor.Roles.Contains(m.By)).Select(m => m.From).Distinct()];
        return db.Applications.HandledBy(actor)
            .Where(c => !mine.Contains(c.State) && db.Audit.Any(e => e.SubjectKind == "case" && e.Subject == c.Number && e.ActorId == actor.UserId));
    }
}
