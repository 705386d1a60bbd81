using System.Net;
using Laihua.Rules.Cases;
using Laihua.Testing.Cases;
using Laihua.Testing.Machines;
using Laihua.Testing.Offices;

namespace Laihua.Web.Tests.Officer;

/// <summary>What missions and police reported stands beside the entry report, for the employer who fills it in and for the officer who reads it.</summary>
public sealed class VisaHintTests
{
    [Fact]
    public async Task EntryReport_WithVisaData_ShowsItToTheHandlerAndWithEverythingToTheOfficer()
    {
        await using var site = await OfficerSite.OpenAsync();
        var letter = await site.Office.ALetterAsync();
        var today = site.Office.Today;
        await site.Office.ReportVisaAsync(letter, VisaReports.Entry(today.AddDays(-1)), VisaReports.Visa("R", today));
        var draft = await site.Office.AnEntryReportAsync(CaseState.Draft, letter);

        var handler = await site.GetAsync($"/employer/applications/{draft.Number}/entry", Staff.Handler);
        var inChinese = await site.GetInChineseAsync($"/employer/applications/{draft.Number}/entry", Staff.Handler);
        (await site.Office.SubmitAsync(draft.Number)).Value();
        var officer = await site.GetAsync($"/officer/cases/{draft.Number}", Staff.Receiver);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (handler.Status, officer.Status));
        var seen = handler.TextOf("visas");
        Assert.Contains("Visa R issued", seen, StringComparison.Ordinal);
        Assert.Contains("another kind of visa", seen, StringComparison.Ordinal);
        Assert.Contains("another day of entry", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("No visa is known", seen, StringComparison.Ordinal);
        Assert.Contains("签发R字签证", inChinese.TextOf("visas"), StringComparison.Ordinal);
        Assert.Contains("another day of entry", officer.TextOf("visas"), StringComparison.Ordinal);
        Assert.Contains("No visa is known", officer.TextOf("visas"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EntryReport_WithoutVisaDataOrOfAnotherTopic_ShowsNone()
    {
        await using var site = await OfficerSite.OpenAsync();
        var letter = await site.Office.ALetterAsync();
        var draft = await site.Office.AnEntryReportAsync(CaseState.Draft, letter);
        var before = await site.GetAsync($"/employer/applications/{draft.Number}/entry", Staff.Handler);
        await site.Office.ReportVisaAsync(letter, VisaReports.Visa("Z", site.Office.Today));

        var health = await site.GetAsync($"/employer/applications/{draft.Number}/health", Staff.Handler);

        Assert.Null(before.TextOf("visas"));
        Assert.Null(health.TextOf("visas"));
        Assert.NotNull((await site.GetAsync($"/employer/applications/{draft.Number}/entry", Staff.Handler)).TextOf("visas"));
    }
}
