using System.Net;
using Laihua.Rules.Cases;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;

namespace Laihua.Web.Tests.Officer;

public sealed class ReceptionTests
{
    [Theory]
    [InlineData('A', CaseState.InReview, "accepted online at once")]
    [InlineData('B', CaseState.AwaitingWindow, "bring the originals")]
    public async Task Pass_ByCategory_SaysWhatFollowsAndDoesIt(char category, CaseState next, string follows)
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ACaseAsync(CaseState.PreReview, category);
        var address = $"/officer/cases/{row.Number}/pass";

        var page = await site.GetAsync(address, Staff.Receiver);
        var answer = await site.PostAsync(address, Staff.Receiver);

        Assert.Contains(follows, page.TextOf("follows"));
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal(next, (await site.Office.CaseAsync(row.Number)).State);
    }

    [Theory]
    [InlineData("true", "One face, judged by Zhao Min")]
    [InlineData("false", "Nobody has judged yet")]
    public async Task Pass_WithOrWithoutTheTickForOneFace_IsSaidBesideThePhoto(string ticked, string said)
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ACaseAsync(CaseState.PreReview);
        var photo = row.Documents.Single(d => d.Line == "photo");

        var page = await site.GetAsync($"/officer/cases/{row.Number}/pass", Staff.Receiver);
        var answer = await site.PostAsync($"/officer/cases/{row.Number}/pass", Staff.Receiver, ("OneFace", ticked));
        var viewer = await site.GetAsync($"/officer/cases/{row.Number}?document={photo.Id}", Staff.Receiver);

        Assert.Contains($"/en/files/{photo.FileId}\"", page.Html, StringComparison.Ordinal);
        Assert.Contains("id=\"OneFace\"", page.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.StartsWith(said, viewer.TextOf("one-face"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pass_OfAnEntryReport_HasNoPhotoToJudge()
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.AnEntryReportAsync(CaseState.PreReview);

        var page = await site.GetAsync($"/officer/cases/{row.Number}/pass", Staff.Receiver);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain("id=\"OneFace\"", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Return_WrittenPreviewedAndSent_TellsEveryPoint()
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ACaseAsync(CaseState.PreReview);
        var address = $"/officer/cases/{row.Number}/return";

        var preview = await site.PostAsync(address, Staff.Receiver, ("Step", "preview"),
            ("Items[0].Field", "documents.passport"), ("Items[0].Sentence", "illegible"), ("Items[0].Text", ""),
            ("Items[1].Field", ""), ("Items[1].Text", ""), ("Items[2].Field", "post.annualSalaryCny"), ("Items[2].Text", "The contract says less."));
        var answer = await site.PostAsync(address, Staff.Receiver, ("Step", "send"),
            ("Items[0].Field", "documents.passport"), ("Items[0].Text", "Scan the whole page."),
            ("Items[1].Field", "post.annualSalaryCny"), ("Items[1].Text", "The contract says less."));

        Assert.Equal(HttpStatusCode.OK, preview.Status);
        Assert.NotNull(preview.TextOf("preview"));
        Assert.Contains("The scan cannot be read.", preview.Text);
        Assert.Contains("扫描件不清晰", preview.Text);
        Assert.Contains("The contract says less.", preview.Text);
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var stored = await site.Office.CaseAsync(row.Number);
        Assert.Equal(CaseState.Returned, stored.State);
        Assert.Equal(["documents.passport", "post.annualSalaryCny"], stored.Returns[0].Items.OrderBy(i => i.Position).Select(i => i.Field));
    }

    [Theory]
    [InlineData("preview")]
    [InlineData("send")]
    public async Task Return_WithAFieldAndNoWords_ShowsTheFindingAtItsRow(string step)
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ACaseAsync(CaseState.PreReview);

        var answer = await site.PostAsync($"/officer/cases/{row.Number}/return", Staff.Receiver,
            ("Step", step), ("Items[0].Field", ""), ("Items[0].Text", ""), ("Items[1].Field", "documents.passport"), ("Items[1].Text", ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("href=\"#Items_0__Text\"", answer.Html);
        Assert.Contains("id=\"Items_0__Text-error\"", answer.Html);
        Assert.Equal(CaseState.PreReview, (await site.Office.CaseAsync(row.Number)).State);
    }

    [Fact]
    public async Task Return_AskedForMoreRows_KeepsWhatIsWrittenAndAddsThem()
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ACaseAsync(CaseState.PreReview);

        var answer = await site.PostAsync($"/officer/cases/{row.Number}/return", Staff.Receiver,
            ("Step", "rows"), ("Items[0].Field", "documents.passport"), ("Items[0].Text", "Words that stay."));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("Words that stay.", answer.Html);
        Assert.Contains("id=\"Items_3__Text\"", answer.Html);
    }

    [Fact]
    public async Task Return_ForTheSecondTime_AsksWhyItWasNotToldBefore()
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ACaseAsync(CaseState.Returned);
        (await site.Office.SubmitAsync(row.Number)).Value();
        var address = $"/officer/cases/{row.Number}/return";
        (string, string)[] point = [("Step", "send"), ("Items[0].Field", "documents.photo"), ("Items[0].Text", "The ground is not white.")];

        var without = await site.PostAsync(address, Staff.Receiver, point);
        var with = await site.PostAsync(address, Staff.Receiver, [.. point, ("Justification", "The photograph was replaced with the correction.")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.Status);
        Assert.Contains("id=\"Justification-error\"", without.Html);
        Assert.Equal(HttpStatusCode.Redirect, with.Status);
    }

    [Fact]
    public async Task Case_SubmittedAgainAfterAReturn_ShowsWhatBecameOfEachPoint()
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ACaseAsync(CaseState.Returned);
        (await site.Office.SubmitAsync(row.Number)).Value();

        var page = await site.GetAsync($"/officer/cases/{row.Number}", Staff.Receiver);

        Assert.Contains("Return of round 1", page.Text);
        Assert.Contains("Not touched since", page.Text);
    }

    [Fact]
    public async Task Window_WithAnOriginalNotTicked_NamesItAndKeepsTheTicks()
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ACaseAsync(CaseState.AwaitingWindow);

        var answer = await site.PostAsync($"/officer/cases/{row.Number}/window", Staff.Receiver, ("Seen", "passport"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Employment contract or proof of employment: Tick that you have seen the original", answer.Text);
        Assert.DoesNotContain("Data page of the passport: Tick", answer.Text);
        Assert.Matches("value=\"passport\"[^>]*checked|checked[^>]*value=\"passport\"", answer.Html);
    }

    [Fact]
    public async Task Window_WithEveryOriginalTicked_AcceptsAndKeepsWhoSawThem()
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ACaseAsync(CaseState.AwaitingWindow);
        (string, string)[] ticks = [.. row.Documents.Select(d => ("Seen", d.Line))];

        var answer = await site.PostAsync($"/officer/cases/{row.Number}/window", Staff.Receiver, ticks);

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var stored = await site.Office.CaseAsync(row.Number);
        Assert.Equal(CaseState.InReview, stored.State);
        Assert.Equal(Staff.Receiver.Name, stored.Documents.Single(d => d.Line == "passport").OriginalSeenBy);
    }

    [Fact]
    public async Task Decline_WithoutOfficeAndReasons_GivesBothFindings()
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ACaseAsync(CaseState.PreReview);
        var address = $"/officer/cases/{row.Number}/decline";

        var empty = await site.PostAsync(address, Staff.Receiver, ("CompetentOffice", ""), ("Reasons", ""));
        var full = await site.PostAsync(address, Staff.Receiver, ("CompetentOffice", "Shanghai"), ("Reasons", "The place of work lies in Shanghai."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.Contains("id=\"CompetentOffice-error\"", empty.Html);
        Assert.Contains("id=\"Reasons-error\"", empty.Html);
        Assert.Equal(HttpStatusCode.Redirect, full.Status);
        Assert.Equal(CaseState.NotAccepted, (await site.Office.CaseAsync(row.Number)).State);
    }

    [Fact]
    public async Task Return_SwitchedToTheOtherLanguage_ReadsTheCaseAndKeepsTheWords()
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ACaseAsync(CaseState.PreReview);

        var answer = await site.PostAsync($"/officer/cases/{row.Number}/return", Staff.Receiver, ("_language", "en"),
            ("Items[0].Field", "documents.passport"), ("Items[0].Text", "Words that stay."));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains(row.Number, answer.TextOf("number"));
        Assert.Contains("Words that stay.", answer.Html);
        Assert.Equal(CaseState.PreReview, (await site.Office.CaseAsync(row.Number)).State);
    }
}
