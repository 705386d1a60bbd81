using Laihua.Web.Infrastructure.Display;
using Laihua.Web.Infrastructure.Languages;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Laihua.Web.Infrastructure.TagHelpers;

/// <summary>What happened, the newest first: <c>&lt;lh-timeline&gt;&lt;lh-event title="…" at="…" by="…"&gt;…&lt;/lh-event&gt;…</c>.</summary>
[HtmlTargetElement("lh-timeline")]
public sealed class TimelineTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Become(Markup.Element("ol", "moj-timeline", await output.GetChildContentAsync()).Taking(output));
}

/// <summary>One event: an instant (UTC), or a day where no time is known, so that no midnight is invented.</summary>
[HtmlTargetElement("lh-event", ParentTag = "lh-timeline", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class EventTagHelper(Texts texts, Show show) : TagHelper
{
    /// <summary>What happened.</summary>
    [HtmlAttributeName("title")]
    public string Title { get; set; } = "";

    /// <summary>When, in UTC.</summary>
    [HtmlAttributeName("at")]
    public DateTime? At { get; set; }

    /// <summary>On which day, where no time is known.</summary>
    [HtmlAttributeName("on")]
    public DateOnly? On { get; set; }

    /// <summary>Who or which system did it.</summary>
    [HtmlAttributeName("by")]
    public string? By { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = await output.GetChildContentAsync();
        output.Become(Markup.Element("li", "moj-timeline__item",
            Markup.Element("div", "moj-timeline__header",
                Markup.Element("h3", "moj-timeline__title", Title),
                By is null ? null : Markup.Element("p", "moj-timeline__byline", texts["timeline.by", show.Name(By)])),
            When() is { } when ? Markup.Element("p", "moj-timeline__date", when) : null,
            inside.IsEmptyOrWhiteSpace ? null : Markup.Element("div", "moj-timeline__description", inside)).Taking(output));
    }

    private IHtmlContent? When() => At is { } instant ? show.Instant(instant) : On is { } day ? show.Date(day) : null;
}
