using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Laihua.Web.Infrastructure.Refusals;

/// <summary>Where the layout finds what is to be said above the page.</summary>
public static class Notice
{
    /// <summary>In the view data: a notice about this very answer.</summary>
    public const string Now = "Notice";

    /// <summary>In the temporary data: what was done before the redirect.</summary>
    public const string Announced = "Announced";

    /// <summary>The cookie that carries it over the redirect.</summary>
    public const string Cookie = "laihua-notice";

    /// <summary>What was announced, if anything; without its cookie nothing is read, so that nothing is written either.</summary>
    public static string? AnnouncedIn(HttpContext context, ITempDataDictionary data) =>
        context.Request.Cookies.ContainsKey(Cookie) ? data[Announced] as string : null;
}
