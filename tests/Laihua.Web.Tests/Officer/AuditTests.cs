using Laihua.App.Features;
using Laihua.Rules.Cases;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Web.Infrastructure.Languages;

namespace Laihua.Web.Tests.Officer;

public sealed class AuditTests
{
    [Fact]
    public async Task Audit_ByCaseAndEvent_ShowsWhoDidItAndWhen()
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ACaseAsync(CaseState.AwaitingDecision);
        await site.Office.ACaseAsync(CaseState.AwaitingDecision);

        var page = await site.GetAsync($"/officer/audit?number={row.Number}&event=case.recommended", Staff.Auditor);

        Assert.Equal("1 events", page.TextOf("total"));
        Assert.Contains("Examined and recommended", page.TextOf("trail"));
        Assert.Contains(Staff.Examiner.Name, page.TextOf("trail"));
        Assert.Contains("Beijing time", page.TextOf("trail"));
    }

    [Fact]
    public async Task Audit_WithoutAnyWords_ShowsTheOfficesOwnTrailByPages()
    {
        await using var site = await OfficerSite.OpenAsync();
        for (var i = 0; i < 5; i++)
        {
            await site.Office.ACaseAsync(CaseState.PreReview);
        }

        var first = await site.GetAsync("/officer/audit", Staff.Auditor);
        var second = await site.GetAsync("/officer/audit?page=2", Staff.Auditor);

        Assert.Contains("href=\"/en/officer/audit?page=2\"", first.Html);
        Assert.Contains("Draft started", second.TextOf("trail"));
    }

    [Fact]
    public void Events_InTheCatalogue_AllHaveWords() =>
        Assert.Empty(AuditEvents.Meanings.Keys.Where(name => !Texts.Catalogue.ContainsKey("officer.event-" + name)));

    [Fact]
    public async Task Audit_ForADraft_ShowsNothingOfIt()
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ACaseAsync(CaseState.Draft);

        var page = await site.GetAsync($"/officer/audit?number={row.Number}", Staff.Auditor);

        Assert.Equal("0 events", page.TextOf("total"));
    }
}
