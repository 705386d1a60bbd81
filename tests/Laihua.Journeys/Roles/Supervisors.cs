using Laihua.Journeys.Stage;
using Microsoft.Playwright;

namespace Laihua.Journeys.Roles;

/// <summary>What supervisors do with versions of the rules.</summary>
internal static class Supervisors
{
    /// <summary>Starts a draft from a version; its form is open then.</summary>
    /// <returns>The id of the draft.</returns>
    public static async Task<string> StartRulesAsync(this Visitor supervisor, string copyOf)
    {
        await supervisor.OpenOwnAsync($"/officer/rules/{copyOf}");
        await supervisor.PressAsync("#do-copy");
        await supervisor.SendAsync();
        return await supervisor.Page.Locator("#version-id").InnerTextAsync();
    }

    /// <summary>Opens the form of a draft and writes in it.</summary>
    public static async Task WriteRulesAsync(this Visitor supervisor, string id, params (string Field, string Value)[] changes)
    {
        await supervisor.OpenOwnAsync($"/officer/rules/{id}/edit");
        foreach (var (field, value) in changes)
        {
            await supervisor.AnswerAsync(field, value);
        }
    }

    /// <summary>Saves the form that is open, which is refused: each error stands at its field.</summary>
    public static async Task IsStoppedAtAsync(this Visitor supervisor, string field)
    {
        Assert.Equal(422, await supervisor.PressAsync("form#main button[value=save]"));
        var id = field.Replace('.', '_').Replace('[', '_').Replace(']', '_');
        await Assertions.Expect(supervisor.Page.Locator($".govuk-error-summary a[href='#{id}']")).ToBeVisibleAsync();
        await Assertions.Expect(supervisor.Page.Locator($"#{id}-error")).ToBeVisibleAsync();
    }

    /// <summary>Saves the form that is open.</summary>
    public static Task SaveRulesAsync(this Visitor supervisor) => supervisor.SendAsync("form#main button[value=save]");

    /// <summary>Puts a draft before a second person.</summary>
    public static async Task ProposeRulesAsync(this Visitor supervisor, string id)
    {
        await supervisor.OpenOwnAsync($"/officer/rules/{id}");
        await supervisor.PressAsync("#do-propose");
        await supervisor.AnswerAsync("Reasons", Testing.Cases.Rules.Reasons);
        await supervisor.SendAsync();
    }

    /// <summary>Finds what waits, reads the differences and approves.</summary>
    public static async Task ApproveRulesAsync(this Visitor supervisor, string id)
    {
        await supervisor.OpenOwnAsync("/officer/rules");
        await supervisor.PressAsync($"section[aria-labelledby=waiting] a[href$='/rules/{id}']");
        await supervisor.PressAsync("#do-approve");
        await Assertions.Expect(supervisor.Page.Locator("#differences-basis")).ToBeVisibleAsync();
        await supervisor.IsAccessibleWithScriptAsync();
        await supervisor.SendAsync();
        await Assertions.Expect(supervisor.Page.Locator("#history-list")).ToContainTextAsync(Testing.Cases.Rules.Reasons);
    }
}
