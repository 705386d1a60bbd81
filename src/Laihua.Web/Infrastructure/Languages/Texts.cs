using System.Collections.Frozen;
using System.Text.Json;
using Laihua.Rules;

namespace Laihua.Web.Infrastructure.Languages;

/// <summary>The texts of the interface by key, in the language of the answer. Views know it as <c>T</c>.</summary>
/// <remarks>They come from <c>Resources/&lt;Area&gt;.json</c>: <c>{"area.key": {"en": "…", "zh": "…"}}</c>.</remarks>
public sealed class Texts
{
    private static readonly FrozenDictionary<string, Words> All = Read();

    /// <summary>Every key there is.</summary>
    public static IReadOnlyDictionary<string, Words> Catalogue => All;

    /// <summary>The text with this key; an unknown key is a bug and throws.</summary>
    public Text this[string key, params object?[] values] => new(WordsOf(key).In(Language.Current.Code), values);

    /// <summary>Words that come from elsewhere, in the language of the answer.</summary>
    public Text Of(Words words) => new("{0}", words.In(Language.Current.Code));

    /// <summary>The text with this key in both languages, where something is kept or sent rather than shown.</summary>
    public Words WordsOf(string key) =>
        All.TryGetValue(key, out var words) ? words : throw new KeyNotFoundException($"No text has the key '{key}'.");

    /// <summary>Whether there is such a text.</summary>
    public bool Has(string key) => All.ContainsKey(key);

    private static FrozenDictionary<string, Words> Read()
    {
        var assembly = typeof(Texts).Assembly;
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip };
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Resources/", StringComparison.Ordinal))
            .SelectMany(name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!; // The name was just listed.
                return JsonSerializer.Deserialize<Dictionary<string, Words>>(stream, options) ?? [];
            })
            .ToFrozenDictionary(StringComparer.Ordinal);
    }
}
