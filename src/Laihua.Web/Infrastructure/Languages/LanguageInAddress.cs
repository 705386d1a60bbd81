using Microsoft.AspNetCore.Http.Extensions;

namespace Laihua.Web.Infrastructure.Languages;

/// <summary>
/// Takes the language from the first segment of the address (<c>/zh/…</c>, <c>/en/…</c>) and moves it to the path base, so that
/// every link that a page makes keeps it. An address without one is sent to one; machines and QR addresses are answered where they are.
/// </summary>
public sealed class LanguageInAddress(RequestDelegate next)
{
    private static readonly PathString[] WithoutLanguage =
        ["/api", "/p", "/assets", "/health", "/.well-known", "/openapi", "/scalar", "/metrics"];

    /// <summary>Answers, or sends to the same address with a language.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (Split(context.Request.Path) is ({ } language, var rest))
        {
            await InLanguageAsync(context, language, rest);
        }
        else if (WithoutLanguage.Any(start => context.Request.Path.StartsWithSegments(start, StringComparison.Ordinal)))
        {
            context.Response.Headers.AppendCommaSeparatedValues("Vary", "Accept-Language");
            (Language.Named(context.Request.Query[LanguageChoice.Parameter]) ?? LanguageChoice.ByBrowser(context.Request)).Speak();
            await next(context);
        }
        else
        {
            Send(context, LanguageChoice.For(context.Request), context.Request.Path);
        }
    }

    private async Task InLanguageAsync(HttpContext context, Language language, PathString rest)
    {
        if (!rest.HasValue)
        {
            Send(context, language, "/");
            return;
        }

        var (path, pathBase) = (context.Request.Path, context.Request.PathBase);
        language.Speak();
        LanguageChoice.Remember(context, language);
        context.Request.PathBase = pathBase.Add("/" + language.Code);
        context.Request.Path = rest;
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Path = path;
            context.Request.PathBase = pathBase;
        }
    }

    private static (Language? Language, PathString Remaining) Split(PathString path)
    {
        foreach (var language in Language.All)
        {
            if (path.StartsWithSegments("/" + language.Code, StringComparison.Ordinal, out var rest))
            {
                return (language, rest);
            }
        }

        return (null, path);
    }

    // A temporary redirect that keeps the method: a form posted to a bare address is not lost.
    private static void Send(HttpContext context, Language language, PathString path)
    {
        var request = context.Request;
        context.Response.Headers.AppendCommaSeparatedValues("Vary", "Accept-Language", "Cookie");
        context.Response.StatusCode = StatusCodes.Status307TemporaryRedirect;
        context.Response.Headers.Location = UriHelper.BuildRelative(request.PathBase.Add("/" + language.Code), path, request.QueryString);
    }
}
