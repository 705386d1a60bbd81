using Laihua.Web.Infrastructure.Languages;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Laihua.Web.Infrastructure.TagHelpers;

/// <summary>One of several: <c>&lt;lh-radios for="Form.Sex" label="@T[…]"&gt;&lt;lh-choice value="M" label="@T[…]" /&gt;…</c>.</summary>
[HtmlTargetElement("lh-radios")]
public sealed class RadiosTagHelper(PageFields fields, Texts texts) : ChoicesTagHelper(fields, texts)
{
    /// <summary>Side by side, for two short choices.</summary>
    [HtmlAttributeName("inline")]
    public bool Inline { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Register(FieldName, FieldId);
        var choices = await ChoicesAsync(context, output);
        HashSet<string> chosen = [ValueAt(FieldName, Value ?? For?.Model) ?? ""];
        var boxes = Boxes("radios", choices, chosen).Taking(output);
        if (Inline)
        {
            boxes.AddCssClass("govuk-radios--inline");
        }

        output.Become(Fieldset(Error, boxes));
    }
}
