using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace Laihua.Web.Infrastructure.Languages;

/// <summary>A sentence with its values: encoded where it is written into a page, plain where it is asked for as a string.</summary>
/// <remarks>A value that is itself HTML content (a link, a name in <c>bdi</c>) stays what it is.</remarks>
public sealed partial class Text(string pattern, params object?[] values) : IHtmlContent
{
    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var from = 0;
        foreach (Match hole in Holes().Matches(pattern))
        {
            writer.Write(encoder.Encode(pattern[from..hole.Index]));
            Write(writer, encoder, ValueAt(hole));
            from = hole.Index + hole.Length;
        }

        writer.Write(encoder.Encode(pattern[from..]));
    }

    /// <summary>The plain text, without markup and not encoded.</summary>
    public override string ToString() => Holes().Replace(pattern, hole => ValueAt(hole)?.ToString() ?? "");

    private object? ValueAt(Match hole)
    {
        var index = int.Parse(hole.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
        return index < values.Length ? values[index] : throw new FormatException($"No value {index} for the text '{pattern}'.");
    }

    private static void Write(TextWriter writer, HtmlEncoder encoder, object? value)
    {
        if (value is IHtmlContent content)
        {
            content.WriteTo(writer, encoder);
        }
        else
        {
            writer.Write(encoder.Encode(value?.ToString() ?? ""));
        }
    }

    [GeneratedRegex(@"\{(\d)\}")]
    private static partial Regex Holes();
}
