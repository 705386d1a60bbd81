using Laihua.Rules.Cases;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Rulebooks;
using Laihua.Web.Tests.Officer;

namespace Laihua.Web.Tests.Points;

/// <summary>What the pages of a case say of the versions by which it is scored.</summary>
public sealed class CaseRulesTests
{
    [Fact]
    public async Task Case_BeforeAnyLaterVersion_SaysWhatItKeepsAndNothingElse()
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ACaseAsync(CaseState.PreReview);

        var page = await site.GetAsync($"/officer/cases/{row.Number}", Staff.Receiver);

        Assert.Equal("Scored by Points table (interim), which the case keeps since 2 March 2026.", page.TextOf("rules-kept"));
        Assert.Contains("regions-2016", page.TextOf("points-rules"), StringComparison.Ordinal);
        Assert.Contains("in force from 1 April 2017", page.TextOf("points-rules"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Case_AfterALaterVersion_KeepsItsAccountAndNamesWhatIsInForceForNewCases()
    {
        await using var site = await OfficerSite.OpenAsync();
        await site.Office.ApproveTableAsync(site.Office.Today.AddDays(1));
        var row = await site.Office.ACaseAsync(CaseState.PreReview);
        var before = (await site.GetAsync($"/officer/cases/{row.Number}", Staff.Receiver)).TextOf("total");
        site.Office.Clock.Advance(TimeSpan.FromDays(2));

        var page = await site.GetAsync($"/officer/cases/{row.Number}", Staff.Receiver);
        var employer = await site.GetAsync($"/employer/applications/{row.Number}/points", Staff.Handler);

        Assert.EndsWith("In force for new cases: Points table (interim) (interim-2026).", page.TextOf("rules-kept"), StringComparison.Ordinal);
        Assert.Equal(before, page.TextOf("total"));
        Assert.Contains("in force from 1 April 2017 to 2 March 2026", employer.TextOf("points-rules"), StringComparison.Ordinal);
        Assert.Contains("Counted as of 2 March 2026", employer.TextOf("points-rules"), StringComparison.Ordinal);
        Assert.Null(employer.TextOf("rules-changed"));
    }

    [Fact]
    public async Task Draft_KeptBeforeAVersionThatChangesItsPoints_SaysWhatChanged()
    {
        await using var site = await OfficerSite.OpenAsync();
        await site.Office.ApproveTableAsync(site.Office.Today.AddDays(1), thresholdB: 80);
        var row = await site.Office.ACaseAsync(CaseState.Draft);
        var before = await site.GetAsync($"/employer/applications/{row.Number}", Staff.Handler);
        site.Office.Clock.Advance(TimeSpan.FromDays(1));

        var tasks = await site.GetAsync($"/employer/applications/{row.Number}", Staff.Handler);
        var points = await site.GetAsync($"/employer/applications/{row.Number}/points", Staff.Handler);

        Assert.DoesNotContain("rules-changed", before.Html, StringComparison.Ordinal);
        Assert.All(new[] { tasks, points }, page =>
        {
            Assert.Contains("By the earlier rules: 73 points, category B. By those in force today: 62 points, category C.", page.Text, StringComparison.Ordinal);
            Assert.Contains("interim-2026", page.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Draft_KeptBeforeAVersionThatChangesNothingOfIt_SaysNothing()
    {
        await using var site = await OfficerSite.OpenAsync();
        await site.Office.ApproveTableAsync(site.Office.Today.AddDays(1), salaryPoints: 14);
        var row = await site.Office.ACaseAsync(CaseState.Draft);
        site.Office.Clock.Advance(TimeSpan.FromDays(1));

        var page = await site.GetAsync($"/employer/applications/{row.Number}", Staff.Handler);

        Assert.DoesNotContain("rules-changed", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Case_WithLocalItems_ShowsThemAmongTheAnswersAndInTheAccount()
    {
        await using var site = await OfficerSite.OpenAsync();
        await site.Office.ApproveCatalogueAsync(site.Office.Today);
        var row = await site.Office.ACaseAsync(CaseState.PreReview, AnApplication.OfCategory('B')
            .With("category.localPoints", "").With("category.localItems", "HL-1.1").WithDocument("local-incentives"));

        var page = await site.GetAsync($"/officer/cases/{row.Number}", Staff.Receiver);
        var choices = await site.GetAsync($"/officer/cases/{row.Number}/return", Staff.Receiver);

        Assert.Contains("HL-1.1 In the catalogue of scarce talent", page.TextOf("answer-category-localItems"), StringComparison.Ordinal);
        Assert.Contains("incentives-heilongjiang-2026", page.TextOf("points-rules"), StringComparison.Ordinal);
        Assert.Contains("category.localItems", choices.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("category.localPoints", choices.Html, StringComparison.Ordinal);
    }
}
