using System.Collections;
using Laihua.Web.Infrastructure.Languages;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Laihua.Web.Infrastructure.TagHelpers;

/// <summary>Any of several, for a list of values: <c>&lt;lh-checkboxes for="Form.Ways" label="@T[…]" items="…" /&gt;</c>.</summary>
[HtmlTargetElement("lh-checkboxes")]
public sealed class CheckboxesTagHelper(PageFields fields, Texts texts) : ChoicesTagHelper(fields, texts)
{
    /// <summary>Says which groups stood on the posted form: a group of which nothing was ticked posts nothing else.</summary>
    public const string ShownField = "_shown";

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Register(FieldName, FieldId);
        var choices = await ChoicesAsync(context, output);
        var boxes = Boxes("checkboxes", choices, Chosen()).Taking(output);
        boxes.With(Markup.Void("input", null).Set("type", "hidden").Set("name", ShownField).WithValue(FieldName));
        output.Become(Fieldset(Error, boxes));
    }

    private HashSet<string> Chosen()
    {
        if (ViewContext.ModelState.TryGetValue(FieldName, out var entry) && entry.RawValue is not null)
        {
            return [.. entry.RawValue as IEnumerable<string> ?? [entry.RawValue.ToString() ?? ""]];
        }

        if (WasPosted())
        {
            return [.. ViewContext.HttpContext.Request.Form[FieldName].OfType<string>()];
        }

        var values = Value?.Split(' ') ?? (For?.Model is string single ? [single] : (For?.Model as IEnumerable)?.Cast<object?>().Select(FieldIds.Plain)) ?? [];
        return [.. values.OfType<string>()];
    }

    private bool WasPosted()
    {
        var request = ViewContext.HttpContext.Request;
        return HttpMethods.IsPost(request.Method) && request.HasFormContentType && request.Form[ShownField].Contains(FieldName);
    }
}
