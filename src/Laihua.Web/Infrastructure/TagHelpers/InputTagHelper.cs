using Laihua.Web.Infrastructure.Languages;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Laihua.Web.Infrastructure.TagHelpers;

/// <summary>One line of text: <c>&lt;lh-input for="Form.Email" type="email" label="@T[…]" autocomplete="email" /&gt;</c>.</summary>
[HtmlTargetElement("lh-input", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class InputTagHelper(PageFields fields, Texts texts) : FieldTagHelper(fields, texts)
{
    /// <summary>text, email, tel, number, password or search. A number is a text field with a numeric keyboard.</summary>
    [HtmlAttributeName("type")]
    public string Type { get; set; } = "text";

    /// <summary>The value, where no property is given.</summary>
    [HtmlAttributeName("value")]
    public string? Value { get; set; }

    /// <summary>How many characters wide: 2, 3, 4, 5, 10, 20 or 30.</summary>
    [HtmlAttributeName("width")]
    public int? Width { get; set; }

    /// <summary>A unit before the field.</summary>
    [HtmlAttributeName("prefix")]
    public string? Prefix { get; set; }

    /// <summary>A unit after the field.</summary>
    [HtmlAttributeName("suffix")]
    public string? Suffix { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var error = Error;
        var input = Control(error).Taking(output);
        var control = Prefix is null && Suffix is null
            ? (IHtmlContent)input
            : Markup.Element("div", "govuk-input__wrapper", Unit("prefix", Prefix), input, Unit("suffix", Suffix));
        Register(FieldName, FieldId);
        output.Become(Group(error, LabelElement(), HintElement(), ErrorElement(error), control));
    }

    private TagBuilder Control(string? error)
    {
        var number = Type == "number";
        var classes = "govuk-input" + (Width is { } width ? $" govuk-input--width-{width}" : "") + (error is null ? "" : " govuk-input--error");
        return Markup.Void("input", classes)
            .Set("id", FieldId)
            .Set("name", FieldName)
            .Set("type", number ? "text" : Type)
            .Set("inputmode", number ? "decimal" : null)
            .Set("spellcheck", "false")
            .Set("value", Type == "password" ? null : ValueAt(FieldName, Value ?? For?.Model))
            .Set("aria-describedby", DescribedBy(error))
            .Set("aria-invalid", error is null ? null : "true");
    }

    private static TagBuilder? Unit(string place, string? unit) =>
        unit is null ? null : Markup.Element("div", $"govuk-input__{place}", unit).Set("aria-hidden", "true");
}
