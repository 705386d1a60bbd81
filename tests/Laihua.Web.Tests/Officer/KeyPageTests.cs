using System.Net;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Microsoft.EntityFrameworkCore;

namespace Laihua.Web.Tests.Officer;

public sealed class KeyPageTests
{
    [Fact]
    public async Task Index_AsAKeyOfficerSeesIt_ShowsKeysTrustListAndLog()
    {
        await using var site = await OfficerSite.OpenAsync();
        await site.Office.FoundAsync();

        var page = await site.GetAsync("/officer/keys", Staff.KeyOfficer);

        Assert.Contains("e0260001", page.TextOf("keys-table"));
        Assert.Contains("signs", page.TextOf("keys-table"));
        Assert.Contains("version 1", page.Text);
        Assert.Contains("Trust list published", page.TextOf("log-table"));
        Assert.Null(page.TextOf("alarms"));
        Assert.Contains("第1版", (await site.GetInChineseAsync("/officer/keys", Staff.KeyOfficer)).Text);
    }

    [Fact]
    public async Task Index_ForOthers_IsReadBySupervisorsAndClosedToTheRest()
    {
        await using var site = await OfficerSite.OpenAsync();
        await site.Office.FoundAsync();

        Assert.Null((await site.GetAsync("/officer/keys", Staff.Supervisor)).HtmlOf("do-trust"));
        Assert.Equal(HttpStatusCode.Forbidden, (await site.GetAsync("/officer/keys/trust", Staff.Supervisor)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await site.GetAsync("/officer/keys", Staff.CardOfficer)).Status);
    }

    [Fact]
    public async Task Home_OfASupervisor_SaysWhatTheKeysNeed()
    {
        await using var site = await OfficerSite.OpenAsync();
        await site.Office.FoundAsync();
        site.Office.Clock.Advance(TimeSpan.FromDays(77));

        Assert.Contains("KEY-103", (await site.GetAsync("/officer", Staff.Supervisor)).Html);
        Assert.DoesNotContain("KEY-103", (await site.GetAsync("/officer", Staff.CardOfficer)).Html);
    }

    [Fact]
    public async Task Revoke_ByTwoKeyOfficers_WithdrawsTheKeyFromTheInstantTyped()
    {
        await using var site = await OfficerSite.OpenAsync();
        await site.Office.FoundAsync();

        var wrong = await site.PostAsync("/officer/keys/23000001?handler=Propose", Staff.KeyOfficer, ("Cutoff", "yesterday"), ("Reason", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.NotNull(wrong.HtmlOf("Cutoff-error"));
        Assert.NotNull(wrong.HtmlOf("Reason-error"));
        var proposed = await site.PostAsync("/officer/keys/23000001?handler=Propose", Staff.KeyOfficer, ("Cutoff", "2026-03-02 09:30"), ("Reason", "The disk was gone for a night."));
        Assert.Equal(HttpStatusCode.Redirect, proposed.Status);
        Assert.NotNull((await site.GetAsync("/officer/keys/23000001", Staff.KeyOfficer)).TextOf("second-person"));
        var approved = await site.PostAsync("/officer/keys/23000001?handler=Approve", Staff.SecondKeyOfficer);

        Assert.Equal(HttpStatusCode.Redirect, approved.Status);
        var key = await site.Office.InAsync(db => db.PublishedKeys.SingleAsync(k => k.IssuerPrefix == "23"));
        Assert.Equal((new DateTime(2026, 3, 2, 1, 30, 0, DateTimeKind.Utc), "Luo Jin", "Fan Yu"), (key.Cutoff, key.RevocationProposedBy, key.RevokedBy));
        Assert.Contains("withdrawn", (await site.GetAsync("/officer/keys/23000001", Staff.Supervisor)).Text);
    }

    [Fact]
    public async Task Trust_DraftedHere_IsWhatTheHoldersGet()
    {
        await using var site = await OfficerSite.OpenAsync();
        await site.Office.FoundAsync();
        var draft = (await site.Office.DraftAsync()).Value();

        using var download = await site.AnswerAsync("/en/officer/keys/trust?handler=Draft", Staff.KeyOfficer);
        Assert.Equal(draft.Payload, await download.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        (await site.Office.SignAsync(draft.Payload, Ceremony.Holders[2])).Value();
        var page = await site.GetAsync("/officer/keys/trust", Staff.KeyOfficer);
        Assert.Contains("Signed by root f0000003", page.Text);
        Assert.Equal(["Sign", "Publish", "Draft"], page.Actions);
    }
}
