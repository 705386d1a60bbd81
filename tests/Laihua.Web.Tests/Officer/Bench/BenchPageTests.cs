using System.Net;
using System.Text.RegularExpressions;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Microsoft.EntityFrameworkCore;

namespace Laihua.Web.Tests.Officer.Bench;

public sealed partial class BenchPageTests
{
    private static readonly (string Name, string Value)[] ARun =
    [
        ("Form.New", Drafts.Code), ("Form.Old", ""), ("Form.Population", "synthetic"), ("Form.People", "4,000"), ("Form.Seed", "7"), ("Form.Note", "What if?"),
    ];

    [Fact]
    public async Task Form_WithoutAnything_SaysWhereDraftsAreWritten()
    {
        await using var site = await OfficerSite.OpenAsync();

        var page = await site.GetAsync("/officer/bench", Staff.Supervisor);

        Assert.Contains("no draft", page.TextOf("no-draft"));
        Assert.Contains("href=\"/en/officer/rules\"", page.Html);
        Assert.Equal("No run is kept yet.", page.TextOf("none"));
        Assert.Contains("No case is decided yet.", page.Text);
    }

    [Fact]
    public async Task Form_FromTheLinkOfADraft_HasItChosen()
    {
        await using var site = await WithADraftAsync();

        var page = await site.GetAsync($"/officer/bench?new={Drafts.Code}", Staff.Supervisor);

        Assert.Matches($"<option(?=[^>]*selected)[^>]*value=\"{Drafts.Code}\"", page.HtmlOf("Form_New")!); // A form has it.
        Assert.Null(page.TextOf("no-draft"));
    }

    [Fact]
    public async Task Run_OfADraft_LeadsToItsPageInWordsPicturesAndTables()
    {
        await using var site = await WithADraftAsync();

        var sent = await site.PostAsync("/officer/bench", Staff.Supervisor, ARun);
        var page = await site.GetAsync("/officer/bench/PB-2026-000001", Staff.Supervisor);

        Assert.Equal((HttpStatusCode.Redirect, "/en/officer/bench/PB-2026-000001"), (sent.Status, sent.To));
        Assert.StartsWith("Of 4,000 people", page.TextOf("moved"));
        Assert.Contains("href=\"/en/officer/rules/interim-2027\"", page.Html);
        Assert.Contains("assumptions, not statistics", page.Text);
        Assert.Equal(2, Pictures().Count(page.Html));
        Assert.Equal(4_000, Bands().Matches(page.Html).Sum(band => long.Parse(band.Groups[1].Value)));
        var rows = TotalRows().Matches(page.HtmlOf("totals-table")!).Select(row => row.Groups[1].Value).ToList(); // Every run has it.
        Assert.NotEmpty(Bars().Matches(page.Html));
        Assert.Empty(Bars().Matches(page.Html).Select(bar => bar.Groups[1].Value).Except(rows));
        foreach (var id in new[] { "flow-table", "items", "by-nationality", "by-occupation", "by-province", "by-age", "quota" })
        {
            Assert.NotNull(page.TextOf(id));
        }
    }

    [Fact]
    public async Task Run_InBothLanguages_SaysTheSame()
    {
        await using var site = await WithADraftAsync();
        await site.PostAsync("/officer/bench", Staff.Supervisor, ARun);

        var en = await site.GetAsync("/officer/bench/PB-2026-000001", Staff.Supervisor);
        var zh = await site.GetInChineseAsync("/officer/bench/PB-2026-000001", Staff.Supervisor);

        Assert.StartsWith("4,000人中有", zh.TextOf("moved"));
        Assert.Equal(Numbers().Matches(en.TextOf("flow-table")!).Select(m => m.Value), Numbers().Matches(zh.TextOf("flow-table")!).Select(m => m.Value)); // Both were just asserted to be there.
        Assert.Equal(en.TextOf("hash"), zh.TextOf("hash"));
    }

