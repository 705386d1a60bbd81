using System.Net;
using Laihua.App.Features;
using Laihua.App.Features.Decisions;
using Laihua.App.Features.Reception;
using Laihua.Rules.Cases;
using Microsoft.Extensions.DependencyInjection;

namespace Laihua.Web.Tests.Employer;

public sealed class SubmissionTests(Site site) : IClassFixture<Site>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, "", "Choose a file first.")]
    [InlineData("scan.pdf", "", "The file is empty. Choose it again.")]
    [InlineData("scan.pdf", "MZ is no document", "The file is not a PDF, JPEG or PNG. Save or scan it as one of these; renaming it does not help.")]
    [InlineData("scan.pdf", "%PDF-1.4 /Encrypt", "The PDF is protected by a password. Upload it without protection.")]
    public async Task Upload_ThatWillNotDo_TellsTheOneCauseAtItsLine(string? name, string content, string expected)
    {
        var handler = new Handler(site);
        var number = await handler.StartAsync();

        var answer = await handler.UploadAsync(number, "passport", name, System.Text.Encoding.ASCII.GetBytes(content));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(expected, answer.ErrorAt("documents_passport"));
        Assert.Empty((await handler.StoredAsync(number)).Documents);
    }

    [Fact]
    public async Task Upload_OfADocument_IsShownAtItsLineAndReplacedByTheNext()
    {
        var handler = new Handler(site);
        var number = await handler.StartAsync();

        await handler.UploadAsync(number, "passport", "first.pdf", Filled.Pdf);
        var answer = await handler.UploadAsync(number, "passport", "second.pdf", Filled.Pdf);

        var page = await handler.GetAsync(number, "/documents");
        Assert.Equal(handler.AddressOf(number, "/documents#line-passport"), answer.Location);
        Assert.Contains("second.pdf", page.TextOf("line-passport"), StringComparison.Ordinal);
        Assert.DoesNotContain("first.pdf", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Promise_WithoutADay_TellsItAtTheBoxesAndWithOneIsKept()
    {
        var handler = new Handler(site);
        var number = await handler.StartAsync();
        var day = await handler.InAsync(services => Task.FromResult(services.GetRequiredService<TimeProvider>().Today().AddMonths(3)));

        var refused = await handler.PostAsync(number, "/documents", "?handler=Promise", ("line", "medical"));
        await handler.PostAsync(number, "/documents", "?handler=Promise", ("line", "medical"),
            ("promised.medical.Day", $"{day.Day}"), ("promised.medical.Month", $"{day.Month}"), ("promised.medical.Year", $"{day.Year}"));

        Assert.Equal("Enter the day by which the document follows.", refused.ErrorAt("promised_medical"));
        Assert.Equal(day, Assert.Single((await handler.StoredAsync(number)).Documents).PromisedBy);
    }

    [Fact]
    public async Task Promise_WhereTheDocumentItselfIsNeeded_IsRefused()
    {
        var handler = new Handler(site);

        var answer = await handler.PostAsync(await handler.StartAsync(), "/documents", "?handler=Promise", ("line", "passport"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("a commitment cannot stand in for it", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Submit_OfAnEmptyDraft_ListsEveryFindingWithTheWayToItsField()
    {
        var handler = new Handler(site);
        var number = await handler.StartAsync();

        var answer = await handler.PostAsync(number, "/check");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains($"<a href=\"{handler.AddressOf(number, "/passport?back=check#passport_number")}\">", answer.Html, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"{handler.AddressOf(number, "/documents?back=check#documents_photo")}\">", answer.Html, StringComparison.Ordinal);
        Assert.Equal(CaseState.Draft, (await handler.StoredAsync(number)).State);
    }

    [Fact]
    public async Task Submit_PressedTwice_SubmitsOnceAndShowsTheSameReceipt()
    {
        var handler = new Handler(site);
        var number = await handler.StartAsync();
        await Filled.AnswersAndDocumentsAsync(handler, number, "TWICE001");
        var version = $"{(await handler.StoredAsync(number)).Version}";

        var first = await handler.PostAsync(number, "/check", "", ("Version", version));
        var second = await PressAgainAsync(handler, number, version);

        var receipt = await handler.GetAsync(number, "/submitted");
        var stored = await handler.StoredAsync(number);
        Assert.Equal(handler.AddressOf(number, "/submitted"), first.Location);
        Assert.Equal(first.Location, second.Location);
        Assert.Equal((1, CaseState.PreReview, "A"), (stored.Round, stored.State, stored.Category));
        Assert.Equal(number, receipt.TextOf("number"));
    }

    [Fact]
    public async Task Case_ReturnedForCorrection_ShowsTheOfficersWordsAtTheFieldUntilItIsChanged()
    {
        var handler = new Handler(site);
        var number = await SubmittedAsync(handler, "RETURN01");
        await ReturnAsync(handler, number);

        var home = await handler.GetAsync("/employer");
        var topic = await handler.GetAsync(number, "/post");
        var before = await handler.GetAsync(number, "");
        await handler.PostAsync(number, "/post", "?handler=Later", ("post.duties", "Research on blades."));
        var after = await handler.GetAsync(number, "");

        Assert.Contains("Correct the application: 2 to correct", home.Html, StringComparison.Ordinal);
        Assert.Equal("The office asks: Say what is taught.", topic.TextOf("officer-post_duties"));
        Assert.Equal("Post and contract The office named 1 point There is a problem", before.TextOf("task-post"));
        Assert.Equal("Post and contract The office named 1 point Completed", after.TextOf("task-post"));
        Assert.EndsWith("There is a problem", after.TextOf("task-documents"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Case_OfCategoryB_AfterPreReview_NamesTheWindowAndTheOriginals()
    {
        var handler = new Handler(site);
        var number = await handler.StartAsync();
        await Filled.AnswersAndDocumentsAsync(handler, number, "WINDOW01");
        await handler.PostAsync(number, "/post", "?handler=Later", ("post.annualSalaryCny", "55000"), ("post.monthsPerYear", "3"));
        await handler.PostAsync(number, "/check");
        await PassAsync(handler, number);

        var page = await handler.GetAsync(number, "");
        var home = await handler.GetAsync("/employer");

        Assert.Equal((CaseState.AwaitingWindow, "B"), ((await handler.StoredAsync(number)).State, (await handler.StoredAsync(number)).Category));
        Assert.Contains("windows 12 to 14", page.TextOf("visit"), StringComparison.Ordinal);
        Assert.Contains("Data page of the passport", page.TextOf("visit"), StringComparison.Ordinal);
        Assert.DoesNotContain("Portrait", page.TextOf("visit"), StringComparison.Ordinal);
        Assert.Contains($"{number}\">Bring the originals to the window", home.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Case_InReview_TellsTheStateAndNeverTheRecommendation()
    {
        var handler = new Handler(site);
        var number = await SubmittedAsync(handler, "REVIEW01");
        await PassAsync(handler, number);
        await RecommendAsync(handler, number);

        var page = await handler.GetAsync(number, "");

        Assert.Equal(CaseState.AwaitingDecision, (await handler.StoredAsync(number)).State);
        Assert.Contains("Accepted, being examined", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("ecommend", page.Html, StringComparison.Ordinal);
        Assert.StartsWith("Accepted online by Harbin", page.TextOf("story"), StringComparison.Ordinal);
        Assert.Contains($"/papers/{number}/receipt", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Case_WithALetter_LeadsToTheReportOfEntry()
    {
        var handler = new Handler(site);
        var number = await SubmittedAsync(handler, "LETTER01");
        await PassAsync(handler, number);
        await RecommendAsync(handler, number);
        await GrantAsync(handler, number);

        var home = await handler.GetAsync("/employer");
        var answer = await handler.PostAsync(number, "", "?handler=Entry");
        var report = answer.Location[(answer.Location.LastIndexOf('/') + 1)..];
        var topic = await handler.PostAsync(report, "/entry", "", ("entry.passportNumber", "OTHER1"), ("entry.visaKind", "Z"));

        Assert.Contains($"href=\"/en/employer/applications/{number}\">Report the entry", home.Html, StringComparison.Ordinal);
        Assert.Equal(ApplicationKind.K2, (await handler.StoredAsync(report)).Kind);
        Assert.StartsWith("This is not the passport of the Notification Letter.", topic.ErrorAt("entry_passportNumber"), StringComparison.Ordinal);
        Assert.Contains("id=\"line-visa\"", (await handler.GetAsync(report, "/documents")).Html, StringComparison.Ordinal);
    }

    // The page of a submitted case has no form any more: the token of another page's form does.
    private static async Task<Answered> PressAgainAsync(Handler handler, string number, string version)
    {
        var other = await handler.StartAsync();
        return await handler.PostFromAsync(other, "/check", handler.AddressOf(number, "/check"), ("Version", version));
    }

    private static async Task<string> SubmittedAsync(Handler handler, string passport)
    {
        var number = await handler.StartAsync();
        await Filled.AnswersAndDocumentsAsync(handler, number, passport);
        Assert.Equal(handler.AddressOf(number, "/submitted"), (await handler.PostAsync(number, "/check")).Location);
        return number;
    }

    private static Task<bool> ReturnAsync(Handler handler, string number) => handler.AsAsync("receiver@example.org", async (services, actor) =>
        (await services.GetRequiredService<ReturnForCorrection>().HandleAsync(
            new(number, (await handler.StoredAsync(number)).Version, [new("post.duties", "Say what is taught."), new("documents.degree", "Scan the back too.")], ""),
            actor, Cancellation)).TryGet(out _, out _));

    private static Task<bool> PassAsync(Handler handler, string number) => handler.AsAsync("receiver@example.org", async (services, actor) =>
        (await services.GetRequiredService<PassPreReview>().HandleAsync(new(number, (await handler.StoredAsync(number)).Version), actor, Cancellation)).TryGet(out _, out _));

    private static Task<bool> RecommendAsync(Handler handler, string number) => handler.AsAsync("examiner@example.org", async (services, actor) =>
        (await services.GetRequiredService<RecommendDecision>().HandleAsync(
            new(number, (await handler.StoredAsync(number)).Version, true, "Everything is met."), actor, Cancellation)).TryGet(out _, out _));

    private static Task<bool> GrantAsync(Handler handler, string number) => handler.AsAsync("approver@example.org", async (services, actor) =>
        (await services.GetRequiredService<DecideCase>().HandleAsync(
            new(number, (await handler.StoredAsync(number)).Version, true, "", "Everything is met."), actor, Cancellation)).TryGet(out _, out _));
}
