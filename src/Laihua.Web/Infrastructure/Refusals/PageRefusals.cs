using Laihua.Rules;
using Laihua.Web.Infrastructure.Languages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Infrastructure.Refusals;

/// <summary>How a page shows that something was not done, or that something was.</summary>
public static class PageRefusals
{
    /// <summary>The page again with the errors of its model state: 400.</summary>
    public static IActionResult PageWithErrors(this PageModel page) => Again(page, StatusCodes.Status400BadRequest);

    /// <summary>
    /// The page again with what stood against it. Broken rules: each finding at <paramref name="prefix"/> and its field, 422.
    /// Wrong state or stale: a notice, 409. Not found: 404. Read the page anew before calling this.
    /// </summary>
    public static IActionResult Refused(this PageModel page, Refusal refusal, string prefix = "") => refusal switch
    {
        Refusal.RuleBroken broken => Broken(page, broken, prefix),
        Refusal.WrongState => Conflict(page, "refusal.wrong-state"),
        Refusal.Stale stale => Conflict(page, stale.At is null ? "refusal.stale" : "refusal.stale-at", stale.At),
        Refusal.NotFound => page.NotFound(),
        _ => throw new InvalidOperationException($"Pages do not know this refusal: {refusal.GetType().Name}."),
    };

    /// <summary>Says on the next page, after the redirect, that something was done.</summary>
    public static void Announce(this PageModel page, Text text) => page.TempData[Notice.Announced] = text.ToString();

    private static IActionResult Broken(PageModel page, Refusal.RuleBroken broken, string prefix)
    {
        foreach (var finding in broken.Findings)
        {
            page.ModelState.AddModelError(FieldName(prefix, finding.Field), finding.Message.In(Language.Current.Code));
        }

        return Again(page, StatusCodes.Status422UnprocessableEntity);
    }

    // Findings name fields as JSON does (camelCase); form fields are properties. Model state does not mind the case.
    private static string FieldName(string prefix, string field) =>
        field.Length == 0 || prefix.Length == 0 ? field : $"{prefix}.{field}";

    private static IActionResult Conflict(PageModel page, string key, DateTime? at = null)
    {
        var services = page.HttpContext.RequestServices;
        var texts = services.GetRequiredService<Texts>();
        page.ViewData[Notice.Now] = at is { } instant ? texts[key, services.GetRequiredService<Display.Show>().Instant(instant)] : texts[key];
        return Again(page, StatusCodes.Status409Conflict);
    }

    private static IActionResult Again(PageModel page, int status)
    {
        page.Response.StatusCode = status;
        return page.Page();
    }
}
