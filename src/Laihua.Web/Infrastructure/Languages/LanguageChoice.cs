using Microsoft.AspNetCore.Http.Headers;

namespace Laihua.Web.Infrastructure.Languages;

/// <summary>Which language somebody gets who has not said so in the address.</summary>
public static class LanguageChoice
{
    /// <summary>Remembers the last language; a default only, the address always decides.</summary>
    public const string Cookie = "laihua-language";

    /// <summary>The parameter by which an address without a language may name one (<c>/p/…?lang=en</c>).</summary>
    public const string Parameter = "lang";

    /// <summary>By the cookie, else by what the browser asks for.</summary>
    public static Language For(HttpRequest request) =>
        Language.Named(request.Cookies[Cookie]) ?? ByBrowser(request);

    /// <summary>By what the browser asks for: Chinese where it is preferred or nothing is said, English for everyone else.</summary>
    public static Language ByBrowser(HttpRequest request)
    {
        var wanted = new RequestHeaders(request.Headers).AcceptLanguage
            .Where(value => value.Quality is not 0)
            .OrderByDescending(value => value.Quality ?? 1)
            .Select(value => value.Value.Value ?? "")
            .ToList();

        var spoken = wanted.Select(tag => Language.Named(tag.Split('-')[0].ToLowerInvariant())).FirstOrDefault(language => language is not null);
        return spoken ?? (wanted.All(tag => tag is "" or "*") ? Language.Chinese : Language.English);
    }

    /// <summary>Keeps the choice for a year, readable by the server alone.</summary>
    public static void Remember(HttpContext context, Language language)
    {
        if (context.Request.Cookies[Cookie] == language.Code)
        {
            return;
        }

        context.Response.Cookies.Append(Cookie, language.Code, new CookieOptions
        {
            Path = "/",
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            MaxAge = TimeSpan.FromDays(365),
        });
    }
}
