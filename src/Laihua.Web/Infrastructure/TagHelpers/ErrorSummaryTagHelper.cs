using Laihua.Web.Infrastructure.Languages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Laihua.Web.Infrastructure.TagHelpers;

/// <summary>
/// Every error of the model state, in the order of the fields, each leading to its field. The layout has it already; it is written
/// after the page, when the fields are known.
/// </summary>
[HtmlTargetElement("lh-error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper(PageFields fields, Texts texts) : TagHelper
{
    /// <summary>Set by the framework.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!; // Set before Process is called.

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = Errors();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        var list = Markup.Element("ul", "govuk-list govuk-error-summary__list", [.. errors.Select(Line)]);
        output.Become(Markup.Element("div", "govuk-error-summary", Markup.Element("div", null,
                Markup.Element("h2", "govuk-error-summary__title", texts["error-summary.title"]),
                Markup.Element("div", "govuk-error-summary__body", list)).Set("role", "alert"))
            .Set("data-module", "govuk-error-summary"));
    }

    private List<(string Name, string Message)> Errors()
    {
        var order = fields.InOrder.ToList();
        return [.. ViewContext.ModelState
            .SelectMany(entry => (entry.Value?.Errors ?? []).Select(error => (Name: entry.Key, Message: error.ErrorMessage)))
            .OrderBy(error => Place(order, error.Name))
            .DistinctBy(error => (fields.TargetOf(error.Name), error.Message))];
    }

    private static int Place(List<string> order, string name)
    {
        var place = order.FindIndex(field => string.Equals(field, name, StringComparison.OrdinalIgnoreCase));
        return place < 0 ? int.MaxValue : place;
    }

    private TagBuilder Line((string Name, string Message) error) => fields.TargetOf(error.Name) is { } id
        ? Markup.Element("li", null, Markup.Element("a", null, error.Message).Set("href", id.StartsWith('/') ? id : "#" + id))
        : Markup.Element("li", null, error.Message);
}
