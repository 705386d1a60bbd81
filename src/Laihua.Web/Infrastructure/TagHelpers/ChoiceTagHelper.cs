using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Laihua.Web.Infrastructure.TagHelpers;

/// <summary>A choice written out inside <c>lh-radios</c>, <c>lh-checkboxes</c> or <c>lh-select</c>; what it contains is shown while it is chosen.</summary>
[HtmlTargetElement("lh-choice", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChoiceTagHelper : TagHelper
{
    /// <summary>What is sent.</summary>
    [HtmlAttributeName("value")]
    public string Value { get; set; } = "";

    /// <summary>What is read.</summary>
    [HtmlAttributeName("label")]
    public string Label { get; set; } = "";

    /// <summary>Help about this choice.</summary>
    [HtmlAttributeName("hint")]
    public string? Hint { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = await output.GetChildContentAsync();
        var choices = (List<Choice>)context.Items[typeof(Choice)];
        choices.Add(new(Value, Label, Hint, inside.IsEmptyOrWhiteSpace ? null : inside));
        output.SuppressOutput();
    }
}
