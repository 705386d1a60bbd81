using System.Text.Json;
using Laihua.App.Data.Trail;
using Laihua.Rules.Keys;

namespace Laihua.Web.Pages.Officer.Keys;

/// <summary>Ends of keys and colours for what the keys' rules name by enums.</summary>
public static class KeyWords
{
    /// <summary>The end of the key of a phase.</summary>
    public static string KeyOf(KeyPhase phase) => phase switch
    {
        KeyPhase.Unpublished => "unpublished",
        KeyPhase.Coming => "coming",
        KeyPhase.Signing => "signing",
        KeyPhase.Checking => "checking",
        KeyPhase.Ended => "ended",
        KeyPhase.Revoked => "revoked",
    };

    /// <summary>The colour of a phase.</summary>
    public static string ColourOf(KeyPhase phase) => phase switch
    {
        KeyPhase.Signing => "green",
        KeyPhase.Coming => "blue",
        KeyPhase.Unpublished => "amber",
        KeyPhase.Checking or KeyPhase.Ended => "grey",
        KeyPhase.Revoked => "red",
    };

    /// <summary>The end of the key of a use.</summary>
    public static string KeyOf(KeyUse use) => use switch
    {
        KeyUse.Issuer => "issuer",
        KeyUse.StatusLists => "status",
        KeyUse.DynamicCodes => "code",
    };

    /// <summary>The fingerprint that was compared in a step of a ceremony; null where there was none.</summary>
    public static string? FingerprintOf(AuditEvent entry)
    {
        using var payload = JsonDocument.Parse(entry.Payload);
        return payload.RootElement.TryGetProperty("fingerprint", out var fingerprint) ? fingerprint.GetString() : null;
    }
}
