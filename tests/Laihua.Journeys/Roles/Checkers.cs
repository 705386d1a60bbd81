using Laihua.Journeys.Stage;
using Microsoft.Playwright;

namespace Laihua.Journeys.Roles;

/// <summary>Somebody who is shown a card and has the checker on a device.</summary>
internal static class Checkers
{
    /// <summary>Opens the checker and waits until it carries its lists and itself.</summary>
    public static async Task OpenCheckerAsync(this Visitor visitor, string language)
    {
        await visitor.OpenAsync($"/{language}/check");
        await visitor.IsReadyAsync();
    }

    /// <summary>Waits until the checker has looked for new lists, and kept what it needs where there is a network.</summary>
    public static Task IsReadyAsync(this Visitor visitor) => visitor.Page.Locator("#checker[data-state=ready]").WaitForAsync();

    /// <summary>Types or pastes a text and sends it.</summary>
    public static async Task CheckAsync(this Visitor visitor, string text)
    {
        await visitor.Page.Locator("#Address").FillAsync(text);
        await visitor.Page.Locator("form#main > button.govuk-button").ClickAsync();
    }

    /// <summary>The answer stands there, with its reason.</summary>
    public static async Task IsAnsweredAsync(this Visitor visitor, string kind, string reason)
    {
        var answer = visitor.Page.Locator("#answer [data-verdict]");
        await Assertions.Expect(answer).ToHaveAttributeAsync("data-reason", reason);
        await Assertions.Expect(answer).ToHaveAttributeAsync("data-verdict", kind);
    }
}
