using Laihua.App.Data.Cases;
using Laihua.App.Features;
using Laihua.App.Features.Points;
using Laihua.App.Features.Rulebooks;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Laihua.Rules.Rulebooks;

namespace Laihua.Web.Api;

/// <summary>A case in a list.</summary>
public sealed record CaseSummary(
    string Number, ApplicationKind Kind, CaseState State, Words StateWords, string? Category, string PersonName, Words Employer, DateOnly? DueOn, int Version)
{
    internal static CaseSummary Of(Application row) => new(
        row.Number, row.Kind, row.State, CaseStates.Of(row.State).ForOfficer, row.Category.Length == 0 ? null : row.Category,
        row.PersonName, row.Employer!.Name, row.DueOn, row.Version); // Loaded with the case.
}

/// <summary>One page of a list, in its order.</summary>
public sealed record CaseList(IReadOnlyList<CaseSummary> Items, int Page, int Total);

/// <summary>A whole case: what was answered and handed in, what happened, what can be done now.</summary>
public sealed record CaseBody(
    string Number,
    ApplicationKind Kind,
    CaseState State,
    Words StateWords,
    Words WhatNext,
    string? Category,
    DateOnly? DueOn,
    int Round,
    DateTime StartedAt,
    DateTime? SubmittedAt,
    DateTime? AcceptedAt,
    DateTime? EndedAt,
    IReadOnlyDictionary<string, string> Answers,
    IReadOnlyList<DocumentBody> Documents,
    IReadOnlyList<ReturnBody> Returns,
    DecisionBody? Decision,
    IReadOnlyList<CaseAction> Possible,
    int Version)
{
    /// <summary>The account of points as of the last submission, as the score itself gives it; null before.</summary>
    public PointsBody? Account { get; init; }

    /// <summary>The versions on which the account rests, with their names and days.</summary>
    public IReadOnlyList<RuleVersionBody> Rules { get; init; } = [];

    internal static CaseBody Of(Application row, Actor actor, Rulebook book)
    {
        var account = StoredScore.Account(row.Account);
        var sheet = CaseStates.Of(row.State);
        return new(
            row.Number, row.Kind, row.State, actor.EmployerId is null ? sheet.ForOfficer : sheet.ForApplicant, sheet.WhatNext,
            row.Category.Length == 0 ? null : row.Category, row.DueOn, row.Round, row.StartedAt, row.SubmittedAt, row.AcceptedAt, row.EndedAt,
            row.AnswersOf().All,
            [.. row.Documents.Where(d => d.ReplacedAt is null).OrderBy(d => d.AddedAt).Select(DocumentBody.Of)],
            [.. row.Returns.OrderBy(r => r.Round).Select(ReturnBody.Of)],
            row.Decisions.MaxBy(d => d.Round) is { } decision ? new(decision.Granted, decision.At, decision.Ground, decision.Reasons) : null,
            CaseFlow.Possible(row.State, actor.Roles, CaseFlow.RoadOf(row.CategoryLetter)),
            row.Version)
        {
            Account = account is null ? null : PointsBody.From(account),
            Rules = RuleVersionBody.Of(book, account?.Rules ?? []),
        };
    }
}

/// <summary>What stands at a line of the checklist: a file, or the day by which it follows.</summary>
public sealed record DocumentBody(string Line, Guid? FileId, DateOnly? PromisedBy, DateTime AddedAt, DateTime? OriginalSeenAt)
{
    internal static DocumentBody Of(CaseDocument document) => new(document.Line, document.FileId, document.PromisedBy, document.AddedAt, document.OriginalSeenAt);
}

/// <summary>A return with all its points.</summary>
public sealed record ReturnBody(int Round, DateTime At, string? Justification, IReadOnlyList<PointBody> Points)
{
    internal static ReturnBody Of(ReturnNotice notice) =>
        new(notice.Round, notice.At, notice.Justification, [.. notice.Items.OrderBy(i => i.Position).Select(i => new PointBody(i.Field, i.Text))]);
}

/// <summary>A point to be corrected.</summary>
public sealed record PointBody(string Field, string Text);

/// <summary>What was decided and why.</summary>
public sealed record DecisionBody(bool Granted, DateTime At, string? Ground, string Reasons);

/// <summary>A write that says nothing but which version was seen.</summary>
public sealed record SeenRequest(int SeenVersion);
