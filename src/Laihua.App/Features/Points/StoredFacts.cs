using System.Text.Json;
using System.Text.Json.Serialization;

namespace Laihua.App.Features.Points;

/// <summary>Facts as they are kept with a case: a points request of the published contract, without what was not stated.</summary>
public static class StoredFacts
{
    /// <summary>How they are written.</summary>
    public static readonly JsonSerializerOptions Written = new(Trail.Stored) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
}
