using Laihua.Journeys.Stage;
using Laihua.Rules.Permits;
using Microsoft.Playwright;

namespace Laihua.Journeys.Roles;

/// <summary>What officers do with a permit after its grant.</summary>
internal static class PermitOfficers
{
    private const string Reason = "Reported in writing by the employer.";

    /// <summary>One officer proposes, another approves; each finds the permit by its holder.</summary>
    public static async Task OperateAsync(
        this (Visitor Examiner, Visitor Approver) officers, string holder, string action, string ground, DateOnly? newEnd = null)
    {
        await officers.Examiner.ProposeAsync(holder, action, ground, newEnd);
        await officers.Approver.ApproveAsync(holder);
    }

    /// <summary>Proposes; the own proposal cannot be approved.</summary>
    public static async Task ProposeAsync(this Visitor examiner, string holder, string action, string ground, DateOnly? newEnd = null)
    {
        await examiner.OpenPermitAsync(holder, "permits");
        await examiner.PressAsync($"#propose-{action}");
        await examiner.IsAccessibleWithScriptAsync();
        if (newEnd is { } end)
        {
            await examiner.DayAsync("NewEnd", end);
            await examiner.DayAsync("ContractTo", end);
        }

        await examiner.AnswerAsync("Ground", ground);
        await examiner.AnswerAsync("Reason", Reason);
        await examiner.SendAsync("form#main button.govuk-button");
        await Assertions.Expect(examiner.Page.Locator("#waiting")).ToContainTextAsync(Reason);
        await Assertions.Expect(examiner.Page.Locator("#do-approve")).ToHaveCountAsync(0);
    }

    /// <summary>Approves what waits for the permit of a holder.</summary>
    public static async Task ApproveAsync(this Visitor approver, string holder)
    {
        await approver.OpenPermitAsync(holder, "waiting");
        await approver.PressAsync("#do-approve");
        await approver.IsAccessibleWithScriptAsync();
        await approver.SendAsync("form#main button.govuk-button");
        await Assertions.Expect(approver.Page.Locator("#waiting")).ToHaveCountAsync(0);
        await Assertions.Expect(approver.Page.Locator("#story")).ToBeVisibleAsync();
    }

    /// <summary>The permit of which the officer sees the page is in this state.</summary>
    public static Task SeesAsync(this Visitor officer, PermitState state) =>
        Assertions.Expect(officer.Page.Locator("#state")).ToHaveTextAsync(state.ToString()); // The English words are those of the rules.

    private static async Task OpenPermitAsync(this Visitor officer, string holder, string list)
    {
        await officer.OpenOwnAsync("/officer/permits");
        await officer.Page.Locator($"#{list} tbody a", new() { HasTextRegex = new(holder, System.Text.RegularExpressions.RegexOptions.IgnoreCase) }).First.ClickAsync();
        await officer.Page.Locator("#facts").WaitForAsync();
    }

    private static async Task DayAsync(this Visitor officer, string field, DateOnly day)
    {
        await officer.AnswerAsync($"{field}.Day", $"{day.Day}");
        await officer.AnswerAsync($"{field}.Month", $"{day.Month}");
        await officer.AnswerAsync($"{field}.Year", $"{day.Year}");
    }
}
