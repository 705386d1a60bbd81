using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Laihua.Web.Infrastructure.TagHelpers;

/// <summary>
/// A table in a frame that scrolls by itself on narrow screens: <c>&lt;lh-table caption="@T[…]"&gt;&lt;thead&gt;…</c>. Rows, headers and cells
/// inside get their classes by themselves; a column of numbers is marked with <c>class="govuk-table__cell--numeric"</c>.
/// </summary>
[HtmlTargetElement("lh-table")]
public sealed class TableTagHelper : TagHelper
{
    /// <summary>What the table holds.</summary>
    [HtmlAttributeName("caption")]
    public string Caption { get; set; } = "";

    /// <summary>s, m, l or xl.</summary>
    [HtmlAttributeName("size")]
    public string Size { get; set; } = "m";

    /// <summary>The caption is for screen readers alone.</summary>
    [HtmlAttributeName("caption-hidden")]
    public bool CaptionHidden { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = await output.GetChildContentAsync();
        // A view that is shown several times has one unique id: its tables then have ids of their own.
        var id = output.Attributes["id"]?.Value is { } own ? $"{own}-caption" : $"table-{context.UniqueId}";
        var classes = $"govuk-table__caption govuk-table__caption--{Size}" + (CaptionHidden ? " govuk-visually-hidden" : "");
        var table = Markup.Element("table", "govuk-table laihua-table", Markup.Element("caption", classes, Caption).Set("id", id), inside).Taking(output);
        output.Become(Markup.Element("div", "laihua-scroller", table)
            .Set("role", "region").Set("aria-labelledby", id).Set("tabindex", "0"));
    }
}
