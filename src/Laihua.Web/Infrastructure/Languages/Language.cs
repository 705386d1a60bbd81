using System.Globalization;

namespace Laihua.Web.Infrastructure.Languages;

/// <summary>One of the two languages of the system: its part in the address, its tag in HTML, its culture.</summary>
public sealed record Language(string Code, string Tag, string OwnName, CultureInfo Culture)
{
    /// <summary>Chinese in simplified characters, which prevails where the texts differ.</summary>
    public static readonly Language Chinese = new("zh", "zh-Hans", "中文", CultureInfo.GetCultureInfo("zh-CN"));

    /// <summary>English.</summary>
    public static readonly Language English = new("en", "en", "English", CultureInfo.GetCultureInfo("en-GB"));

    /// <summary>Both, the prevailing one first.</summary>
    public static readonly IReadOnlyList<Language> All = [Chinese, English];

    /// <summary>The language of what is being answered now.</summary>
    public static Language Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == English.Code ? English : Chinese;

    /// <summary>The language that is not this one.</summary>
    public Language Other => this == Chinese ? English : Chinese;

    /// <summary>The language with this code, or null.</summary>
    public static Language? Named(string? code) => All.FirstOrDefault(language => language.Code == code);

    /// <summary>Makes this the language of the rest of the answer.</summary>
    public void Speak()
    {
        CultureInfo.CurrentCulture = Culture;
        CultureInfo.CurrentUICulture = Culture;
    }
}
