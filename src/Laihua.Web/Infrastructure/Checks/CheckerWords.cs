using System.Collections.Frozen;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Laihua.Credentials;
using Laihua.Rules.People;
using Laihua.Rules.Places;
using Laihua.Web.Infrastructure.Languages;
using Microsoft.AspNetCore.Html;

namespace Laihua.Web.Infrastructure.Checks;

/// <summary>The words of the checker, which speaks on the device of its reader and without a network: one block of data in the page.</summary>
public sealed class CheckerWords(Texts texts)
{
    private const string Prefix = "checker.";
    private const string NoList = "no-list";

    // Letters stay as they are; what could end the block or begin a tag is escaped.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly FrozenDictionary<string, Bilingual> Reasons = typeof(VerdictReasons)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => field.GetValue(null))
        .OfType<VerdictReason>()
        .ToFrozenDictionary(reason => reason.Code, reason => reason.Text, StringComparer.Ordinal);

    /// <summary>JSON for a block that is no script: texts by key, reasons by code, countries by their code, provinces by two digits.</summary>
    public IHtmlContent InLanguageOfAnswer()
    {
        var language = Language.Current;
        return new HtmlString(JsonSerializer.Serialize(
            new
            {
                Texts = Texts.Catalogue.Where(text => text.Key.StartsWith(Prefix, StringComparison.Ordinal)).ToDictionary(text => text.Key, text => text.Value.In(language.Code)),
                Reasons = new Dictionary<string, string>(Reasons.Select(reason => KeyValuePair.Create(reason.Key, language == Language.English ? reason.Value.En : reason.Value.Zh)))
                {
                    [NoList] = texts["checker." + NoList].ToString(),
                },
                Countries = Countries.All(language.Code).ToDictionary(country => country.Code.TrimEnd('<'), country => country.Name.In(language.Code)),
                Areas = Divisions.Provinces.ToDictionary(province => province.Code[..2], province => province.Name.In(language.Code)),
            },
            Json));
    }
}
