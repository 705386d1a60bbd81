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
    public async Task Card_Printed_LeadsToItsPdfUntilItIsHandedOver()
    {
        await using var site = await OfficerSite.OpenAsync();
        var order = await OrderAsync(site);
        var address = $"/officer/cards/{order.Id}";

        var portrait = await site.GetAsync($"{address}?handler=Portrait", Staff.CardOfficer);
        var answer = await site.PostAsync(address, Staff.CardOfficer);
        var printed = await site.GetAsync(address, Staff.CardOfficer);
        var code = await site.Office.CodeAsync(await site.Office.InAsync(db => Task.FromResult(db.CardOrders.Single(o => o.Id == order.Id))));
        var wrong = await site.PostAsync($"{address}?handler=Release", Staff.CardOfficer, ("Code", code + "1"));
        var released = await site.PostAsync($"{address}?handler=Release", Staff.CardOfficer, ("Code", code + "\n"));
        var handed = await site.PostAsync($"{address}/hand-over", Staff.CardOfficer, ToTheHolder);
        var after = await site.GetAsync(address, Staff.CardOfficer);

        Assert.Equal(HttpStatusCode.OK, portrait.Status);
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var stored = await site.Office.InAsync(db => Task.FromResult(db.CardOrders.Single(o => o.Id == order.Id)));
        Assert.Contains($"/en/papers/card/{stored.ArtefactId}\"", printed.Html);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect), (wrong.Status, released.Status));
        Assert.DoesNotContain(code[^40..], wrong.Html);
        Assert.Equal(HttpStatusCode.Redirect, handed.Status);
        Assert.Equal((CardState.HandedOver, "holder", Staff.CardOfficer.Name), (stored.State, stored.CollectedBy, stored.HandedOverBy));
        Assert.DoesNotContain("/papers/card/", after.Html);
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

    private static async Task<CardOrder> OrderAsync(OfficerSite site) => await site.Office.CardOrderAsync(await site.Office.ALivePermitAsync());
}
