using System.Net;
using Laihua.App.Data.Permits;
using Laihua.Rules.Permits;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;

namespace Laihua.Web.Tests.Officer;

public sealed class CardTests
{
    private static readonly (string, string)[] ToTheHolder = [("CollectedBy", "holder"), ("IdentityDocument", "passport"), ("IdentityChecked", "true")];

    [Fact]
    public async Task Cards_WithOneOrdered_ListItAmongThoseToPrint()
    {
        await using var site = await OfficerSite.OpenAsync();
        var order = await OrderAsync(site);

        var page = await site.GetAsync("/officer/cards", Staff.CardOfficer);
        var other = await site.GetAsync("/officer/cards?state=printed", Staff.CardOfficer);

        Assert.Contains($"/en/officer/cards/{order.Id}\"", page.Html);
        Assert.EndsWith("1", page.TextOf("cards-ordered"), StringComparison.Ordinal);
        Assert.NotNull(other.TextOf("none"));
    }

    [Fact]
    public async Task Card_ToPrint_LeadsToItsPdfOnceItIsPrinted()
    {
        await using var site = await OfficerSite.OpenAsync();
        var order = await OrderAsync(site);
        var address = $"/officer/cards/{order.Id}";

        var portrait = await site.GetAsync($"{address}?handler=Portrait", Staff.CardOfficer);
        var answer = await site.PostAsync(address, Staff.CardOfficer);
        var printed = await site.GetAsync(address, Staff.CardOfficer);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Redirect), (portrait.Status, answer.Status));
        var stored = await StoredAsync(site, order.Id);
        Assert.Contains($"/en/papers/card/{stored.ArtefactId}\"", printed.Html);
        Assert.Equal("HR00000001", printed.TextOf("serial"));
    }

    [Fact]
    public async Task Card_Scanned_IsReleasedAndHandedOverAndItsCodeNeverShown()
    {
        await using var site = await OfficerSite.OpenAsync();
        var order = await site.Office.CardOrderAsync(await site.Office.APrintedCardAsync());
        var address = $"/officer/cards/{order.Id}";
        var code = await site.Office.CodeAsync(order);

        var wrong = await site.PostAsync($"{address}?handler=Release", Staff.CardOfficer, ("Code", code + "1"));
        var released = await site.PostAsync($"{address}?handler=Release", Staff.CardOfficer, ("Code", code + "\n"));
        var handed = await site.PostAsync($"{address}/hand-over", Staff.CardOfficer, ToTheHolder);
        var after = await site.GetAsync(address, Staff.CardOfficer);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect, HttpStatusCode.Redirect), (wrong.Status, released.Status, handed.Status));
        Assert.Contains("id=\"Code-error\"", wrong.Html);
        Assert.DoesNotContain(code[^40..], wrong.Html);
        var stored = await StoredAsync(site, order.Id);
        Assert.Equal((CardState.HandedOver, "holder", Staff.CardOfficer.Name), (stored.State, stored.CollectedBy, stored.HandedOverBy));
        Assert.DoesNotContain("/papers/card/", after.Html);
        Assert.Contains($"/en/officer/cards/{order.Id}/receipt\"", after.Html);
    }

    [Fact]
    public async Task Batch_FromTheListToTheScanStation_ShowsOneCardAfterTheOther()
    {
        await using var site = await OfficerSite.OpenAsync();
        var order = await OrderAsync(site);

        var none = await site.PostAsync("/officer/cards/batches", Staff.CardOfficer, ("Count", "0"));
        var made = await site.PostAsync("/officer/cards/batches", Staff.CardOfficer, ("Count", "20"));
        var batch = (await StoredAsync(site, order.Id)).BatchId;
        var printed = await site.PostAsync($"/officer/cards/batches/{batch}", Staff.CardOfficer);
        var station = await site.GetAsync($"/officer/cards/batches/{batch}/scan", Staff.CardOfficer);
        var rejected = await site.PostAsync($"/officer/cards/batches/{batch}/scan?handler=Reject", Staff.CardOfficer, ("Reason", "misprint"));
        var done = await site.GetAsync($"/officer/cards/batches/{batch}/scan", Staff.CardOfficer);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect, HttpStatusCode.Redirect), (none.Status, made.Status, printed.Status));
        Assert.Contains("HR00000001", station.TextOf("next")!, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, rejected.Status);
        Assert.NotNull(done.TextOf("done"));
        Assert.Equal(CardState.Spoiled, (await StoredAsync(site, order.Id)).State);
    }

    [Fact]
    public async Task Stock_ProposedByOne_IsSettledByAnother()
    {
        await using var site = await OfficerSite.OpenAsync();

        var moved = await site.PostAsync("/officer/stock/move", Staff.CardOfficer, ("Act", "receive"), ("Serials", "LH00000001-LH00000020"));
        var again = await site.PostAsync("/officer/stock/move", Staff.CardOfficer, ("Act", "receive"), ("Serials", "LH00000020"));
        var counted = await site.PostAsync("/officer/stock/count", Staff.CardOfficer, ("Counted", "29"), ("Serials", "LH00000020"), ("Reason", "The last one of the box is not there."));
        var proposal = await site.Office.InAsync(db => Task.FromResult(db.StockProposals.Single()));
        var waiting = await site.GetAsync("/officer/stock", Staff.SecondCardOfficer);
        var own = await site.GetAsync("/officer/stock", Staff.CardOfficer);
        (await site.Office.SettleStockAsync(proposal.Id)).Value();
        var after = await site.GetAsync("/officer/stock", Staff.CardOfficer);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect), (moved.Status, again.Status, counted.Status));
        Assert.NotNull(waiting.HtmlOf($"approve-{proposal.Id}"));
        Assert.Null(own.HtmlOf($"approve-{proposal.Id}"));
        Assert.Equal("29", after.TextOf("balance"));
        Assert.NotNull(after.TextOf("low"));
    }

    [Fact]
    public async Task HandOver_WithNothingFilledIn_GivesEveryFinding()
    {
        await using var site = await OfficerSite.OpenAsync();
        var permit = await site.Office.AReleasedCardAsync();
        var order = await site.Office.CardOrderAsync(permit);

        var answer = await site.PostAsync($"/officer/cards/{order.Id}/hand-over", Staff.CardOfficer, ("CollectedBy", "proxy"), ("IdentityChecked", "false"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("id=\"ProxyName-error\"", answer.Html);
        Assert.Contains("id=\"Mandate-error\"", answer.Html);
        Assert.Contains("id=\"IdentityDocument-error\"", answer.Html);
        Assert.Contains("Confirm that you have compared", answer.Text);
    }

    [Fact]
    public async Task HandOver_AfterSomebodyElseDid_TellsWhoAndWhen()
    {
        await using var site = await OfficerSite.OpenAsync();
        var permit = await site.Office.AReleasedCardAsync();
        var order = await site.Office.CardOrderAsync(permit);

        var answer = await site.PostAfterAsync($"/officer/cards/{order.Id}/hand-over", Staff.CardOfficer,
            async () => (await site.Office.HandOverAsync(order)).Value(), ToTheHolder);

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains($"{Staff.CardOfficer.Name} changed this card on 2 March 2026", answer.Text);
    }

    [Fact]
    public async Task Card_OfAnotherOffice_IsNotFound()
    {
        await using var site = await OfficerSite.OpenAsync();
        var order = await OrderAsync(site);

        var page = await site.GetAsync($"/officer/cards/{order.Id}", Staff.Elsewhere);

        var portrait = await site.GetAsync($"/officer/cards/{order.Id}?handler=Portrait", Staff.Elsewhere);
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal(HttpStatusCode.NotFound, portrait.Status);
    }

    private static Task<CardOrder> StoredAsync(OfficerSite site, Guid id) => site.Office.InAsync(db => Task.FromResult(db.CardOrders.Single(o => o.Id == id)));

    private static async Task<CardOrder> OrderAsync(OfficerSite site) => await site.Office.CardOrderAsync(await site.Office.ALivePermitAsync());
}
