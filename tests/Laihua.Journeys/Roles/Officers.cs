using Laihua.Journeys.Stage;
using Laihua.Rules.Cases;
using Microsoft.Playwright;

namespace Laihua.Journeys.Roles;

/// <summary>What officers do with a case.</summary>
internal static class Officers
{
    /// <summary>Finds the case by its number on a list and opens it.</summary>
    public static async Task FindAsync(this Visitor officer, string list, string number)
    {
        await officer.OpenOwnAsync($"/officer/{list}");
        await officer.AnswerAsync("Search", number);
        await officer.SendAsync("form#main .govuk-button-group button");
        await Assertions.Expect(officer.Page.Locator("#number")).ToHaveTextAsync(number);
    }

    /// <summary>Passes pre-review; the case is then in the state.</summary>
    public static async Task PassAsync(this Visitor receiver, string number, CaseState then)
    {
        await receiver.FindAsync("reception", number);
        await receiver.PressAsync("#do-pass");
        await receiver.SendAsync();
        await receiver.SeesAsync(then);
    }

    /// <summary>Sees every original at the window and accepts.</summary>
    public static async Task AcceptAtWindowAsync(this Visitor receiver, string number)
    {
        await receiver.FindAsync("reception", number);
        await receiver.PressAsync("#do-window");
        foreach (var original in await receiver.Page.Locator("input[name=Seen]").AllAsync())
        {
            await original.CheckAsync();
        }

        await receiver.SendAsync();
        await receiver.SeesAsync(CaseState.InReview);
    }

    /// <summary>Returns the case with points, each at its field.</summary>
    public static async Task ReturnAsync(this Visitor receiver, string number, params (string Field, string Text)[] points)
    {
        await receiver.FindAsync("reception", number);
        await receiver.PressAsync("#do-return");
        for (var row = 0; row < points.Length; row++)
        {
            await receiver.AnswerAsync($"Items[{row}].Field", points[row].Field);
            await receiver.AnswerAsync($"Items[{row}].Text", points[row].Text);
        }

        await receiver.SendAsync("form#main button[value=preview]");
        foreach (var (_, text) in points)
        {
            await Assertions.Expect(receiver.Page.Locator(".laihua-notice")).ToContainTextAsync(text);
        }

        await receiver.SendAsync("#send");
        await receiver.SeesAsync(CaseState.Returned);
    }

    /// <summary>Writes findings and recommends.</summary>
    public static async Task RecommendAsync(this Visitor examiner, string number, string findings, bool grant = true)
    {
        await examiner.FindAsync("cases", number);
        await examiner.PressAsync("#do-recommend");
        await examiner.AnswerAsync("Findings", findings);
        await examiner.AnswerAsync("Outcome", grant ? "grant" : "refuse");
        await examiner.SendAsync();
        await examiner.SeesAsync(CaseState.AwaitingDecision);
    }

    /// <summary>Grants: written, checked, sent.</summary>
    public static async Task GrantAsync(this Visitor approver, string number)
    {
        await approver.PrepareGrantAsync(number);
        await approver.SendAsync("#send");
        await approver.SeesAsync(CaseState.Granted);
    }

    /// <summary>Writes a grant up to the page on which it is checked.</summary>
    public static async Task PrepareGrantAsync(this Visitor approver, string number)
    {
        await approver.FindAsync("decisions", number);
        await approver.PressAsync("#do-grant");
        await approver.AnswerAsync("Outcome", "grant");
        if (approver.Language == "en")
        {
            await approver.PictureAsync("10-decision", "main h2");
        }

        await approver.SendAsync("form#main button[value=check]");
    }

    /// <summary>Refuses with a ground and reasons.</summary>
    public static async Task RefuseAsync(this Visitor approver, string number, string ground, string reasons)
    {
        await approver.FindAsync("decisions", number);
        await approver.PressAsync("#do-refuse");
        await approver.AnswerAsync("Outcome", "refuse");
        await approver.AnswerAsync("Ground", ground);
        await approver.AnswerAsync("Reasons", reasons);
        await approver.SendAsync("form#main button[value=check]");
        await approver.SendAsync("#send");
        await approver.SeesAsync(CaseState.Refused);
    }

    /// <summary>The case page tells the state in the language of the officer.</summary>
    public static Task SeesAsync(this Visitor officer, CaseState state) =>
        Assertions.Expect(officer.Page.Locator("#state")).ToHaveTextAsync(CaseStates.Of(state).ForOfficer.In(officer.Language));
}
