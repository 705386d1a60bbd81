using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Laihua.Web.Infrastructure.TagHelpers;

/// <summary>Elements in a line of code: name, class, then what is inside.</summary>
internal static class Markup
{
    /// <summary>An element; a null child is left out, a string is encoded.</summary>
    public static TagBuilder Element(string name, string? classes, params object?[] inside)
    {
        var tag = new TagBuilder(name);
        if (!string.IsNullOrEmpty(classes))
        {
            tag.Attributes["class"] = classes;
        }

        foreach (var part in inside)
        {
            tag.With(part);
        }

        return tag;
    }

    /// <summary>An element without content, such as <c>input</c>.</summary>
    public static TagBuilder Void(string name, string? classes)
    {
        var tag = Element(name, classes);
        tag.TagRenderMode = TagRenderMode.SelfClosing;
        return tag;
    }

    /// <summary>Adds to the inside.</summary>
    public static TagBuilder With(this TagBuilder tag, object? part)
    {
        if (part is IHtmlContent content)
        {
            tag.InnerHtml.AppendHtml(content);
        }
        else if (part is not null)
        {
            tag.InnerHtml.Append(part.ToString() ?? "");
        }

        return tag;
    }

    /// <summary>Sets an attribute, unless the value is null or empty.</summary>
    public static TagBuilder Set(this TagBuilder tag, string attribute, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            tag.Attributes[attribute] = value;
        }

        return tag;
    }

    /// <summary>Sets the value that is sent, also where it is empty.</summary>
    public static TagBuilder WithValue(this TagBuilder tag, string value)
    {
        tag.Attributes["value"] = value;
        return tag;
    }

    /// <summary>Sets an attribute that has no value, where the condition holds.</summary>
    public static TagBuilder Flag(this TagBuilder tag, string attribute, bool on)
    {
        if (on)
        {
            tag.Attributes[attribute] = attribute;
        }

        return tag;
    }

    /// <summary>Text for screen readers alone.</summary>
    public static TagBuilder Unseen(object? text) => Element("span", "govuk-visually-hidden", text);

    /// <summary>Turns the tag of the helper into this element.</summary>
    public static void Become(this TagHelperOutput output, TagBuilder element)
    {
        output.TagName = null;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.Content.SetHtmlContent(element);
    }

    /// <summary>Moves the attributes that nobody bound (data-…, lang, maxlength) to the element.</summary>
    public static TagBuilder Taking(this TagBuilder element, TagHelperOutput output)
    {
        foreach (var attribute in output.Attributes)
        {
            var value = attribute.Value is HtmlString html ? System.Net.WebUtility.HtmlDecode(html.Value) : attribute.Value?.ToString();
            if (attribute.Name == "class")
            {
                element.AddCssClass(value ?? "");
            }
            else
            {
                element.Attributes[attribute.Name] = value ?? "";
            }
        }

        output.Attributes.Clear();
        return element;
    }
}
