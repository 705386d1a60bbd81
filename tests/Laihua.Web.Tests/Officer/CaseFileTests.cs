using System.Net;
using Laihua.Rules.Cases;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;

namespace Laihua.Web.Tests.Officer;

public sealed class CaseFileTests
{
    [Fact]
    public async Task Case_ByPoints_ShowsAnswersPointsDocumentsAndWhatHappened()
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ACaseAsync(CaseState.InReview);

        var page = await site.GetAsync($"/officer/cases/{row.Number}", Staff.Examiner);

        Assert.Contains("points", page.TextOf("total"));
        Assert.Contains("The application relies on points", page.Text);
        Assert.Contains("Université de Lorraine", page.Text);
        Assert.Contains("Original seen", page.TextOf("checklist"));
        Assert.Contains("Accepted by Zhao Min", page.Text);
        Assert.Contains($"/en/papers/{row.Number}/receipt", page.Html);
        Assert.DoesNotContain($"/en/papers/{row.Number}/refusal", page.Html);
    }

    [Fact]
    public async Task Case_OnADirectGround_ShowsHowItWeighs()
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ACaseAsync(CaseState.PreReview, 'C');

        var page = await site.GetAsync($"/officer/cases/{row.Number}", Staff.Receiver);

        Assert.Matches("Met|judgement", page.TextOf("weighed"));
    }

    [Fact]
    public async Task Case_WithADocumentChosen_ShowsThatOneInTheViewer()
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ACaseAsync(CaseState.PreReview);
        var (contract, photo) = (row.Documents.Single(d => d.Line == "contract"), row.Documents.Single(d => d.Line == "photo"));

        var first = await site.GetAsync($"/officer/cases/{row.Number}?document={contract.Id}", Staff.Receiver);
        var second = await site.GetAsync($"/officer/cases/{row.Number}?document={photo.Id}", Staff.Receiver);

        Assert.Contains($"<iframe class=\"laihua-viewer__frame\" src=\"/en/files/{contract.FileId}\"", first.Html);
        Assert.Contains($"src=\"/en/files/{photo.FileId}\" alt=\"Portrait photograph\"", second.Html);
    }

    [Fact]
    public async Task Case_OfAPersonWithAnEarlierCase_LeadsToIt()
    {
        await using var site = await OfficerSite.OpenAsync();
        var letter = await site.Office.ALetterAsync();
        var report = await site.Office.AnEntryReportAsync(CaseState.PreReview, letter);

        var page = await site.GetAsync($"/officer/cases/{report.Number}", Staff.Receiver);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains($"/en/officer/cases/{letter.Number}\"", page.Html);
        Assert.Contains("Harbin Taiping", page.Text);
    }

    [Fact]
    public async Task Case_InChinese_IsInChinese()
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ACaseAsync(CaseState.PreReview);

        var page = await site.GetAsync($"/../zh/officer/cases/{row.Number}", Staff.Receiver);

        Assert.Equal("预审", page.TextOf("state"));
    }
}
