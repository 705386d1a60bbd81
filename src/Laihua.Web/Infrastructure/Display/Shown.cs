using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Laihua.Web.Infrastructure.Display;

/// <summary>A value as it is shown: one element with its text; as a string, the text alone.</summary>
public sealed class Shown(string element, string text, string? attribute = null, string? value = null) : IHtmlContent
{
    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var tag = new TagBuilder(element);
        if (attribute is not null)
        {
            tag.Attributes[attribute] = value;
        }

        tag.InnerHtml.Append(text);
        tag.WriteTo(writer, encoder);
    }

    /// <summary>The text without its element, not encoded.</summary>
    public override string ToString() => text;
}
