using Microsoft.AspNetCore.Html;

namespace Laihua.Web.Infrastructure.TagHelpers;

/// <summary>One thing to choose from.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Label">What is read.</param>
/// <param name="Hint">Help about this choice.</param>
/// <param name="Reveals">What is shown below it while it is chosen; without script it is always shown.</param>
/// <param name="Group">In a select: the group below whose name it stands.</param>
/// <param name="Exclusive">Of several to tick: takes the ticks of all others away, where there is script.</param>
public sealed record Choice(string Value, string Label, string? Hint = null, IHtmlContent? Reveals = null, string? Group = null, bool Exclusive = false);