    [Fact]
    public async Task Run_WithEverythingWrong_IsTheFormAgainWithEachFindingAtItsField()
    {
        await using var site = await WithADraftAsync();

        var page = await site.PostAsync("/officer/bench", Staff.Supervisor,
            ("Form.New", ""), ("Form.Population", "synthetic"), ("Form.People", "many"), ("Form.Seed", "1.5"), ("Form.Note", new string('n', 401)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        foreach (var field in new[] { "Form_New", "Form_People", "Form_Seed", "Form_Note" })
        {
            Assert.Contains($"href=\"#{field}\"", page.Html);
            Assert.NotNull(page.TextOf(field + "-error"));
        }

        Assert.Contains("value=\"many\"", page.Html);
    }

    [Fact]
    public async Task Repeat_OfARun_HasItsFormAndComesToTheSame()
    {
        await using var site = await WithADraftAsync();
        await site.PostAsync("/officer/bench", Staff.Supervisor, ARun);

        var form = await site.GetAsync("/officer/bench?repeat=PB-2026-000001", Staff.Supervisor);
        await site.PostAsync("/officer/bench?repeat=PB-2026-000001", Staff.Supervisor, [.. ARun.Where(field => field.Name != "Form.Old"), ("Form.Old", "interim-2017")]);
        var page = await site.GetAsync("/officer/bench/PB-2026-000002", Staff.Supervisor);

        Assert.Contains("name=\"Form.Repeats\" value=\"PB-2026-000001\"", form.Html);
        Assert.Contains("value=\"4000\"", form.Html);
        Assert.Contains("The same came of PB-2026-000001", page.TextOf("same"));
    }

    [Fact]
    public async Task Csv_OfARun_HasEveryTableAndTheMarkOfItsEncoding()
    {
        await using var site = await WithADraftAsync();
        await site.PostAsync("/officer/bench", Staff.Supervisor, ARun);

        using var answer = await site.AnswerAsync("/en/officer/bench/PB-2026-000001/csv", Staff.Supervisor);
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var lines = System.Text.Encoding.UTF8.GetString(bytes)[1..].Split('\n');

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(("text/csv", "PB-2026-000001.csv"), (answer.Content.Headers.ContentType?.MediaType, answer.Content.Headers.ContentDisposition?.FileName));
        Assert.StartsWith("all,all,Everyone,全部,4000,", lines[1]);
        Assert.Equal(
            ["all", "moves", "nationality", "occupation", "province", "age", "items", "quota", "totals"],
            lines[1..].Where(line => line.Length > 0).Select(line => line.Split(',')[0]).Distinct());
        Assert.All(lines.Where(line => line.Length > 0 && !line.Contains('"')), line => Assert.Equal(21, line.Split(',').Length));
    }

    [Fact]
    public async Task Pages_OfTheBench_AreForSupervisors()
    {
        await using var site = await WithADraftAsync();
        await site.PostAsync("/officer/bench", Staff.Supervisor, ARun);

        foreach (var address in new[] { "/officer/bench", "/officer/bench/PB-2026-000001", "/officer/bench/PB-2026-000001/csv" })
        {
            Assert.Equal(HttpStatusCode.OK, (await site.GetAsync(address, Staff.Supervisor)).Status);
            Assert.NotEqual(HttpStatusCode.OK, (await site.GetAsync(address, Staff.Approver)).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync("/officer/bench/PB-2026-000009", Staff.Supervisor)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync("/officer/bench?repeat=PB-2026-000009", Staff.Supervisor)).Status);
    }

    private static async Task<OfficerSite> WithADraftAsync()
    {
        var site = await OfficerSite.OpenAsync();
        await site.Office.AddAsync(Drafts.OfTable(but: table => table["thresholdB"] = 66));
        return site;
    }

    [GeneratedRegex("<svg[^>]*role=\"img\"[^>]*>\\s*<title id=\"[^\"]+\">[^<]+</title>\\s*<desc id=\"[^\"]+\">[^<]+</desc>")]
    private static partial Regex Pictures();

    [GeneratedRegex("<path class=\"laihua-band [^>]*data-people=\"([0-9]+)\"")]
    private static partial Regex Bands();

    [GeneratedRegex("data-total=\"([0-9]+)\"")]
    private static partial Regex Bars();

    [GeneratedRegex("<th scope=\"row\"[^>]*>([0-9]+)</th>")]
    private static partial Regex TotalRows();

    [GeneratedRegex("[0-9,]+")]
    private static partial Regex Numbers();
}
