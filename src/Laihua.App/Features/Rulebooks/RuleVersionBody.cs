using Laihua.Rules;
using Laihua.Rules.Rulebooks;

namespace Laihua.App.Features.Rulebooks;

/// <summary>A version on which a score rests, with its name and its days.</summary>
/// <param name="Id">The stable id.</param>
/// <param name="Kind">What it is a version of.</param>
/// <param name="Name">Its name.</param>
/// <param name="InForceFrom">The first day on which it is in force.</param>
/// <param name="InForceTo">The last day, or null while no end is known.</param>
public sealed record RuleVersionBody(string Id, RuleKind Kind, Words Name, DateOnly InForceFrom, DateOnly? InForceTo)
{
    /// <summary>The versions of these ids, in their order; unknown ones are left out.</summary>
    public static IReadOnlyList<RuleVersionBody> Of(Rulebook book, IEnumerable<string> ids) =>
        [.. ids.Select(book.Find).OfType<IRuleVersion>().Select(version => new RuleVersionBody(version.Id, version.Kind, version.Name, version.InForceFrom, book.LastDayOf(version)))];
}
