using Microsoft.Playwright;

namespace Laihua.Journeys.Stage;

/// <summary>Filling in and sending forms as people do, with script and without.</summary>
internal static class Forms
{
    /// <summary>Answers a field of any kind by its name: dates as 2026-03-02, choices by their value, declarations by anything.</summary>
    public static async Task AnswerAsync(this Visitor visitor, string name, string value)
    {
        var page = visitor.Page;
        if (await page.Locator($"[name='{name}.Year']").CountAsync() > 0)
        {
            var parts = value.Split('-');
            await page.Locator($"[name='{name}.Year']").FillAsync(parts[0]);
            await page.Locator($"[name='{name}.Month']").FillAsync(parts[1]);
            await page.Locator($"[name='{name}.Day']").FillAsync(parts[2]);
            return;
        }

        var field = page.Locator($"[name='{name}']:not([type=hidden])");
        switch (await field.First.EvaluateAsync<string>("field => field.type"))
        {
            case "radio":
                await page.Locator($"[name='{name}'][value='{value}']").CheckAsync();
                break;
            case "checkbox":
                await field.First.CheckAsync();
                break;
            case "select-one":
                await field.SelectOptionAsync(value);
                break;
            default:
                await field.FillAsync(value);
                break;
        }
    }

    /// <summary>What stands in a field.</summary>
    public static Task<string> StandsInAsync(this Visitor visitor, string name) => visitor.Page.Locator($"[name='{name}']:not([type=hidden])").InputValueAsync();

    /// <summary>Follows a link or presses a button, and waits for the page to which it leads.</summary>
    /// <returns>The status of that page.</returns>
    public static async Task<int> PressAsync(this Visitor visitor, string button) => await visitor.GoAsync(() => visitor.Page.Locator(button).First.ClickAsync());

    /// <summary>Does what leads to another page, and waits for it.</summary>
    public static async Task<int> GoAsync(this Visitor visitor, Func<Task> act)
    {
        await visitor.Page.EvaluateAsync("() => { document.documentElement.dataset.left = 'yes'; }");
        var answer = await visitor.Page.RunAndWaitForResponseAsync(act, response => response.Request.IsNavigationRequest && response.Status is < 300 or >= 400);
        await visitor.Page.Locator("html:not([data-left]) footer").WaitForAsync();
        await visitor.Page.WaitForLoadStateAsync();
        return answer.Status;
    }

    /// <summary>Sends the main form by its own button; it must not be refused.</summary>
    public static async Task SendAsync(this Visitor visitor, string button = "form#main .govuk-button-group button, form#main > button.govuk-button")
    {
        var status = await visitor.PressAsync(button);
        var errors = await visitor.Page.Locator(".govuk-error-summary").AllInnerTextsAsync();
        Assert.True(status == 200 && errors.Count == 0, $"{visitor.Page.Url} answers {status}: {string.Join("\n", errors)}");
    }

    /// <summary>A sentence stands at the field that has the id, and in the summary above the form.</summary>
    public static async Task ShowsAtAsync(this Visitor visitor, string id, string sentence)
    {
        await Assertions.Expect(visitor.Page.Locator($"#{id}-error")).ToContainTextAsync(sentence);
        await Assertions.Expect(visitor.Page.Locator(".govuk-error-summary")).ToContainTextAsync(sentence);
    }
}
