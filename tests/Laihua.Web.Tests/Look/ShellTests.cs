using System.Net;

namespace Laihua.Web.Tests.Look;

public sealed class ShellTests(Site site) : IClassFixture<Site>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/zh/")]
    [InlineData("/en/")]
    [InlineData("/zh/accessibility")]
    [InlineData("/en/accessibility")]
    [InlineData("/zh/privacy")]
    [InlineData("/en/privacy")]
    [InlineData("/zh/category")]
    [InlineData("/en/category")]
    public async Task Page_OfTheShell_HasOneHeadingAndNothingInline(string path)
    {
        using var answer = await site.Browser().GetAsync(path, Cancellation);
        var html = await answer.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Single(html.Split("<h1").Skip(1));
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.DoesNotContain(" onclick", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/")]
    [InlineData("/en/no-such-page")]
    [InlineData("/api/none")]
    public async Task Answer_OfAnyKind_CarriesTheSecurityHeaders(string path)
    {
        using var answer = await site.Browser().GetAsync(path, Cancellation);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("style-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData(400, 400)]
    [InlineData(403, 403)]
    [InlineData(404, 404)]
    [InlineData(409, 409)]
    [InlineData(413, 413)]
    [InlineData(418, 418)]
    [InlineData(429, 429)]
    [InlineData(500, 500)]
    [InlineData(503, 503)]
    [InlineData(200, 404)]
    public async Task ErrorPage_ForAStatus_AnswersWithItAndAReference(int asked, int expected)
    {
        using var answer = await site.Browser().GetAsync($"/zh/error/{asked}", Cancellation);

        Assert.Equal(expected, (int)answer.StatusCode);
        Assert.Matches("id=\"reference\">[0-9a-f]{32}<", await answer.Content.ReadAsStringAsync(Cancellation));
    }

    [Fact]
    public async Task Cookies_OfTheShell_AreForTheWholeSiteInBothLanguages()
    {
        using var answer = await site.Browser().GetAsync("/en/probe", Cancellation);

        Assert.All(answer.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("path=/;", cookie, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Files_OfTheLook_AreServedAndKept()
    {
        using var answer = await site.Browser().GetAsync("/assets/laihua.css?v=1", Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl?.MaxAge > TimeSpan.FromDays(300));
    }
}
