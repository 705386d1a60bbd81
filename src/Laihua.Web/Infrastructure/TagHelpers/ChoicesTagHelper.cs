using Laihua.Web.Infrastructure.Languages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Laihua.Web.Infrastructure.TagHelpers;

/// <summary>A field with things to choose from, given as a list or written out as <c>lh-choice</c>.</summary>
public abstract class ChoicesTagHelper(PageFields fields, Texts texts) : FieldTagHelper(fields, texts)
{
    private const string Radios = "radios";

    /// <summary>The choices.</summary>
    [HtmlAttributeName("items")]
    public IEnumerable<Choice>? Items { get; set; }

    /// <summary>The chosen value, where no property is given.</summary>
    [HtmlAttributeName("value")]
    public string? Value { get; set; }

    /// <summary>The choices from both places, in order.</summary>
    protected async Task<IReadOnlyList<Choice>> ChoicesAsync(TagHelperContext context, TagHelperOutput output)
    {
        var choices = new List<Choice>(Items ?? []);
        context.Items[typeof(Choice)] = choices;
        await output.GetChildContentAsync();
        return choices;
    }

    /// <summary>Radios or checkboxes, one below the other; the first has the id of the field, so that the summary leads to it.</summary>
    protected TagBuilder Boxes(string kind, IReadOnlyList<Choice> choices, IReadOnlySet<string> chosen)
    {
        var list = Markup.Element("div", $"govuk-{kind}").Set("data-module", $"govuk-{kind}");
        for (var index = 0; index < choices.Count; index++)
        {
            var id = index == 0 ? FieldId : $"{FieldId}-{index + 1}";
            list.With(Box(kind, choices[index], id, chosen.Contains(choices[index].Value)));
            list.With(Revealed(kind, choices[index], id, chosen.Contains(choices[index].Value)));
        }

        return list;
    }

    private TagBuilder Box(string kind, Choice choice, string id, bool chosen) => Markup.Element("div", $"govuk-{kind}__item",
        Markup.Void("input", $"govuk-{kind}__input")
            .Set("id", id)
            .Set("name", FieldName)
            .Set("type", kind == Radios ? "radio" : "checkbox")
            .Flag("checked", chosen)
            .Set("aria-describedby", choice.Hint is null ? null : id + "-item-hint")
            .Set("data-behaviour", choice.Exclusive ? "exclusive" : null)
            .Set("data-aria-controls", choice.Reveals is null || kind == Radios ? null : id + "-reveals")
            .WithValue(choice.Value),
        Markup.Element("label", $"govuk-label govuk-{kind}__label", choice.Label).Set("for", id),
        choice.Hint is null ? null : Markup.Element("div", $"govuk-hint govuk-{kind}__hint", choice.Hint).Set("id", id + "-item-hint"));

    // A radio may not say that it is expanded (ARIA 1.2), so what it reveals is shown by style and not by script.
    private static TagBuilder? Revealed(string kind, Choice choice, string id, bool chosen) => choice.Reveals is null
        ? null
        : Markup.Element("div", $"govuk-{kind}__conditional" + (chosen || kind == Radios ? "" : $" govuk-{kind}__conditional--hidden"), choice.Reveals)
            .Set("id", id + "-reveals");
}
