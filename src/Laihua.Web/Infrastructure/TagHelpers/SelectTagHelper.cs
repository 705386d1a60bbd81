using Laihua.Web.Infrastructure.Languages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Laihua.Web.Infrastructure.TagHelpers;

/// <summary>One of many, also of hundreds: <c>&lt;lh-select for="Form.Nationality" label="@T[…]" items="…" empty="@T[…]" /&gt;</c>.</summary>
[HtmlTargetElement("lh-select")]
public sealed class SelectTagHelper(PageFields fields, Texts texts) : ChoicesTagHelper(fields, texts)
{
    /// <summary>The words for nothing chosen yet; null leaves that line out.</summary>
    [HtmlAttributeName("empty")]
    public string? Empty { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var error = Error;
        var value = ValueAt(FieldName, Value ?? For?.Model) ?? "";
        var select = Markup.Element("select", "govuk-select" + (error is null ? "" : " govuk-select--error"))
            .Set("id", FieldId)
            .Set("name", FieldName)
            .Set("aria-describedby", DescribedBy(error))
            .Set("aria-invalid", error is null ? null : "true");
        if (Empty is not null)
        {
            select.With(Markup.Element("option", null, Empty).WithValue(""));
        }

        foreach (var group in (await ChoicesAsync(context, output)).GroupBy(choice => choice.Group))
        {
            TagBuilder[] options = [.. group.Select(choice => Markup.Element("option", null, choice.Label).WithValue(choice.Value).Flag("selected", choice.Value == value))];
            foreach (var line in group.Key is { } name ? [Markup.Element("optgroup", null, [.. options]).Set("label", name)] : options)
            {
                select.With(line);
            }
        }

        Register(FieldName, FieldId);
        select.Taking(output);
        output.Become(Group(error, LabelElement(), HintElement(), ErrorElement(error), select));
    }
}
