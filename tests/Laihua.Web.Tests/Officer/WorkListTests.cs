using System.Net;
using System.Text.RegularExpressions;
using Laihua.Rules.Cases;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Microsoft.EntityFrameworkCore;

namespace Laihua.Web.Tests.Officer;

public sealed partial class WorkListTests
{
    [Fact]
    public async Task Reception_WithCasesOfEveryUrgency_OrdersByUrgencyThenGreenThenClock()
    {
        await using var site = await OfficerSite.OpenAsync();
        var today = site.Office.Today;
        var later = await CaseDueAsync(site, 'B', today.AddDays(20));
        var laterGreen = await CaseDueAsync(site, 'A', today.AddDays(25));
        var overdue = await CaseDueAsync(site, 'B', today.AddDays(-1));
        var nextDay = await CaseDueAsync(site, 'B', today.AddDays(1));

        var page = await site.GetAsync("/officer/reception", Staff.Receiver);

        Assert.Equal([overdue, nextDay, laterGreen, later], Numbers(page));
        Assert.Contains("A · green channel", page.Text);
        Assert.Contains("1 working day over", page.Text);
        Assert.Contains("1 working day left", page.Text);
    }

    [Fact]
    public async Task Reception_ByTab_ShowsItsOwnStatesWithCounts()
    {
        await using var site = await OfficerSite.OpenAsync();
        var first = await site.Office.ACaseAsync(CaseState.PreReview);
        var second = await site.Office.ACaseAsync(CaseState.AwaitingWindow);

        var window = await site.GetAsync("/officer/reception?list=Window", Staff.Receiver);
        var done = await site.GetAsync("/officer/reception?list=Done", Staff.Receiver);

        Assert.Equal([second.Number], Numbers(window));
        Assert.DoesNotContain(first.Number, window.Html);
        Assert.EndsWith("2", window.TextOf("list-Reception"), StringComparison.Ordinal);
        Assert.Empty(Numbers(done));
    }

    [Fact]
    public async Task Done_AfterPassing_ShowsTheCaseToWhoeverActedAlone()
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ACaseAsync(CaseState.AwaitingDecision);

        var receiver = await site.GetAsync("/officer/reception?list=Done", Staff.Receiver);
        var examiner = await site.GetAsync("/officer/decisions?list=Done", Staff.Examiner);
        var second = await site.GetAsync("/officer/decisions?list=Done", Staff.SecondExaminer);

        Assert.Equal([row.Number], Numbers(receiver));
        Assert.Equal([row.Number], Numbers(examiner));
        Assert.Empty(Numbers(second));
    }

    [Fact]
    public async Task Decisions_ByRole_ShowWhatWaitsForThatRole()
    {
        await using var site = await OfficerSite.OpenAsync();
        var examine = await site.Office.ACaseAsync(CaseState.InReview);
        var decide = await site.Office.ACaseAsync(CaseState.AwaitingDecision);

        Assert.Equal([examine.Number], Numbers(await site.GetAsync("/officer/decisions", Staff.Examiner)));
        Assert.Equal([decide.Number], Numbers(await site.GetAsync("/officer/decisions", Staff.Approver)));
        Assert.Equal(2, Numbers(await site.GetAsync("/officer/decisions", Staff.ExaminerApprover)).Count);
    }

    [Fact]
    public async Task Search_ByNumber_OpensTheCase()
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ACaseAsync(CaseState.Granted);

        var answer = await site.PostAsync("/officer/reception", Staff.Receiver, ("Search", $" {row.Number} "));

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.EndsWith($"/officer/cases/{row.Number}", answer.To, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("martin")]
    [InlineData("Camille MÄRTIN")]
    [InlineData("24xk00001")]
    public async Task Search_ByNameOrPassport_FindsTheCaseAndPutsNothingIntoTheAddress(string words)
    {
        await using var site = await OfficerSite.OpenAsync();
        var application = AnApplication.OfCategory('B').With("person.familyName", "Martin").With("person.givenNames", "Camille").With("passport.mrz", "");
        var row = await site.Office.ACaseAsync(CaseState.PreReview, application);
        await site.Office.ACaseAsync(CaseState.PreReview);

        var answer = await site.PostAsync("/officer/reception", Staff.Receiver, ("Search", words));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("1 found", answer.TextOf("found"));
        Assert.Equal([row.Number], Numbers(answer));
    }

    [Fact]
    public async Task Search_ForACaseOfAnotherAuthority_FindsNothing()
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ACaseAsync(CaseState.PreReview);

        var answer = await site.PostAsync("/officer/reception", Staff.Elsewhere, ("Search", row.Number));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.NotNull(answer.TextOf("none"));
    }

    private static async Task<string> CaseDueAsync(OfficerSite site, char category, DateOnly due)
    {
        var row = await site.Office.ACaseAsync(CaseState.PreReview, category);
        await site.Office.InAsync(db => db.Applications.Where(c => c.Id == row.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.DueOn, due)));
        return row.Number;
    }

    private static List<string> Numbers(Answer page) => [.. Number().Matches(page.Html).Select(m => m.Groups[1].Value)];

    [GeneratedRegex("<th[^>]*scope=\"row\"[^>]*><a[^>]*href=\"/en/officer/cases/([^\"]+)\"")]
    private static partial Regex Number();
}
