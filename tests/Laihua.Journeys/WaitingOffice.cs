using Laihua.App.Data.Checks;
using Laihua.Journeys.Roles;
using Laihua.Journeys.Stage;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.Journeys;

/// <summary>The office at work, in the middle of a day: something waits on every page on which something can wait.</summary>
public sealed class WaitingOffice(Chromium chromium) : SiteOfAClass(withCases: true)
{
    /// <summary>The token of a card that is printed and not yet scanned.</summary>
    public string Token { get; private set; } = "";

    /// <inheritdoc/>
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await OperateAsync();
        var code = await PrintAsync();
        Token = Scanner.TokenIn(code);
        await TellAsync(code);
        await KeepKeysAsync();
        await RaiseAlarmAsync();
        await ProposeRulesAsync();
        await using var handler = await chromium.SignedInAsync(Site, "handler2@example.com");
        await handler.OpenOwnAsync(await Site.AddressAsync("/employer/applications/{letter Suparman}"));
        await handler.SendAsync("#entry form button.govuk-button");
    }

    /// <summary>An address with the token and whatever else it names.</summary>
    public Task<string> AddressAsync(string template) => Site.AddressAsync(template.Replace("{token}", Token, StringComparison.Ordinal));

    // What is approved orders a second card; something else waits.
    private async Task OperateAsync()
    {
        await using var examiner = await chromium.SignedInAsync(Site, "examiner@example.org");
        await using var approver = await chromium.SignedInAsync(Site, "approver@example.org");
        await approver.ApproveAsync("Marchetti");
        await examiner.ProposeAsync("Novák", "suspend", "inquiry");
    }

    // One card in a printed batch, another ordered; a stock-take that a second person settles.
    private async Task<string> PrintAsync()
    {
        await using var cards = await chromium.SignedInAsync(Site, "cards@example.org");
        await cards.OpenOwnAsync("/officer/cards/batches");
        await cards.AnswerAsync("Count", "1");
        await cards.SendAsync("#make");
        await cards.SendAsync("#print");
        var code = await cards.CodeOfAsync(Site, "Marchetti");
        await cards.OpenOwnAsync("/officer/stock");
        var book = await cards.Page.Locator("#balance").InnerTextAsync();
        await cards.OpenOwnAsync("/officer/stock/count");
        await cards.AnswerAsync("Counted", book);
        await cards.AnswerAsync("Reason", "Counted box by box.");
        await cards.SendAsync();
        return code;
    }

    // A holder reports and shares; an inspector looks.
    private async Task TellAsync(string code)
    {
        await using var holder = await chromium.SignedInAsync(Site, "holder@example.org");
        await using var inspector = await chromium.SignedInAsync(Site, "inspector@example.org");
        await using var cards = await chromium.SignedInAsync(Site, "cards@example.org");
        await holder.OpenOwnAsync("/permit/wrong");
        await holder.AnswerAsync("Field", "Photo");
        await holder.AnswerAsync("Text", "The photo is of somebody else.");
        await holder.SendAsync("#send-wrong");
        await holder.OpenOwnAsync("/permit");
        await holder.SendAsync("#make-letter");
        await holder.OpenOwnAsync("/permit/shares");
        await holder.AnswerAsync("Purpose", "Bank");
        await holder.SendAsync("#make-share");
        foreach (var card in (string[])[code, await cards.CodeOfAsync(Site, "Björnsdóttir")])
        {
            await inspector.AskFullyAsync(card);
            Assert.Equal(200, await inspector.GiveReasonAsync("Inspection 119 at the university"));
        }
    }

    private async Task KeepKeysAsync()
    {
        await using var keys = await chromium.SignedInAsync(Site, "keys@example.org");
        await keys.OpenOwnAsync(await Site.AddressAsync("/officer/keys/{key Issuer}"));
        await keys.AnswerAsync("Cutoff", DateTime.UtcNow.AddHours(7).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture)); // An hour ago in China.
        await keys.AnswerAsync("Reason", "A disk was gone for a night.");
        await keys.SendAsync("#main button[data-action=Propose]");
        await keys.OpenOwnAsync("/officer/keys/trust");
        await keys.SendAsync("button[data-action=Draft]");
    }

    private async Task ProposeRulesAsync()
    {
        await using var supervisor = await chromium.SignedInAsync(Site, "supervisor@example.org");
        var id = await supervisor.StartRulesAsync("wages-2017");
        await supervisor.WriteRulesAsync(id, ("inForceFrom", Applicants.Text(Applicants.Today.AddDays(90))));
        await supervisor.SaveRulesAsync();
        await supervisor.ProposeRulesAsync(id);
    }

    // No page raises one.
    private async Task RaiseAlarmAsync()
    {
        await using var db = Site.OpenRegister();
        var card = await db.Artefacts.Where(a => a.Permit!.State == PermitState.Live && a.Kind == App.Data.Permits.ArtefactKind.Card).Select(a => a.Id).FirstAsync(); // Required by the model.
        var hour = DateTime.UtcNow.Date;
        db.ScanAlarms.Add(new()
        {
            Kind = ScanAlarmKind.FarCities,
            ArtefactId = card,
            Once = "a journey",
            Hour = hour,
            City = "230100",
            OtherCity = "440300",
            Count = 2,
            RaisedAt = hour,
        });
        await db.SaveChangesAsync();
    }
}
