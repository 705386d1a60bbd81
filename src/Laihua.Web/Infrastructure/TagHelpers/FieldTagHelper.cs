using Laihua.Web.Infrastructure.Languages;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Laihua.Web.Infrastructure.TagHelpers;

/// <summary>What every field has: a name, an id, a label, a hint, and the error of the model state with the same words as the summary.</summary>
public abstract class FieldTagHelper(PageFields fields, Texts texts) : TagHelper
{
    /// <summary>The property that it edits; gives name and value.</summary>
    [HtmlAttributeName("for")]
    public ModelExpression? For { get; set; }

    /// <summary>The name in the form, where no property is given.</summary>
    [HtmlAttributeName("name")]
    public string? Name { get; set; }

    /// <summary>The id, where it is not made from the name.</summary>
    [HtmlAttributeName("id")]
    public string? Id { get; set; }

    /// <summary>The label, or the legend of a group.</summary>
    [HtmlAttributeName("label")]
    public string Label { get; set; } = "";

    /// <summary>Help that is read before the field is filled.</summary>
    [HtmlAttributeName("hint")]
    public string? Hint { get; set; }

    /// <summary>The size of the label: s, m, l or xl.</summary>
    [HtmlAttributeName("label-size")]
    public string? LabelSize { get; set; }

    /// <summary>The label is the heading of the page.</summary>
    [HtmlAttributeName("heading")]
    public bool Heading { get; set; }

    /// <summary>The label is for screen readers alone.</summary>
    [HtmlAttributeName("label-hidden")]
    public bool LabelHidden { get; set; }

    /// <summary>Set by the framework.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!; // Set before Process is called.

    /// <summary>The name under which the value is sent.</summary>
    protected string FieldName => Name ?? ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(
        For?.Name ?? throw new InvalidOperationException("A field needs 'for' or 'name'."));

    /// <summary>The id of the control.</summary>
    protected string FieldId => Id ?? FieldIds.From(FieldName);

    /// <summary>The first error at this field, or null.</summary>
    protected string? Error => ErrorAt(FieldName);

    /// <summary>The texts of the interface.</summary>
    protected Texts T => texts;

    /// <summary>Makes the field known to the error summary.</summary>
    protected void Register(string name, string id) => fields.Add(name, id);

    /// <summary>The first error at a name, or null.</summary>
    protected string? ErrorAt(string name) =>
        ViewContext.ModelState.TryGetValue(name, out var entry) ? entry.Errors.FirstOrDefault()?.ErrorMessage : null;

    /// <summary>What was posted under a name, else what the model has.</summary>
    protected string? ValueAt(string name, object? model) =>
        ViewContext.ModelState.TryGetValue(name, out var entry) && entry.AttemptedValue is { } posted ? posted : FieldIds.Plain(model);

    /// <summary>The frame of the field with its error stripe.</summary>
    protected TagBuilder Group(string? error, params object?[] inside) =>
        Markup.Element("div", error is null ? "govuk-form-group" : "govuk-form-group govuk-form-group--error", inside);

    /// <summary>The label of a single control.</summary>
    protected IHtmlContent LabelElement(string? forId = null)
    {
        var size = LabelSize ?? (Heading ? "l" : null);
        var classes = "govuk-label" + (size is null ? "" : $" govuk-label--{size}") + (LabelHidden ? " govuk-visually-hidden" : "");
        var label = Markup.Element("label", classes, Label).Set("for", forId ?? FieldId);
        return Heading ? Markup.Element("h1", "govuk-label-wrapper", label) : label;
    }

    /// <summary>The legend of a group of controls.</summary>
    protected IHtmlContent Legend()
    {
        var size = LabelSize ?? (Heading ? "l" : "s");
        var classes = $"govuk-fieldset__legend govuk-fieldset__legend--{size}" + (LabelHidden ? " govuk-visually-hidden" : "");
        return Markup.Element("legend", classes, Heading ? Markup.Element("h1", "govuk-fieldset__heading", Label) : Label);
    }

    /// <summary>The hint, or null.</summary>
    protected TagBuilder? HintElement() =>
        string.IsNullOrEmpty(Hint) ? null : Markup.Element("div", "govuk-hint", Hint).Set("id", FieldId + "-hint");

    /// <summary>The error, or null.</summary>
    protected TagBuilder? ErrorElement(string? error) => error is null
        ? null
        : Markup.Element("p", "govuk-error-message", Markup.Unseen(T["field.error-prefix"]), " ", error).Set("id", FieldId + "-error");

    /// <summary>What describes the control: hint and error, as far as there are any.</summary>
    protected string DescribedBy(string? error) => string.Join(' ', new[]
    {
        string.IsNullOrEmpty(Hint) ? "" : FieldId + "-hint",
        error is null ? "" : FieldId + "-error",
    }.Where(part => part.Length > 0));

    /// <summary>A group of controls as a fieldset in its frame.</summary>
    protected TagBuilder Fieldset(string? error, IHtmlContent controls) => Group(error, Markup
        .Element("fieldset", "govuk-fieldset", Legend(), HintElement(), ErrorElement(error), controls)
        .Set("aria-describedby", DescribedBy(error)));
}
