using Laihua.Web.Infrastructure.Languages;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Laihua.Web.Infrastructure.TagHelpers;

/// <summary>Answers to check: <c>&lt;lh-summary-list&gt;&lt;lh-row key="@T[…]" change-href="…"&gt;…&lt;/lh-row&gt;…</c>.</summary>
[HtmlTargetElement("lh-summary-list")]
public sealed class SummaryListTagHelper : TagHelper
{
    /// <summary>Without lines between the rows.</summary>
    [HtmlAttributeName("plain")]
    public bool Plain { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var classes = "govuk-summary-list" + (Plain ? " govuk-summary-list--no-border" : "");
        output.Become(Markup.Element("dl", classes, await output.GetChildContentAsync()).Taking(output));
    }
}

/// <summary>One row of a summary list; what it contains is the value, and nothing inside says "not provided".</summary>
[HtmlTargetElement("lh-row", ParentTag = "lh-summary-list")]
public sealed class RowTagHelper(Texts texts) : TagHelper
{
    /// <summary>What the value is.</summary>
    [HtmlAttributeName("key")]
    public string Key { get; set; } = "";

    /// <summary>Where it can be changed.</summary>
    [HtmlAttributeName("change-href")]
    public string? ChangeHref { get; set; }

    /// <summary>The words of the link, where they are not "Change".</summary>
    [HtmlAttributeName("change-text")]
    public string? ChangeText { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = await output.GetChildContentAsync();
        object value = inside.IsEmptyOrWhiteSpace ? Markup.Element("span", "laihua-quiet", texts["show.not-provided"]) : inside;
        var row = Markup.Element("div", "govuk-summary-list__row" + (string.IsNullOrEmpty(ChangeHref) ? " govuk-summary-list__row--no-actions" : ""),
            Markup.Element("dt", "govuk-summary-list__key", Key),
            Markup.Element("dd", "govuk-summary-list__value", value));
        if (!string.IsNullOrEmpty(ChangeHref))
        {
            var link = Markup.Element("a", "govuk-link", ChangeText ?? texts["summary.change"].ToString(), Markup.Unseen(texts["summary.of", Key]));
            row.With(Markup.Element("dd", "govuk-summary-list__actions", link.Set("href", ChangeHref)));
        }

        output.Become(row.Taking(output));
    }
}
