using System.Globalization;
using Laihua.Web.Infrastructure.Languages;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Laihua.Web.Infrastructure.TagHelpers;

/// <summary>Several lines of text: <c>&lt;lh-textarea for="Form.Reason" label="@T[…]" rows="5" /&gt;</c>.</summary>
[HtmlTargetElement("lh-textarea", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TextareaTagHelper(PageFields fields, Texts texts) : FieldTagHelper(fields, texts)
{
    /// <summary>How many lines are shown at first.</summary>
    [HtmlAttributeName("rows")]
    public int Rows { get; set; } = 5;

    /// <summary>The value, where no property is given.</summary>
    [HtmlAttributeName("value")]
    public string? Value { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var error = Error;
        var area = Markup.Element("textarea", "govuk-textarea" + (error is null ? "" : " govuk-textarea--error"))
            .Set("id", FieldId)
            .Set("name", FieldName)
            .Set("rows", Rows.ToString(CultureInfo.InvariantCulture))
            .Set("aria-describedby", DescribedBy(error))
            .Set("aria-invalid", error is null ? null : "true")
            .Taking(output);

        // A parser drops the first line break of a text area: one is given to it.
        area.With("\n" + ValueAt(FieldName, Value ?? For?.Model));
        Register(FieldName, FieldId);
        output.Become(Group(error, LabelElement(), HintElement(), ErrorElement(error), area));
    }
}
