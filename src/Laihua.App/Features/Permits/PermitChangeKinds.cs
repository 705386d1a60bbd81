using System.Collections.Frozen;
using System.Text.Json;
using Laihua.App.Data.Permits;

namespace Laihua.App.Features.Permits;

/// <summary>The kinds of changes of permits, as literals in rows; <c>docs/events.md</c> prints them. Other systems read them: the list only grows.</summary>
public static class PermitChangeKinds
{
    public const string LetterIssued = "permit.letter-issued";
    public const string Live = "permit.live";
    public const string Suspended = "permit.suspended";
    public const string Resumed = "permit.resumed";
    public const string Cancelled = "permit.cancelled";
    public const string Revoked = "permit.revoked";
    public const string EndMoved = "permit.end-moved";
    public const string Expired = "permit.expired";
    public const string ArtefactIssued = "artefact.issued";
    public const string ArtefactReplaced = "artefact.replaced";

    /// <summary>What each kind means.</summary>
    public static readonly FrozenDictionary<string, string> Meanings = new Dictionary<string, string>
    {
        [LetterIssued] = "A Letter was granted: the permit begins to exist.",
        [Live] = "The permit became live.",
        [Suspended] = "The permit was suspended.",
        [Resumed] = "A suspended permit is live again.",
        [Cancelled] = "The permit was cancelled.",
        [Revoked] = "The permit was revoked.",
        [EndMoved] = "The last day was moved.",
        [Expired] = "The time of a Letter or a permit was over.",
        [ArtefactIssued] = "A card or a letter was signed.",
        [ArtefactReplaced] = "A card or a letter counts no longer, because a newer one took its place or it was lost.",
    }.ToFrozenDictionary();

    /// <summary>A change of a permit as it stands now, to be added in the same save.</summary>
    internal static PermitChange Change(this Permit permit, DateTime at, string kind, string? ground = null) => Of(permit.Id, at, kind, new
    {
        permit.State,
        permit.Category,
        permit.LetterUntil,
        permit.From,
        permit.To,
        Ground = ground,
    });

    /// <summary>A change of one paper, to be added in the same save.</summary>
    internal static PermitChange Change(this Artefact artefact, DateTime at, string kind, string? ground = null) => Of(artefact.PermitId, at, kind, new
    {
        Artefact = artefact.Id,
        artefact.Kind,
        artefact.Edition,
        artefact.StatusList,
        artefact.StatusIndex,
        artefact.PrintedTo,
        Ground = ground,
    });

    private static PermitChange Of(Guid permit, DateTime at, string kind, object payload) => new()
    {
        At = at,
        PermitId = permit,
        Kind = kind,
        PayloadVersion = 1,
        Payload = JsonSerializer.Serialize(payload, Trail.Stored),
    };
}
