using Microsoft.AspNetCore.Diagnostics;

namespace Laihua.Web.Infrastructure.Languages;

/// <summary>The address of this page in the other language: same path, same query.</summary>
public static class LanguageAddress
{
    /// <summary>The address, also of a page in whose place an error is shown.</summary>
    public static string Of(HttpContext context, Language language)
    {
        var request = context.Request;
        var replaced = context.Features.Get<IStatusCodeReExecuteFeature>();
        var path = replaced?.OriginalPath ?? context.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? request.Path.Value;
        var query = replaced?.OriginalQueryString ?? request.QueryString.Value;
        var around = request.PathBase.Value ?? "";
        var prefix = "/" + Language.Current.Code;
        var outside = around.EndsWith(prefix, StringComparison.Ordinal) ? around[..^prefix.Length] : around;
        return new PathString($"{outside}/{language.Code}{path}").ToUriComponent() + query;
    }

    /// <summary>A local address in the language of this request, whichever it carries itself.</summary>
    public static string InCurrent(HttpRequest request, string local)
    {
        foreach (var language in Language.All)
        {
            if (local.StartsWith($"/{language.Code}/", StringComparison.Ordinal))
            {
                return request.PathBase.ToUriComponent() + local[(language.Code.Length + 1)..];
            }
        }

        return local;
    }
}
