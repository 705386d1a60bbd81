using Laihua.Journeys.Stage;
using Microsoft.Playwright;

namespace Laihua.Journeys.Desks;

/// <summary>Answers questions by the name of their field, whatever kind of field it is.</summary>
internal static class Fields
{
    public static async Task AnswerAsync(this Visitor visitor, params (string Field, string Answer)[] answers)
    {
        foreach (var (field, answer) in answers)
        {
            await AnswerAsync(visitor.Page, field, answer);
        }
    }

    /// <summary>Presses the first button of the page's main form and waits for what comes.</summary>
    public static async Task ContinueAsync(this Visitor visitor)
    {
        await visitor.Page.Locator("#main .govuk-button:not(.govuk-button--secondary)").First.ClickAsync();
        await visitor.Page.WaitForLoadStateAsync();
        Assert.Equal(0, await visitor.Page.Locator(".govuk-error-summary").CountAsync());
    }

    private static async Task AnswerAsync(IPage page, string field, string answer)
    {
        var radios = page.Locator($"input[type=radio][name='{field}']");
        var box = page.Locator($"input[type=checkbox][name='{field}']");
        var year = page.Locator($"input[name='{field}.Year']");
        var list = page.Locator($"select[name='{field}']");
        if (await radios.CountAsync() > 0)
        {
            await page.Locator($"input[type=radio][name='{field}'][value='{answer}']").CheckAsync();
        }
        else if (await box.CountAsync() > 0)
        {
            await box.CheckAsync();
        }
        else if (await year.CountAsync() > 0)
        {
            await DateAsync(page, field, answer.Split('-'));
        }
        else if (await list.CountAsync() > 0)
        {
            await list.SelectOptionAsync(answer);
        }
        else
        {
            await page.Locator($"input[name='{field}'], textarea[name='{field}']").FillAsync(answer);
        }
    }

    private static async Task DateAsync(IPage page, string field, string[] parts)
    {
        await page.Locator($"input[name='{field}.Year']").FillAsync(parts[0]);
        await page.Locator($"input[name='{field}.Month']").FillAsync(parts[1]);
        await page.Locator($"input[name='{field}.Day']").FillAsync(parts[2]);
    }
}
