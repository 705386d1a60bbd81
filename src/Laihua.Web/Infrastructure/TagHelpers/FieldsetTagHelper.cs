using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Laihua.Web.Infrastructure.TagHelpers;

/// <summary>Fields that belong together: <c>&lt;lh-fieldset legend="@T[…]"&gt;…&lt;/lh-fieldset&gt;</c>.</summary>
[HtmlTargetElement("lh-fieldset")]
public sealed class FieldsetTagHelper : TagHelper
{
    /// <summary>What they have in common.</summary>
    [HtmlAttributeName("legend")]
    public string Legend { get; set; } = "";

    /// <summary>s, m, l or xl.</summary>
    [HtmlAttributeName("size")]
    public string Size { get; set; } = "m";

    /// <summary>The legend is the heading of the page.</summary>
    [HtmlAttributeName("heading")]
    public bool Heading { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = await output.GetChildContentAsync();
        object words = Heading ? Markup.Element("h1", "govuk-fieldset__heading", Legend) : Legend;
        var legend = Markup.Element("legend", $"govuk-fieldset__legend govuk-fieldset__legend--{Size}", words);
        output.Become(Markup.Element("fieldset", "govuk-fieldset", legend, inside).Taking(output));
    }
}
