using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Laihua.Web.Infrastructure.Languages;

/// <summary>
/// A form posted by the language switch is shown again as it stands, in the other language: the page is read as by GET, the posted
/// values stay in the fields, nothing is validated and nothing saved.
/// </summary>
public sealed class SameFormInOtherLanguage : IPageFilter
{
    /// <summary>The name of the button that switches; its value is the language wanted.</summary>
    public const string Field = "_language";

    /// <inheritdoc/>
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
        if (IsSwitch(context.HttpContext.Request))
        {
            context.HandlerMethod = context.ActionDescriptor.HandlerMethods
                .FirstOrDefault(handler => HttpMethods.IsGet(handler.HttpMethod) && handler.Name is null);
        }
    }

    /// <inheritdoc/>
    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (IsSwitch(context.HttpContext.Request))
        {
            Forgive(context.ModelState);
        }
    }

    /// <inheritdoc/>
    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }

    private static bool IsSwitch(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && request.HasFormContentType && Language.Named(request.Form[Field]) is not null;

    private static void Forgive(ModelStateDictionary state)
    {
        foreach (var entry in state.Values)
        {
            entry.Errors.Clear();
            entry.ValidationState = ModelValidationState.Skipped;
        }
    }
}
