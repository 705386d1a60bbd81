using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Laihua.Web.Infrastructure.TagHelpers;

/// <summary>A state in a word, a colour and a shape: <c>&lt;lh-tag colour="green"&gt;@T[…]&lt;/lh-tag&gt;</c>.</summary>
/// <remarks>grey nothing yet, blue under way, green good, amber needs somebody, red stopped, purple set apart.</remarks>
[HtmlTargetElement("lh-tag")]
public sealed class TagTagHelper : TagHelper
{
    /// <summary>grey, blue, green, amber, red or purple.</summary>
    [HtmlAttributeName("colour")]
    public string Colour { get; set; } = "grey";

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Become(Tag(Colour, await output.GetChildContentAsync()).Taking(output));

    /// <summary>The element.</summary>
    internal static TagBuilder Tag(string colour, object inside) => Markup.Element("strong", $"laihua-tag laihua-tag--{colour}", inside);
}
