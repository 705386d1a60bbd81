using Laihua.Web.Infrastructure.Languages;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Laihua.Web.Infrastructure.TagHelpers;

/// <summary>The way here: <c>&lt;lh-breadcrumbs&gt;&lt;lh-crumb href="…"&gt;…&lt;/lh-crumb&gt;…</c>. Put it into the section <c>Before</c>.</summary>
[HtmlTargetElement("lh-breadcrumbs")]
public sealed class BreadcrumbsTagHelper(Texts texts) : TagHelper
{
    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Become(Markup.Element("nav", "govuk-breadcrumbs",
            Markup.Element("ol", "govuk-breadcrumbs__list", await output.GetChildContentAsync()))
            .Set("aria-label", texts["shell.breadcrumbs"].ToString()));
}

/// <summary>One step of the way; the last has no address.</summary>
[HtmlTargetElement("lh-crumb", ParentTag = "lh-breadcrumbs")]
public sealed class CrumbTagHelper : TagHelper
{
    /// <summary>Where it leads.</summary>
    [HtmlAttributeName("href")]
    public string? Href { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = await output.GetChildContentAsync();
        output.Become(Href is null
            ? Markup.Element("li", "govuk-breadcrumbs__list-item", inside).Set("aria-current", "page")
            : Markup.Element("li", "govuk-breadcrumbs__list-item", Markup.Element("a", "govuk-breadcrumbs__link", inside).Set("href", Href)));
    }
}

/// <summary>One step back: <c>&lt;lh-back-link href="…" /&gt;</c>. Put it into the section <c>Before</c>.</summary>
[HtmlTargetElement("lh-back-link", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BackLinkTagHelper(Texts texts) : TagHelper
{
    /// <summary>Where it leads.</summary>
    [HtmlAttributeName("href")]
    public string Href { get; set; } = "";

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = await output.GetChildContentAsync();
        var link = Markup.Element("a", "govuk-back-link", inside.IsEmptyOrWhiteSpace ? texts["shell.back"] : inside).Set("href", Href);

        // It stands outside of the main part, and whatever stands there belongs to a landmark.
        output.Become(Markup.Element("nav", null, link).Set("aria-label", texts["shell.back"].ToString()));
    }
}
