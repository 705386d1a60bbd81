using Laihua.App.Data.Cases;
using Laihua.App.Features.Machines;
using Laihua.App.Features.Rulebooks;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Laihua.Rules.Categories;
using Laihua.Rules.Intake;
using Laihua.Rules.Points;

namespace Laihua.App.Features.CaseFiles;

/// <summary>Everything that an officer reads about a case.</summary>
public sealed record CaseFile(
    CaseAtHand Case,
    Form Form,
    Answers Answers,
    PointsAccount? Account,
    PointsTable? Table,
    CaseRules? Rules,
    ClaimWeighed? Claim,
    IReadOnlyList<FiledLine> Lines,
    IReadOnlyList<TopicKept> Kept,
    IReadOnlyList<ReturnTold> Returns,
    IReadOnlyList<Examination> Examinations,
    IReadOnlyList<Decision> Decisions,
    string? CompetentOffice,
    string? DeclineReasons,
    IReadOnlyList<OtherCase> Others,
    IReadOnlyList<TrailLine> Trail)
{
    /// <summary>What other authorities reported beside the permit of an entry report.</summary>
    public IReadOnlyList<VisaHint> Visas { get; init; } = [];

    /// <summary>Who judged at the last pre-review that the photo shows one face, and when; null where nobody did.</summary>
    public TrailLine? OneFace { get; init; }

    /// <summary>Every file, those that count first.</summary>
    public IEnumerable<FiledDocument> Files => Lines.SelectMany(l => l.Documents).Where(d => d.FileId is not null);
}

/// <summary>The ground that is claimed, and how it weighs on the answers; points have no ground of their own.</summary>
public sealed record ClaimWeighed(Ground? Ground, GroundOutcome? Outcome);

/// <summary>A line of the checklist with what stands there: what counts first, then what it replaced.</summary>
public sealed record FiledLine(DocumentLine Line, IReadOnlyList<FiledDocument> Documents)
{
    /// <summary>What counts now; null where the line is empty.</summary>
    public FiledDocument? Current => Documents.FirstOrDefault(d => d.ReplacedAt is null);
}

/// <summary>A file, or a commitment, at a line of the checklist.</summary>
public sealed record FiledDocument(
    Guid Id, string Line, Guid? FileId, string? Name, string? ContentType, DateOnly? PromisedBy, DateTime AddedAt,
    DateTime? ReplacedAt, DateTime? OriginalSeenAt, string? OriginalSeenBy)
{
    /// <summary>Whether it is shown as a picture.</summary>
    public bool IsPicture => ContentType?.StartsWith("image/", StringComparison.Ordinal) ?? false;
}

/// <summary>Who kept the answers of a topic last.</summary>
public sealed record TopicKept(string Topic, DateTime At, string By);

/// <summary>An earlier return, with what became of each point.</summary>
public sealed record ReturnTold(int Round, DateTime At, string By, string? Justification, IReadOnlyList<PointTold> Points);

/// <summary>One point of a return; the instant at which its topic or document was given anew, null where it was not.</summary>
public sealed record PointTold(Words Label, string Text, bool IsDocument, DateTime? TouchedAt);

/// <summary>Another case of the same passport or person; only those of the reader's authority can be opened.</summary>
public sealed record OtherCase(string Number, ApplicationKind Kind, CaseState State, Words Employer, DateTime ChangedAt, bool Mine);

/// <summary>One line of what happened.</summary>
public sealed record TrailLine(string Name, DateTime At, string By);
