using Laihua.App.Data.Cases;
using Laihua.App.Features.Machines;
using Laihua.Rules.Access;
using Laihua.Rules.Cases;
using Laihua.Rules.Deadlines;
using Laihua.Rules.Intake;
using Laihua.Rules.Rulebooks;

namespace Laihua.Web.Pages.Employer.Reading;

/// <summary>What stands at a line of the checklist, without its bytes.</summary>
public sealed record DocumentInHand(
    string Line, Guid? FileId, string? FileName, string? ContentType, long Bytes, DateOnly? PromisedBy, DateTime AddedAt, DateTime? OriginalSeenAt);

/// <summary>One point of the notice of return, and whether its place was changed since.</summary>
public sealed record PointToCorrect(string Field, string Text, bool Touched)
{
    /// <summary>The topic, or <c>documents</c>.</summary>
    public string Topic => Field.Split('.')[0];
}

/// <summary>One case of the employer, as its pages show it on a day.</summary>
public sealed class CaseInHand(
    Application row, Form form, Answers answers, IReadOnlyList<DocumentInHand> documents, IReadOnlyList<PointToCorrect> toCorrect, Rulebook book, RuleSet? rules, DateOnly today)
{
    private static readonly Role[] Asking = [Role.Handler];

    /// <summary>For the rules alone; pages show the properties below.</summary>
    internal Application Row => row;

    public string Number => row.Number;

    public ApplicationKind Kind => row.Kind;

    public CaseState State => row.State;

    public StateSheet Sheet => CaseStates.Of(row.State);

    /// <summary>The form as it is asked of this case.</summary>
    public Form Form => form;

    public Answers Answers => answers;

    public string PersonName => row.PersonName;

    public string Category => row.Category;

    public DateTime SavedAt => row.SavedAt;

    public DateTime? SubmittedAt => row.SubmittedAt;

    public DateTime? AcceptedAt => row.AcceptedAt;

    public int Version => row.Version;

    public DateOnly Today => today;

    public DateOnly? DueOn => row.DueOn;

    /// <summary>Working days from today to the last day of the clock; 0 once it is there.</summary>
    public int DaysLeft => row.DueOn is { } due ? WorkingCalendar.China.Between(today, due) : 0;

    /// <summary>The rules that the case keeps, or those in force while it keeps none; null where there are none.</summary>
    public RuleSet? Rules => rules;

    /// <summary>Every version there is.</summary>
    public Rulebook Book => book;

    public string? CompetentOffice => row.CompetentOffice;

    public string? DeclineReasons => row.DeclineReasons;

    /// <summary>What other authorities reported beside the permit of an entry report, and in what the answers differ from it.</summary>
    public IReadOnlyList<VisaHint> Visas { get; init; } = [];

    public IReadOnlyList<DocumentInHand> Documents => documents;

    /// <summary>Every point of the last notice; empty unless the case is returned now.</summary>
    public IReadOnlyList<PointToCorrect> ToCorrect => toCorrect;

    public bool May(CaseAction action) => CaseFlow.Possible(row.State, Asking, CaseFlow.RoadOf(row.CategoryLetter)).Contains(action);

    public bool CanEdit => May(CaseAction.Edit);

    /// <summary>What the officer said about a field.</summary>
    public IReadOnlyList<string> WordsAt(string field) => [.. toCorrect.Where(p => p.Field == field).Select(p => p.Text)];
}
