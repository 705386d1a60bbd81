using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Laihua.Web.Infrastructure.TagHelpers;

/// <summary>The sections of a long form: <c>&lt;lh-task-list&gt;&lt;lh-task title="…" href="…" status="…" colour="blue" /&gt;…</c>.</summary>
[HtmlTargetElement("lh-task-list")]
public sealed class TaskListTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Become(Markup.Element("ul", "govuk-task-list", await output.GetChildContentAsync()).Taking(output));
}

/// <summary>One section. Without a colour the status is plain text, as for what is completed; without an address it cannot start yet.</summary>
[HtmlTargetElement("lh-task", ParentTag = "lh-task-list", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TaskTagHelper : TagHelper
{
    /// <summary>What is to be done.</summary>
    [HtmlAttributeName("title")]
    public string Title { get; set; } = "";

    /// <summary>More about it.</summary>
    [HtmlAttributeName("hint")]
    public string? Hint { get; set; }

    /// <summary>Where it is done.</summary>
    [HtmlAttributeName("href")]
    public string? Href { get; set; }

    /// <summary>How far it is.</summary>
    [HtmlAttributeName("status")]
    public string Status { get; set; } = "";

    /// <summary>The colour of the status: grey, blue, green, amber, red or purple.</summary>
    [HtmlAttributeName("colour")]
    public string? Colour { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var id = $"task-{context.UniqueId}";
        var described = $"{id}-status" + (string.IsNullOrEmpty(Hint) ? "" : $" {id}-hint");
        object title = Href is null
            ? Markup.Element("div", null, Title)
            : Markup.Element("a", "govuk-link govuk-task-list__link", Title).Set("href", Href).Set("aria-describedby", described);
        var status = string.IsNullOrEmpty(Colour) ? Markup.Element("span", null, Status) : TagTagHelper.Tag(Colour, Status);
        output.Become(Markup.Element("li", "govuk-task-list__item" + (Href is null ? "" : " govuk-task-list__item--with-link"),
            Markup.Element("div", "govuk-task-list__name-and-hint", title,
                string.IsNullOrEmpty(Hint) ? null : Markup.Element("div", "govuk-task-list__hint", Hint).Set("id", $"{id}-hint")),
            Markup.Element("div", "govuk-task-list__status" + (Href is null ? " govuk-task-list__status--cannot-start-yet" : ""), status)
                .Set("id", $"{id}-status")).Taking(output));
    }
}
