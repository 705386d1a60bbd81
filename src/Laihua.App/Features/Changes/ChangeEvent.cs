using System.Buffers.Text;
using System.Globalization;
using System.Text.Json.Serialization;
using Laihua.App.Data.Machines;
using Laihua.App.Data.Permits;
using Laihua.Rules.Machines;

namespace Laihua.App.Features.Changes;

/// <summary>A change as an event of CloudEvents 1.0 in JSON; <c>sequence</c>, <c>nonce</c> and <c>leaf</c> are extensions.</summary>
public sealed record ChangeEvent(
    [property: JsonPropertyName("specversion")] string SpecVersion,
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("source")] string Source,
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("subject")] string Subject,
    [property: JsonPropertyName("time")] string Time,
    [property: JsonPropertyName("datacontenttype")] string DataContentType,
    [property: JsonPropertyName("sequence")] string Sequence,
    [property: JsonPropertyName("nonce")] string Nonce,
    [property: JsonPropertyName("leaf")] string Leaf,
    [property: JsonPropertyName("data")] ChangeEventData Data)
{
    /// <summary>The event for one client: the permit's number is for those who may read full records, the others know the permit by its id.</summary>
    public static ChangeEvent Of(PermitChange change, ChangeSeal seal, MachineClient client, string source)
    {
        var sequence = change.Sequence.ToString(CultureInfo.InvariantCulture);
        var data = ChangeData.Of(change);
        var number = client.ScopeList.Contains(MachineScope.VerifyFull) ? change.Permit!.Person!.LifetimeNumber : null; // Included with the change.
        return new(
            "1.0", sequence, source, change.Kind, change.PermitId.ToString(), ChangeText.Instant(change.At), "application/json",
            sequence, Base64Url.EncodeToString(seal.Nonce), Base64Url.EncodeToString(seal.Leaf), new(number, data.State, data.From, data.To));
    }
}

/// <summary>What changed: states and days, no name.</summary>
/// <param name="PermitNumber">The lifetime number, for clients that may read full records.</param>
/// <param name="State">The state after the change; null where a paper changed.</param>
/// <param name="From">The first day of the permit.</param>
/// <param name="To">The last day, that day included.</param>
public sealed record ChangeEventData(string? PermitNumber, string? State, string? From, string? To);
