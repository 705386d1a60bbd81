using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Laihua.Web.Infrastructure.TagHelpers;

/// <summary>
/// The form of the page, <c>&lt;form id="main" method="post"&gt;</c>: the browser does not validate it (errors come from the server, in one
/// place and in the language of the page), and the language switch sends it so that nothing typed is lost.
/// </summary>
[HtmlTargetElement("form", Attributes = "[id=main]")]
public sealed class MainFormTagHelper(PageFields fields) : TagHelper
{
    /// <summary>Runs before the inside of the form, in which the buttons make themselves known.</summary>
    public override void Init(TagHelperContext context) => fields.FirstButton = null;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.SetAttribute(new TagHelperAttribute("novalidate"));
        fields.HasMainForm = string.Equals(context.AllAttributes["method"]?.Value?.ToString(), "post", StringComparison.OrdinalIgnoreCase);
    }
}
