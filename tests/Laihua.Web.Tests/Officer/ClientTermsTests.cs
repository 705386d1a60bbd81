using System.Net;
using Laihua.Rules.Machines;
using Laihua.Testing.Machines;
using Laihua.Testing.Offices;

namespace Laihua.Web.Tests.Officer;

public sealed class ClientTermsTests
{
    [Fact]
    public async Task Terms_ProposedOnOnePageAndApprovedOnAnother_AreShownBesideEachOtherAndCount()
    {
        await using var site = await OfficerSite.OpenAsync();
        var (client, _) = await site.Office.AClientAsync();
        var page = $"/officer/clients/{client.Id}";

        var form = await site.GetAsync(page + "/terms", Staff.Administrator);
        var proposed = await site.PostAsync(page + "/terms", Staff.Administrator, Fields(perMinute: "300"));
        var waiting = await site.GetAsync(page, Staff.SecondAdministrator);
        var own = await site.PostFormAsync(page, "approve-terms", Staff.Administrator);
        var approved = await site.PostFormAsync(page, "approve-terms", Staff.SecondAdministrator);

        Assert.Contains("value=\"600\"", form.Html, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect), (proposed.Status, own.Status, approved.Status));
        Assert.Contains("300", waiting.TextOf("terms-change"), StringComparison.Ordinal);
        Assert.DoesNotContain("desk", waiting.TextOf("terms-change"), StringComparison.Ordinal); // What stays the same is not in the table.
        Assert.Null(waiting.TextOf("to-terms"));
        Assert.Contains("Another administrator approves", own.Text, StringComparison.Ordinal);
        Assert.Equal(300, (await site.Office.ClientAsync(client.Id)).PerMinute);
        Assert.NotNull((await site.GetInChineseAsync(page, Staff.Administrator)).TextOf("to-terms"));
    }

    [Fact]
    public async Task Terms_GivenBack_StayAsTheyAre()
    {
        await using var site = await OfficerSite.OpenAsync();
        var (client, _) = await site.Office.AClientAsync();
        var page = $"/officer/clients/{client.Id}";
        await site.PostAsync(page + "/terms", Staff.Administrator, Fields(perMinute: "300"));

        var answer = await site.PostFormAsync(page, "return-terms", Staff.SecondAdministrator);

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal(600, (await site.Office.ClientAsync(client.Id)).PerMinute);
        Assert.Null((await site.GetAsync(page, Staff.Administrator)).TextOf("terms-change"));
    }

    [Fact]
    public async Task Terms_ThatDoNotHold_ComeBackWithTheirFindings()
    {
        await using var site = await OfficerSite.OpenAsync();
        var (client, _) = await site.Office.AClientAsync();

        var refused = await site.PostAsync($"/officer/clients/{client.Id}/terms", Staff.Administrator, [.. Fields(perMinute: "1"), ("To.Year", "soon")]);
        var broken = await site.PostAsync($"/officer/clients/{client.Id}/terms", Staff.Administrator, Fields(perMinute: "1", reason: ""));
        var stranger = await site.GetAsync($"/officer/clients/{client.Id}/terms", Staff.Supervisor);

        Assert.Contains("id=\"To-error\"", refused.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, broken.Status);
        Assert.Contains("id=\"PerMinute-error\"", broken.Html, StringComparison.Ordinal);
        Assert.Contains("id=\"Reason-error\"", broken.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, stranger.Status);
    }

    private static (string, string)[] Fields(string perMinute, string reason = "The contract of June names fewer items.") =>
    [
        .. MachineScope.All.Select(scope => ("Scopes", scope)), ("Contact", "machines@police.example"), ("PerMinute", perMinute), ("PerDay", "2000"), ("Reason", reason),
    ];
}
