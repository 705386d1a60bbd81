using Laihua.Web.Infrastructure.Languages;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Laihua.Web.Infrastructure.TagHelpers;

/// <summary>Something that must be seen before the page: <c>&lt;lh-notification-banner success="true"&gt;…&lt;/lh-notification-banner&gt;</c>.</summary>
[HtmlTargetElement("lh-notification-banner")]
public sealed class NotificationBannerTagHelper(Texts texts) : TagHelper
{
    /// <summary>The heading; "Important" or "Done" where none is given.</summary>
    [HtmlAttributeName("title")]
    public string? Title { get; set; }

    /// <summary>What was asked for has happened.</summary>
    [HtmlAttributeName("success")]
    public bool Success { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = await output.GetChildContentAsync();
        var id = $"banner-{context.UniqueId}";
        var title = Title ?? texts[Success ? "banner.done" : "banner.important"].ToString();
        output.Become(Markup.Element("div", "govuk-notification-banner" + (Success ? " govuk-notification-banner--success" : ""),
                Markup.Element("div", "govuk-notification-banner__header",
                    Markup.Element("h2", "govuk-notification-banner__title", title).Set("id", id)),
                Markup.Element("div", "govuk-notification-banner__content",
                    Markup.Element("div", "govuk-notification-banner__heading", inside)))
            .Set("role", Success ? "alert" : "region")
            .Set("aria-labelledby", id)
            .Set("data-module", "govuk-notification-banner")
            .Taking(output));
    }
}
