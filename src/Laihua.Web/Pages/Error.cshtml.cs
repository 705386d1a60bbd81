using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages;

/// <summary>What went wrong, what was kept, what to do, and a number by which it can be found. Shown in place of any answer, whatever its method.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorModel : PageModel
{
    private static readonly int[] WithWords = [400, 403, 404, 409, 413, 429, 500, 503];

    /// <summary>The status for which there are words.</summary>
    public int Known { get; private set; } = StatusCodes.Status500InternalServerError;

    /// <summary>The number of the event; it names no person.</summary>
    public string Reference => Activity.Current?.TraceId.ToHexString() ?? HttpContext.TraceIdentifier;

    /// <summary>Takes the status from the address, else from the answer that this page replaces.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var asked = RouteData.Values["code"] is string code && int.TryParse(code, out var number) ? number : Response.StatusCode;
        Known = WithWords.Contains(asked) ? asked : asked is >= 400 and < 500 ? StatusCodes.Status400BadRequest : StatusCodes.Status500InternalServerError;
        Response.StatusCode = asked is >= 400 and < 600 ? asked : StatusCodes.Status404NotFound;
        Known = Response.StatusCode == StatusCodes.Status404NotFound ? StatusCodes.Status404NotFound : Known;
    }
}
