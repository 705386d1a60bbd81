using Laihua.Web.Infrastructure.Languages;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Laihua.Web.Infrastructure.TagHelpers;

/// <summary>A file to upload: <c>&lt;lh-file for="Upload" label="@T[…]" hint="@T[…]" accept=".pdf" /&gt;</c>. Say the limits in the hint.</summary>
[HtmlTargetElement("lh-file", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FileTagHelper(PageFields fields, Texts texts) : FieldTagHelper(fields, texts)
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var error = Error;
        var input = Markup.Void("input", "govuk-file-upload" + (error is null ? "" : " govuk-file-upload--error"))
            .Set("id", FieldId)
            .Set("name", FieldName)
            .Set("type", "file")
            .Set("aria-describedby", DescribedBy(error))
            .Set("aria-invalid", error is null ? null : "true")
            .Taking(output);
        Register(FieldName, FieldId);
        output.Become(Group(error, LabelElement(), HintElement(), ErrorElement(error), input));
    }
}
