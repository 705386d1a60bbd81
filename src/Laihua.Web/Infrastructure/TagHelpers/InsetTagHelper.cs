using Laihua.Web.Infrastructure.Languages;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Laihua.Web.Infrastructure.TagHelpers;

/// <summary>Set apart from the text around it.</summary>
[HtmlTargetElement("lh-inset")]
public sealed class InsetTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Become(Markup.Element("div", "govuk-inset-text", await output.GetChildContentAsync()).Taking(output));
}

/// <summary>What follows if one is not careful.</summary>
[HtmlTargetElement("lh-warning")]
public sealed class WarningTagHelper(Texts texts) : TagHelper
{
    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Become(Markup.Element("div", "govuk-warning-text",
            Markup.Element("span", "govuk-warning-text__icon", "!").Set("aria-hidden", "true"),
            Markup.Element("strong", "govuk-warning-text__text",
                Markup.Unseen(texts["warning.prefix"]), await output.GetChildContentAsync())).Taking(output));
}

/// <summary>Help that opens when asked for.</summary>
[HtmlTargetElement("lh-details")]
public sealed class DetailsTagHelper : TagHelper
{
    /// <summary>What it opens.</summary>
    [HtmlAttributeName("summary")]
    public string Summary { get; set; } = "";

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Become(Markup.Element("details", "govuk-details",
            Markup.Element("summary", "govuk-details__summary", Markup.Element("span", "govuk-details__summary-text", Summary)),
            Markup.Element("div", "govuk-details__text", await output.GetChildContentAsync())).Taking(output));
}

/// <summary>It is done: the number to keep, large.</summary>
[HtmlTargetElement("lh-panel")]
public sealed class PanelTagHelper : TagHelper
{
    /// <summary>What was done.</summary>
    [HtmlAttributeName("title")]
    public string Title { get; set; } = "";

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Become(Markup.Element("div", "govuk-panel govuk-panel--confirmation",
            Markup.Element("h1", "govuk-panel__title", Title),
            Markup.Element("div", "govuk-panel__body", await output.GetChildContentAsync())).Taking(output));
}
