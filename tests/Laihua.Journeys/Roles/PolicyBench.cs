using Laihua.Journeys.Stage;
using Laihua.Testing.Cases;
using Microsoft.EntityFrameworkCore;

namespace Laihua.Journeys.Roles;

/// <summary>What a supervisor does at the policy bench.</summary>
internal static class PolicyBench
{
    /// <summary>A draft of the supervisor in the register, by which category A begins at 84 and HSK 4 gives as much as HSK 5.</summary>
    public static async Task DraftAsync(this RunningSite site, string supervisor, string code)
    {
        await using var db = site.OpenRegister();
        var by = await db.Users.SingleAsync(user => user.Email == supervisor);
        db.RuleDrafts.Add(Drafts.OfTable(code, by.Id, table =>
        {
            table["thresholdA"] = 84;
            table["items"]!.AsArray().Single(item => (string?)item!["id"] == "chinese")!["options"]!.AsArray() // Every table has the ten items.
                .Single(option => (string?)option!["id"] == "hsk4")!["points"] = 5; // The published one has it.
        }));
        await db.SaveChangesAsync();
    }

    /// <summary>Runs a draft over drawn people; the page of the kept run follows.</summary>
    /// <returns>The number of the run.</returns>
    public static async Task<string> RunAsync(this Visitor supervisor, string draft, string people)
    {
        await supervisor.OpenOwnAsync($"/officer/bench?new={draft}");
        await supervisor.IsAccessibleWithScriptAsync();
        await supervisor.AnswerAsync("Form.People", people);
        await supervisor.AnswerAsync("Form.Seed", "7");
        await supervisor.SendAsync("form#main > button.govuk-button");
        return supervisor.NumberOfRun();
    }

    /// <summary>The number in the address of a kept run.</summary>
    public static string NumberOfRun(this Visitor supervisor) => new Uri(supervisor.Page.Url).Segments[^1];
}
