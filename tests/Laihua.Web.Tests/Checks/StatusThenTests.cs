using System.Net;
using Laihua.App.Data.Permits;
using Laihua.App.Features.Keys;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Web.Tests.Officer;

namespace Laihua.Web.Tests.Checks;

public sealed class StatusThenTests
{
    [Fact]
    public async Task StatusThen_AfterAReadingWithAReason_IsToldInBothLanguages()
    {
        await using var site = await OfficerSite.OpenAsync();
        await site.Office.FoundAsync();
        var permit = await site.Office.APrintedCardAsync();
        var page = $"/checks/{await site.Office.TokenAsync(permit, ArtefactKind.Card)}";
        (await site.Office.DoAsync((PublishStatusLists use, CancellationToken c) => use.HandleAsync(c))).Value();
        var then = Laihua.App.Features.Beijing.LocalOf(site.Office.Now).AddMinutes(1).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        site.Office.Clock.Advance(TimeSpan.FromMinutes(2));

        var before = await site.PostAsync(page + "/status", Staff.Inspector, ("At", then));
        var read = await site.PostAsync(page, Staff.Inspector, ("Kind", "Inspection"), ("Reason", "Inspection 2026-17"));
        var told = await site.PostAsync(page + "/status", Staff.Inspector, ("At", then));
        var wrong = await site.PostAsync(page + "/status", Staff.Inspector, ("At", "yesterday"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.OK), (before.Status, told.Status));
        Assert.Contains("Read the record with a reason first", before.Text, StringComparison.Ordinal);
        Assert.Contains($"/en{page}/status\"", read.Html, StringComparison.Ordinal);
        Assert.Contains("data-status=\"Valid\"", told.Html, StringComparison.Ordinal);
        Assert.Contains("nothing was known against it", told.TextOf("status-then"), StringComparison.Ordinal);
        Assert.Contains("id=\"At-error\"", wrong.Html, StringComparison.Ordinal);
        Assert.Contains("以往时间的状态", (await site.GetInChineseAsync(page + "/status", Staff.Inspector)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await site.GetAsync(page + "/status", Staff.Examiner)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync("/checks/AAAAAAAAAAAAAAAAAAAAAA/status", Staff.Inspector)).Status);
    }
}
