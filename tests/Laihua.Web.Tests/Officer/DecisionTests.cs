using System.Net;
using Laihua.Rules.Cases;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;

namespace Laihua.Web.Tests.Officer;

public sealed class DecisionTests
{
    private const string Reasons = "The certificate of no criminal record names a conviction.";

    [Fact]
    public async Task Recommend_WithFindings_HandsTheCaseToTheApprover()
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ACaseAsync(CaseState.InReview);
        var address = $"/officer/cases/{row.Number}/recommend";

        var empty = await site.PostAsync(address, Staff.Examiner, ("Findings", ""));
        var full = await site.PostAsync(address, Staff.Examiner, ("Outcome", "refuse"), ("Findings", "The degree could not be verified."));

        Assert.Equal(HttpStatusCode.BadRequest, empty.Status);
        Assert.Contains("id=\"Outcome-error\"", empty.Html);
        Assert.Contains("id=\"Findings-error\"", empty.Html);
        Assert.Equal(HttpStatusCode.Redirect, full.Status);
        var stored = await site.Office.CaseAsync(row.Number);
        Assert.Equal(CaseState.AwaitingDecision, stored.State);
        Assert.False(stored.Examinations[0].RecommendsGrant);
    }

    [Fact]
    public async Task Decide_CheckedThenSent_Grants()
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ACaseAsync(CaseState.AwaitingDecision);
        var address = $"/officer/cases/{row.Number}/decide";

        var check = await site.PostAsync(address, Staff.Approver, ("Step", "check"), ("Outcome", "grant"), ("Reasons", ""));
        var before = (await site.Office.CaseAsync(row.Number)).State;
        var answer = await site.PostAsync(address, Staff.Approver, ("Step", "send"), ("Outcome", "grant"), ("Reasons", ""));

        Assert.NotNull(check.TextOf("checking"));
        Assert.Equal(CaseState.AwaitingDecision, before);
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal(CaseState.Granted, (await site.Office.CaseAsync(row.Number)).State);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("send")]
    public async Task Decide_ToRefuseWithoutGroundAndReasons_GivesEveryFindingAtItsField(string step)
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ACaseAsync(CaseState.AwaitingDecision);

        var answer = await site.PostAsync($"/officer/cases/{row.Number}/decide", Staff.Approver, ("Step", step), ("Outcome", "refuse"), ("Reasons", "no"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("id=\"Ground-error\"", answer.Html);
        Assert.Contains("id=\"Reasons-error\"", answer.Html);
        Assert.Empty((await site.Office.CaseAsync(row.Number)).Decisions);
    }

    [Fact]
    public async Task Decide_ByTheExaminerOfTheCase_SaysThatSomebodyElseMust()
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ACaseAsync(CaseState.InReview);
        (await site.Office.RecommendAsync(row.Number, by: Staff.ExaminerApprover)).Value();
        var address = $"/officer/cases/{row.Number}/decide";

        var page = await site.GetAsync(address, Staff.ExaminerApprover);

        Assert.Contains("Somebody else must decide it", page.TextOf("examined-by-you"));
        Assert.DoesNotContain("id=\"main\"", page.Html);
        Assert.Equal(CaseState.AwaitingDecision, (await site.Office.CaseAsync(row.Number)).State);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("send")]
    public async Task Decide_AfterSomebodyElseDecided_TellsWhoAndWhenAndKeepsTheWords(string step)
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ACaseAsync(CaseState.AwaitingDecision);

        var answer = await site.PostAfterAsync($"/officer/cases/{row.Number}/decide", Staff.SecondApprover,
            async () => (await site.Office.DecideAsync(row.Number)).Value(),
            ("Step", step), ("Outcome", "refuse"), ("Ground", "basic-conditions"), ("Reasons", Reasons));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains(Staff.Approver.Name, answer.Text);
        Assert.Contains("2 March 2026, 10:", answer.Text);
        Assert.Contains("It now stands at “Granted”. Nothing of yours was sent", answer.Text);
        Assert.Contains(Reasons, answer.Html);
        Assert.Null(answer.TextOf("send"));
        Assert.Single((await site.Office.CaseAsync(row.Number)).Decisions);
    }

    [Fact]
    public async Task SendBack_WithAReason_GivesTheCaseToTheExaminerWhoSeesIt()
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ACaseAsync(CaseState.AwaitingDecision);
        var address = $"/officer/cases/{row.Number}/send-back";

        var empty = await site.PostAsync(address, Staff.Approver, ("Because", "no"));
        var full = await site.PostAsync(address, Staff.Approver, ("Because", "Ask the university whether the degree is genuine."));
        var page = await site.GetAsync($"/officer/cases/{row.Number}/recommend", Staff.Examiner);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.Equal(HttpStatusCode.Redirect, full.Status);
        Assert.Equal(CaseState.InReview, (await site.Office.CaseAsync(row.Number)).State);
        Assert.Contains("Ask the university whether the degree is genuine.", page.Text);
    }
}
