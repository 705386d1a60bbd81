using System.Net;
using Laihua.App.Features;
using Laihua.App.Features.Applications;
using Laihua.Rules.Cases;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;

namespace Laihua.Web.Tests.Officer;

public sealed class ButtonTests
{
    private static readonly Actor[] Officers = [Staff.Receiver, Staff.Examiner, Staff.Approver, Staff.ExaminerApprover];

    [Theory]
    [InlineData(CaseState.PreReview, 'A')]
    [InlineData(CaseState.PreReview, 'B')]
    [InlineData(CaseState.Returned, 'B')]
    [InlineData(CaseState.AwaitingWindow, 'B')]
    [InlineData(CaseState.InReview, 'A')]
    [InlineData(CaseState.AwaitingDecision, 'B')]
    [InlineData(CaseState.Granted, 'B')]
    [InlineData(CaseState.Refused, 'B')]
    [InlineData(CaseState.NotAccepted, 'B')]
    [InlineData(CaseState.Withdrawn, 'B')]
    public async Task Case_InAState_DrawsTheButtonsOfTheTableOfMovesForEachRole(CaseState state, char category)
    {
        await using var site = await OfficerSite.OpenAsync();
        var number = state == CaseState.Withdrawn
            ? await WithdrawnAsync(site.Office)
            : (await site.Office.ACaseAsync(state, category)).Number;

        foreach (var officer in Officers)
        {
            var page = await site.GetAsync($"/officer/cases/{number}", officer);

            Assert.Equal(HttpStatusCode.OK, page.Status);
            var possible = CaseFlow.Possible(state, officer.Roles, CaseFlow.RoadOf(category)).Select(action => action.ToString());
            Assert.Equal(possible.Order(), page.Actions.Order());
        }
    }

    [Fact]
    public async Task Action_ThatIsNotPossibleNow_Answers409AndHasNoButton()
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ACaseAsync(CaseState.InReview);

        var page = await site.GetAsync($"/officer/cases/{row.Number}/pass", Staff.Receiver);

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Contains("the case stands at “In review”", page.Text);
        Assert.DoesNotContain("<form id=\"main\"", page.Html);
    }

    private static async Task<string> WithdrawnAsync(TestOffice office)
    {
        var row = await office.ACaseAsync(CaseState.PreReview);
        (await office.DoAsync((WithdrawApplication use, CancellationToken c) => use.HandleAsync(new(row.Number, row.Version), Staff.Handler, c))).Value();
        return row.Number;
    }
}
