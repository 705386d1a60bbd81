using Laihua.Journeys.Stage;
using Laihua.Testing.Cases;
using Microsoft.Playwright;

namespace Laihua.Journeys.Roles;

/// <summary>What an inspector does with the code of a card.</summary>
internal static class Inspectors
{
    private const string Reason = "Inspection at the place of work";

    /// <summary>Gives a reason and reads the full record, in which the reading itself stands.</summary>
    public static async Task ReadFullyAsync(this Visitor inspector, string address, AnApplication holder)
    {
        await inspector.OpenAsync(address);
        await inspector.IsAccessibleAsync();
        await inspector.PressAsync("#read-fully");
        await inspector.AnswerAsync("Kind", "Inspection");
        await inspector.AnswerAsync("Reason", Reason);
        await inspector.SendAsync("form.laihua-officer > button.govuk-button");
        var record = inspector.Page.Locator("main");
        await Assertions.Expect(record).ToContainTextAsync(holder.Answers["person.familyName"], new() { IgnoreCase = true });
        await Assertions.Expect(record).ToContainTextAsync(holder.Answers["post.title"]);
        await Assertions.Expect(record).Not.ToContainTextAsync(holder.Answers["passport.number"]);
        await inspector.IsAccessibleAsync();
    }
}
