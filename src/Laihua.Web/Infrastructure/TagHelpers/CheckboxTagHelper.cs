using Laihua.Web.Infrastructure.Languages;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Laihua.Web.Infrastructure.TagHelpers;

/// <summary>Yes or nothing, for a bool: <c>&lt;lh-checkbox for="Form.IsTrue" label="@T[…]" /&gt;</c>.</summary>
[HtmlTargetElement("lh-checkbox", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CheckboxTagHelper(PageFields fields, Texts texts) : FieldTagHelper(fields, texts)
{
    /// <summary>Whether it is ticked, where no property is given.</summary>
    [HtmlAttributeName("ticked")]
    public bool Ticked { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var error = Error;
        var chosen = ValueAt(FieldName, For is null ? Ticked : For.Model)?.Split(',')[0] == "true";
        var box = Markup.Void("input", "govuk-checkboxes__input")
            .Set("id", FieldId)
            .Set("name", FieldName)
            .Set("type", "checkbox")
            .WithValue("true")
            .Flag("checked", chosen)
            .Set("aria-describedby", DescribedBy(error))
            .Set("aria-invalid", error is null ? null : "true")
            .Taking(output);

        // An empty box posts nothing; the hidden field says that it stood on the form and was empty.
        var empty = Markup.Void("input", null).Set("type", "hidden").Set("name", FieldName).WithValue("false");
        var label = Markup.Element("label", "govuk-label govuk-checkboxes__label", Label).Set("for", FieldId);
        var hint = HintElement();
        hint?.AddCssClass("govuk-checkboxes__hint");
        Register(FieldName, FieldId);
        output.Become(Group(error, ErrorElement(error), Markup
            .Element("div", "govuk-checkboxes", Markup.Element("div", "govuk-checkboxes__item", box, label, hint), empty)
            .Set("data-module", "govuk-checkboxes")));
    }
}
