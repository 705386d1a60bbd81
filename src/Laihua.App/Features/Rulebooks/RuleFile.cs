using Laihua.Rules;
using Laihua.Rules.Rulebooks;
using Laihua.Rules.Rulebooks.Differences;

namespace Laihua.App.Features.Rulebooks;

/// <summary>Where a version stands on a day.</summary>
public enum RuleStanding
{
    /// <summary>In force.</summary>
    InForce,

    /// <summary>Approved, and in force from a later day.</summary>
    Coming,

    /// <summary>Was in force.</summary>
    Past,

    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Waits for a second person.</summary>
    Proposed,

    /// <summary>Given up.</summary>
    Withdrawn,
}

/// <summary>One version in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Province">Its province, or empty.</param>
/// <param name="Name">Its name.</param>
/// <param name="InForceFrom">Its first day.</param>
/// <param name="LastDay">Its last day; null while none is known.</param>
/// <param name="Standing">Where it stands today.</param>
/// <param name="ChangedBy">Who acted last; null for one that travels with the program.</param>
/// <param name="WaitsForMe">Whether the reader can decide on it.</param>
public sealed record RuleEntry(
    string Id, RuleKind Kind, string Province, Words Name, DateOnly InForceFrom, DateOnly? LastDay, RuleStanding Standing, string? ChangedBy, bool WaitsForMe);

/// <summary>Somebody who did something to a version, and when.</summary>
public sealed record RuleAct(RuleAction? Action, string By, DateTime At);

/// <summary>One version with everything around it.</summary>
/// <param name="Entry">As it stands in the list.</param>
/// <param name="Document">The version itself.</param>
/// <param name="Seen">The version of the row, for whoever acts on it; null for one that travels with the program.</param>
/// <param name="Reasons">Why it was proposed.</param>
/// <param name="Remark">Why it was returned or given up.</param>
/// <param name="Acts">Who drafted, proposed and approved it.</param>
/// <param name="Possible">What the reader can do with it.</param>
/// <param name="MayCopy">Whether the reader can start a draft from it.</param>
/// <param name="Against">In what it differs from what it was copied from, and from what is in force.</param>
/// <param name="Keeping">Open cases that keep their rules.</param>
/// <param name="Unsent">Drafts of cases, which will be scored by what is in force on the day of their submission.</param>
public sealed record RuleFile(
    RuleEntry Entry,
    RuleDocument Document,
    int? Seen,
    string Reasons,
    string? Remark,
    IReadOnlyList<RuleAct> Acts,
    IReadOnlyList<RuleAction> Possible,
    bool MayCopy,
    IReadOnlyList<RuleComparison> Against,
    int Keeping,
    int Unsent);

/// <summary>A version beside another.</summary>
/// <param name="Id">The other.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsBasis">Whether it is the one of which this is a copy; otherwise it is in force today.</param>
/// <param name="Lines">In what they differ.</param>
public sealed record RuleComparison(string Id, Words Name, bool IsBasis, IReadOnlyList<RuleDifference> Lines);
