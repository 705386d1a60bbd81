using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Laihua.App.Data.Trail;

namespace Laihua.App.Features;

/// <summary>The one shape of audit entries and of stored JSON.</summary>
public static class Trail
{
    /// <summary>JSON as it is stored: camelCase, enums by name, Chinese readable.</summary>
    public static readonly JsonSerializerOptions Stored = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>An entry of the audit trail, to be added in the same save as the change.</summary>
    /// <param name="name">A literal that <see cref="AuditEvents"/> lists.</param>
    /// <param name="payload">Ids, states and counts; never names, numbers of passports or dates of birth.</param>
    public static AuditEvent Entry(Actor actor, DateTime at, string name, string subjectKind, string subject, object payload) => new()
    {
        At = at,
        Name = name,
        PayloadVersion = 1,
        Payload = JsonSerializer.Serialize(payload, Stored),
        ActorId = actor.UserId,
        Actor = actor.Name,
        SubjectKind = subjectKind,
        Subject = subject,
    };
}
