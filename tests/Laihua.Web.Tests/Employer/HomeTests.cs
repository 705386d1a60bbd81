using System.Net;
using Laihua.Rules.Cases;

namespace Laihua.Web.Tests.Employer;

public sealed class HomeTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Home_OfAnEmployerWithoutCases_SaysSoAndOffersAStart()
    {
        var page = await new Handler(site, "handler2@example.com").GetAsync("/employer");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("id=\"nothing-to-do\"", page.Html, StringComparison.Ordinal);
        Assert.Contains("id=\"no-cases\"", page.Html, StringComparison.Ordinal);
        Assert.Contains("href=\"/en/employer/applications/new\"", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_Posted_MakesADraftThatWaitsAtHome()
    {
        var handler = new Handler(site);

        var number = await handler.StartAsync();

        var stored = await handler.StoredAsync(number);
        var home = await handler.GetAsync("/employer");
        Assert.Equal((ApplicationKind.K1, CaseState.Draft), (stored.Kind, stored.State));
        Assert.Contains($"href=\"/en/employer/applications/{number}\">Finish the draft", home.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tasks_OfANewDraft_AreAllNotYetStarted()
    {
        var handler = new Handler(site);

        var page = await handler.GetAsync(await handler.StartAsync(), "");

        string[] tasks = ["person", "passport", "post", "education", "experience", "language", "category", "declarations", "documents"];
        Assert.All(tasks, task => Assert.EndsWith("Not yet started", page.TextOf("task-" + task), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tasks_OfAFilledDraft_AreCompletedWithPoints()
    {
        var handler = new Handler(site);
        var number = await handler.StartAsync();
        await Filled.AnswersAndDocumentsAsync(handler, number, "HOME0001");

        var page = await handler.GetAsync(number, "");

        Assert.Equal("Passport Completed", page.TextOf("task-passport"));
        Assert.Equal("Check your answers and submit Ready to submit", page.TextOf("task-check"));
        Assert.Equal("A", page.TextOf("points-category"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/person")]
    [InlineData("/documents")]
    [InlineData("/points")]
    [InlineData("/check")]
    [InlineData("/submitted")]
    [InlineData("/withdraw")]
    public async Task Page_OfAnotherEmployersCase_IsNotFound(string rest)
    {
        var number = await new Handler(site).StartAsync();

        var page = await new Handler(site, "handler2@example.com").GetAsync(number, rest);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Theory]
    [InlineData("/employer")]
    [InlineData("/employer/applications/new")]
    public async Task Page_ForAnOfficer_IsForbidden(string path)
    {
        var page = await new Handler(site, "examiner@example.org").GetAsync(path);

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
    }

    [Fact]
    public async Task Withdraw_OfADraft_EndsItOnceConfirmed()
    {
        var handler = new Handler(site);
        var number = await handler.StartAsync();

        var answer = await handler.PostAsync(number, "/withdraw");

        Assert.Equal("/en/employer", answer.Location);
        Assert.Equal(CaseState.Withdrawn, (await handler.StoredAsync(number)).State);
    }
}
