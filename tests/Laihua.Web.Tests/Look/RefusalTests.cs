using System.Net;

namespace Laihua.Web.Tests.Look;

public sealed class RefusalTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Refused_RulesBroken_ShowsEachFindingAtItsFieldAndInTheSummaryInTheOrderOfThePage()
    {
        var (status, html) = await PostAsync("en", "broken");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("<title>Error: ", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#Form_Name\">Enter the name as printed</a>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#Form_Birth_Day\">Enter a date that exists</a>", html, StringComparison.Ordinal);
        Assert.Contains("<li>The whole does not fit</li>", html, StringComparison.Ordinal);
        Assert.Contains("id=\"Form_Name-error\"><span class=\"govuk-visually-hidden\">Error:</span> Enter the name as printed</p>", html, StringComparison.Ordinal);
        Assert.True(html.IndexOf("#Form_Name\"", StringComparison.Ordinal) < html.IndexOf("#Form_Birth_Day\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Refused_InChinese_SpeaksChineseAndLeadsToTheYearFirst()
    {
        var (_, html) = await PostAsync("zh", "broken");

        Assert.Contains("<a href=\"#Form_Birth_Year\">请填写存在的日期</a>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("state", HttpStatusCode.Conflict, "things have moved on")]
    [InlineData("stale", HttpStatusCode.Conflict, "24 August 2026, 09:30 Beijing time")]
    [InlineData("none", HttpStatusCode.NotFound, "Page not found")]
    public async Task Refused_ForAnotherReason_SaysSo(string name, HttpStatusCode expected, string words)
    {
        var (status, html) = await PostAsync("en", name);

        Assert.Equal(expected, status);
        Assert.Contains(words, html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_ThatCannotBeRead_AnswersInWordsAndKeepsWhatWasTyped()
    {
        var (status, html) = await Site.PostAsync(site.Browser(), "/zh/probe", "/zh/probe", ("Form.Salary", "abc"));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("无法识别填写的内容", html, StringComparison.Ordinal);
        Assert.Contains("value=\"abc\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_WithAFaultOfOurs_ShowsTheErrorPageWithAReference()
    {
        var (status, html) = await PostAsync("en", "crash");

        Assert.Equal(HttpStatusCode.InternalServerError, status);
        Assert.Contains("fault on our side", html, StringComparison.Ordinal);
        Assert.Matches("id=\"reference\">[0-9a-f]{32}<", html);
    }

    [Fact]
    public async Task Post_WithoutTheTokenOfItsForm_IsABadRequestInWords()
    {
        using var answer = await site.Browser().PostAsync("/en/probe", new FormUrlEncodedContent([]), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("could not read what was sent", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private Task<(HttpStatusCode Status, string Html)> PostAsync(string language, string name) =>
        Site.PostAsync(site.Browser(), $"/{language}/probe", $"/{language}/probe", ("Form.Name", name));
}
