using Laihua.Rules;
using Laihua.Rules.Rulebooks;

namespace Laihua.App.Features.Rulebooks;

/// <summary>A version on one line, for lists of other programs.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="Province">Its province; null for the whole country.</param>
/// <param name="InForceFrom">Its first day.</param>
/// <param name="InForceTo">Its last day; null while none is known.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Seen">The version of the row, for whoever acts on it next; null where nobody can.</param>
public sealed record RuleLine(
    string Id, RuleKind Kind, Words Name, string? Province, DateOnly InForceFrom, DateOnly? InForceTo, RuleDraftState State, int? Seen);
