using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Laihua.Journeys.Stage;

/// <summary>What a machine can see of WCAG 2.2 AA; the rest is for people.</summary>
internal static class Accessibility
{
    private static readonly AxeRunOptions Options = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    /// <summary>The page breaks no rule that axe knows, where the browser runs script: axe is one.</summary>
    public static Task IsAccessibleWithScriptAsync(this Visitor visitor) => visitor.Kind == VisitorKind.NoScript ? Task.CompletedTask : visitor.IsAccessibleAsync();

    /// <summary>The page breaks no rule that axe knows.</summary>
    public static async Task IsAccessibleAsync(this Visitor visitor)
    {
        var found = await visitor.ViolationsAsync();
        Assert.True(found.Count == 0, $"{visitor.Page.Url}\n{string.Join("\n", found)}");
    }

    /// <summary>The rules that the page breaks, with the places.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(this Visitor visitor)
    {
        var result = await visitor.Page.RunAxe(Options);
        Assert.NotEmpty(result.Passes);
        return [.. result.Violations.Select(Text)];
    }

    private static string Text(AxeResultItem violation) =>
        $"{violation.Id}: {violation.Help}\n{string.Join("\n", violation.Nodes.Take(5).Select(node => $"  {node.Target}: {node.Html}"))}";
}
