using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Laihua.Linkage;

/// <summary>Why a pair weighs what it weighs: the prior and every part add up to the weight exactly, in thousandths of a bit.</summary>
/// <param name="Left">The id of the first record.</param>
/// <param name="Right">The id of the other.</param>
/// <param name="Outcome">What is decided; null when they stay apart.</param>
/// <param name="Weight">The sum, in bits.</param>
/// <param name="Probability">The same as a probability.</param>
/// <param name="Prior">What a pair weighs before it is looked at: how rare pairs of one person are.</param>
/// <param name="Fields">What each field adds.</param>
/// <param name="Order">What it costs that given and family name stand exchanged; zero when they do not.</param>
/// <param name="Key">The key that found the pair; null when none did.</param>
/// <param name="Missing">The fields without evidence, because a record says nothing.</param>
/// <param name="Veto">What speaks against joining them by machine.</param>
/// <param name="Because">The same in words.</param>
public sealed record PairAccount(
    string Left,
    string Right,
    PairOutcome? Outcome,
    double Weight,
    double Probability,
    double Prior,
    IReadOnlyList<FieldAccount> Fields,
    double Order,
    string? Key,
    IReadOnlyList<string> Missing,
    Veto Veto,
    Words Because)
{
    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        WriteIndented = true,
    };

    /// <summary>The account as JSON in camelCase.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Written);
}
