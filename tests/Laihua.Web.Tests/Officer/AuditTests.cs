using System.Text.RegularExpressions;
using Laihua.App.Features;
using Laihua.Rules.Cases;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Web.Infrastructure.Languages;

namespace Laihua.Web.Tests.Officer;

public sealed partial class AuditTests
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

    /// <summary>What an event is about is named where it is written down.</summary>
    [Fact]
    public void Subjects_OfEveryEvent_AllHaveWords()
    {
        var kinds = Directory.EnumerateFiles(Path.Combine(Sources.Web, "..", "Laihua.App", "Features"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Subject().Matches(File.ReadAllText(file)).Select(match => match.Groups["kind"].Value)).Distinct().ToList();

        Assert.Contains("key", kinds);
        Assert.DoesNotContain(kinds, kind => !Texts.Catalogue.ContainsKey("officer.subject-" + kind));
    }

    [Fact]
    public async Task Audit_ForADraft_ShowsNothingOfIt()
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ACaseAsync(CaseState.Draft);

        var page = await site.GetAsync($"/officer/audit?number={row.Number}", Staff.Auditor);

        Assert.Equal("0 events", page.TextOf("total"));
    }

    [GeneratedRegex(@"AuditEvents\.\w+,\s*""(?<kind>[a-z]+)""")]
    private static partial Regex Subject();
}
