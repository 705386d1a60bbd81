using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Laihua.Web.Infrastructure.TagHelpers;

/// <summary>A button, or a link that looks like one: <c>&lt;lh-button&gt;@T[…]&lt;/lh-button&gt;</c>, <c>variant="secondary"</c>, <c>href="…"</c>.</summary>
[HtmlTargetElement("lh-button")]
public sealed class ButtonTagHelper(PageFields fields) : TagHelper
{
    /// <summary>primary, secondary, warning, or start for the first step of a service.</summary>
    [HtmlAttributeName("variant")]
    public string Variant { get; set; } = "primary";

    /// <summary>Where it leads; without it, it sends the form.</summary>
    [HtmlAttributeName("href")]
    public string? Href { get; set; }

    /// <summary>The name under which its value is sent.</summary>
    [HtmlAttributeName("name")]
    public string? Name { get; set; }

    /// <summary>The value that is sent.</summary>
    [HtmlAttributeName("value")]
    public string? Value { get; set; }

    /// <summary>Sends the form to another handler of the page.</summary>
    [HtmlAttributeName("formaction")]
    public string? FormAction { get; set; }

    /// <summary>A second click within a second does nothing.</summary>
    [HtmlAttributeName("prevent-double-click")]
    public bool PreventDoubleClick { get; set; } = true;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = await output.GetChildContentAsync();
        var classes = Variant is "primary" or "start" ? "govuk-button" : $"govuk-button govuk-button--{Variant}";
        var element = Href is null
            ? Sending(Markup.Element("button", classes, inside))
            : Markup.Element("a", classes, inside).Set("href", Href).Set("role", "button").Set("draggable", "false");
        output.Become(element.Set("data-module", "govuk-button").Taking(output));
    }

    private TagBuilder Sending(TagBuilder button)
    {
        fields.FirstButton ??= new(Name, Value, FormAction);
        return button
            .Set("type", "submit")
            .Set("name", Name)
            .Set("value", Value)
            .Set("formaction", FormAction)
            .Set("data-prevent-double-click", PreventDoubleClick ? "true" : null);
    }
}
