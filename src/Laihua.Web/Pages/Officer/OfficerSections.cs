using Laihua.App.Features;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure;

namespace Laihua.Web.Pages.Officer;

/// <summary>One section of the officers' pages.</summary>
/// <param name="Key">The end of the key of its name.</param>
/// <param name="Address">Where it is, without the language.</param>
/// <param name="Permissions">One of these opens it; none opens it to every officer.</param>
public sealed record OfficerSection(string Key, string Address, params string[] Permissions);

/// <summary>The sections of the officers' pages, as far as roles open them.</summary>
public static class OfficerSections
{
    private static readonly OfficerSection[] All =
    [
        new("home", Doors.Officer),
        new("reception", Doors.Officer + "/reception", Permission.PreReview, Permission.Window),
        new("decisions", Doors.Officer + "/decisions", Permission.Examine, Permission.Decide),
        new("cards", Doors.Officer + "/cards", Permission.PrintCards, Permission.HandOverCards),
        new("stock", Doors.Officer + "/stock", Permission.KeepStock),
        new("permits", Doors.Officer + "/permits", Permission.ReadPermits),
        new("cases", Doors.Officer + "/cases", Permission.ReadCases),
        new("holders", Doors.Officer + "/holders", Permission.InviteHolders),
        new("wrong-data", Doors.Officer + "/wrong-data", Permission.AnswerHolders),
        new("alarms", Doors.Officer + "/alarms", Permission.ReadAlarms),
        new("looks", Doors.Officer + "/looks", Permission.ReadLooks),
        new("rules", Doors.Officer + "/rules", Permission.ReadRules),
        new("bench", Doors.Officer + "/bench", Permission.RunBench),
        new("keys", Doors.Officer + "/keys", Permission.ReadKeys),
        new("clients", Doors.Officer + "/clients", Permission.ManageClients),
        new("audit", Doors.Officer + "/audit", Permission.ReadAudit),
    ];

    /// <summary>The sections that somebody may open.</summary>
    public static IReadOnlyList<OfficerSection> Of(Actor? actor) => actor is null
        ? []
        : [.. All.Where(s => s.Permissions.Length == 0 || s.Permissions.Any(actor.May))];

    /// <summary>The section in which an address lies: the longest that it begins with.</summary>
    public static OfficerSection? Here(IReadOnlyList<OfficerSection> sections, PathString path) =>
        sections.Where(s => path.StartsWithSegments(s.Address, StringComparison.OrdinalIgnoreCase)).MaxBy(s => s.Address.Length);
}
