using Laihua.Web.Infrastructure.Languages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Laihua.Web.Infrastructure.TagHelpers;

/// <summary>
/// Three boxes for a date, for a <see cref="DateParts"/> or a <see cref="DateOnly"/>: <c>&lt;lh-date for="Form.BirthDate" label="@T[…]" /&gt;</c>.
/// Year, month, day in Chinese; day, month, year in English.
/// </summary>
[HtmlTargetElement("lh-date", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateTagHelper(PageFields fields, Texts texts) : FieldTagHelper(fields, texts)
{
    /// <summary>Birth dates are filled by the browser where it knows them.</summary>
    [HtmlAttributeName("birthday")]
    public bool Birthday { get; set; }

    /// <summary>The value, where no property is given.</summary>
    [HtmlAttributeName("value")]
    public DateParts? Value { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        string[] parts = Language.Current == Language.Chinese ? ["Year", "Month", "Day"] : ["Day", "Month", "Year"];
        var model = Value ?? For?.Model as DateParts ?? DateParts.From(For?.Model as DateOnly?);
        var whole = Error;
        var error = whole ?? parts.Select(part => ErrorAt($"{FieldName}.{part}")).FirstOrDefault(text => text is not null);

        var boxes = Markup.Element("div", "govuk-date-input").Set("id", FieldId).Taking(output);
        Register(FieldName, $"{FieldId}_{parts[0]}");
        foreach (var part in parts)
        {
            Register($"{FieldName}.{part}", $"{FieldId}_{part}");
            var wrong = whole is not null || ErrorAt($"{FieldName}.{part}") is not null;
            boxes.With(Markup.Element("div", "govuk-date-input__item", Box(part, model, wrong)));
        }

        var group = Fieldset(error, boxes);
        output.Become(group);
    }

    private TagBuilder Box(string part, DateParts model, bool wrong)
    {
        var (value, key, token) = part switch
        {
            "Year" => (model.Year, "field.year", "bday-year"),
            "Month" => (model.Month, "field.month", "bday-month"),
            _ => (model.Day, "field.day", "bday-day"),
        };
        var id = $"{FieldId}_{part}";
        var width = part == "Year" ? 4 : 2;
        return Markup.Element("div", "govuk-form-group",
            Markup.Element("label", "govuk-label govuk-date-input__label", T[key]).Set("for", id),
            Markup.Void("input", $"govuk-input govuk-date-input__input govuk-input--width-{width}" + (wrong ? " govuk-input--error" : ""))
                .Set("id", id)
                .Set("name", $"{FieldName}.{part}")
                .Set("type", "text")
                .Set("inputmode", "numeric")
                .Set("value", ValueAt($"{FieldName}.{part}", value))
                .Set("autocomplete", Birthday ? token : null)
                .Set("aria-invalid", wrong ? "true" : null));
    }
}
