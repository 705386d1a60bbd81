using System.Net;

namespace Laihua.Web.Tests.Look;

public sealed class LanguageTests(Site site) : IClassFixture<Site>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/", null, null, "/zh/")]
    [InlineData("/", "en-GB,en;q=0.9", null, "/en/")]
    [InlineData("/", "fr-FR,fr;q=0.9", null, "/en/")]
    [InlineData("/", "fr;q=0.9,zh-TW;q=0.8,en;q=0.7", null, "/zh/")]
    [InlineData("/", "*", null, "/zh/")]
    [InlineData("/privacy?a=1&b=2", "zh-CN", "en", "/en/privacy?a=1&b=2")]
    [InlineData("/privacy", "en", "xx", "/en/privacy")]
    [InlineData("/zh", "en", null, "/zh/")]
    [InlineData("/english/page", "en", null, "/en/english/page")]
    [InlineData("//evil.example/", "en", null, "/en//evil.example/")]
    public async Task Address_WithoutLanguage_IsSentToOne(string path, string? asked, string? cookie, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("http://localhost" + path));
        request.Headers.TryAddWithoutValidation("Accept-Language", asked);
        request.Headers.TryAddWithoutValidation("Cookie", cookie is null ? null : "laihua-language=" + cookie);

        using var answer = await site.Browser().SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.TemporaryRedirect, answer.StatusCode);
        Assert.Equal(expected, answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/api/v1/x", HttpStatusCode.NotFound)]
    [InlineData("/p/abc", HttpStatusCode.OK)]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/.well-known/x", HttpStatusCode.NotFound)]
    [InlineData("/openapi/v1.json", HttpStatusCode.OK)]
    [InlineData("/assets/none.css", HttpStatusCode.NotFound)]
    public async Task Address_OfMachinesAndCodes_IsAnsweredWhereItIs(string path, HttpStatusCode expected)
    {
        using var answer = await site.Browser().GetAsync(path, Cancellation);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("zh-CN", "zh-Hans")]
    [InlineData("de", "en")]
    public async Task CodeAddress_ByWhatTheBrowserAsks_SpeaksThatLanguage(string asked, string tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/p/abc");
        request.Headers.Add("Accept-Language", asked);

        using var answer = await site.Browser().SendAsync(request, Cancellation);

        Assert.Contains($"<html lang=\"{tag}\"", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/zh/privacy?a=1", "zh-Hans", "href=\"/en/privacy?a=1\"")]
    [InlineData("/en/privacy?a=1", "en", "href=\"/zh/privacy?a=1\"")]
    [InlineData("/en/no-such-page?a=1", "en", "href=\"/zh/no-such-page?a=1\"")]
    public async Task Page_InALanguage_LinksToItselfInTheOther(string path, string tag, string link)
    {
        using var answer = await site.Browser().GetAsync(path, Cancellation);
        var html = await answer.Content.ReadAsStringAsync(Cancellation);

        Assert.Contains($"<html lang=\"{tag}\"", html, StringComparison.Ordinal);
        Assert.Contains(link, html, StringComparison.Ordinal);
        Assert.Contains(answer.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("laihua-language=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Switch_InTheMiddleOfAForm_KeepsWhatWasTypedAndSavesNothing()
    {
        var browser = site.Browser();
        var before = Pages.ProbeModel.Saved;

        var (status, html) = await Site.PostAsync(browser, "/en/probe", "/zh/probe",
            ("_language", "zh"), ("Form.Name", "O’Brien <b>"), ("Form.Salary", "not a number"), ("Form.Birth.Year", "19x"),
            ("Form.Declared", "false"), ("_shown", "Form.Ways"), ("Form.Reason", new string('r', 300)));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("<html lang=\"zh-Hans\"", html, StringComparison.Ordinal);
        Assert.Contains("value=\"O’Brien &lt;b&gt;\"", html, StringComparison.Ordinal);
        Assert.Contains("value=\"not a number\"", html, StringComparison.Ordinal);
        Assert.Contains("value=\"19x\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("checked", html, StringComparison.Ordinal);
        Assert.DoesNotContain("govuk-error", html, StringComparison.Ordinal);
        Assert.Equal(before, Pages.ProbeModel.Saved);
    }

    [Fact]
    public async Task Switch_OnAPageWithAForm_IsAButtonThatEnterDoesNotPress()
    {
        var html = await site.Browser().GetStringAsync("/en/probe?x=1", Cancellation);

        var first = html.IndexOf("form=\"main\"", StringComparison.Ordinal);
        var switching = html.IndexOf("name=\"_language\"", StringComparison.Ordinal);
        Assert.True(first < switching);
        Assert.Contains("name=\"next\" value=\"go\"", html[first..switching], StringComparison.Ordinal);
        Assert.Contains("formaction=\"/zh/probe?x=1\"", html, StringComparison.Ordinal);
    }
}
