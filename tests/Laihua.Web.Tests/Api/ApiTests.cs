using System.Net.Http.Json;
using System.Text;
using Laihua.Rules.Access;

namespace Laihua.Web.Tests.Api;

public sealed class ApiTests(WalkedSite site) : IClassFixture<WalkedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Walk_FromStartToCard_EndsGrantedAndPrinted()
    {
        var handler = await site.MachineOfAsync(Role.Handler);

        var letter = await handler.MustAsync(HttpMethod.Get, $"/applications/{site.Letter}");
        var entry = await handler.MustAsync(HttpMethod.Get, $"/applications/{site.Entry}");

        Assert.Equal("Granted", letter.GetProperty("state").GetString());
        Assert.Equal("Granted", entry.GetProperty("state").GetString());
        Assert.Equal("2026-04-01", letter.GetProperty("answers").GetProperty("post.contractFrom").GetString());
        Assert.NotEqual(Guid.Empty, site.Card);
    }

    [Fact]
    public async Task Post_WithAnUnknownField_IsRefusedWithItsName()
    {
        var handler = await site.MachineOfAsync(Role.Handler);

        var (status, body) = await handler.CallAsync(HttpMethod.Post, $"/applications/{site.Letter}/submit", new { seenVersion = 1, surname = "Dupont" });

        Assert.Equal(400, status);
        Assert.Equal("urn:laihua:problem:unknown-field", body.GetProperty("type").GetString());
        Assert.Equal("surname", body.GetProperty("field").GetString());
        Assert.DoesNotContain("Dupont", body.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_OfAVersionThatIsPast_SaysWhoChangedItAndWhen()
    {
        var handler = await site.MachineOfAsync(Role.Handler);

        var (status, body) = await handler.CallAsync(HttpMethod.Post, $"/applications/{site.Letter}/submit", new { seenVersion = 1 });

        Assert.Equal(409, status);
        Assert.Equal("urn:laihua:problem:stale", body.GetProperty("type").GetString());
        Assert.Equal("Sun Wei", body.GetProperty("by").GetString());
        Assert.Equal("2026-03-02T02:00:00Z", body.GetProperty("at").GetString());
    }

    [Fact]
    public async Task Post_InAStateInWhichItCannotBe_SaysWhatIsPossible()
    {
        var handler = await site.MachineOfAsync(Role.Handler);
        var draft = (await handler.MustAsync(HttpMethod.Post, "/applications")).GetProperty("number").GetString();
        await handler.MustAsync(HttpMethod.Post, $"/applications/{draft}/withdraw", new { seenVersion = 0 });

        var (status, body) = await handler.CallAsync(HttpMethod.Post, $"/applications/{draft}/submit", new { seenVersion = 1 });

        Assert.Equal(409, status);
        Assert.Equal("Withdrawn", body.GetProperty("state").GetString());
        Assert.Equal(0, body.GetProperty("possible").GetArrayLength());
    }

    [Fact]
    public async Task Submit_OfAnEmptyDraft_GivesEveryFindingInThePublishedShape()
    {
        var handler = await site.MachineOfAsync(Role.Handler);
        var draft = (await handler.MustAsync(HttpMethod.Post, "/applications")).GetProperty("number").GetString();

        var (status, body) = await handler.CallAsync(HttpMethod.Post, $"/applications/{draft}/submit", new { seenVersion = 0 });

        Assert.Equal(422, status);
        var findings = body.GetProperty("findings").EnumerateArray().ToList();
        Assert.True(findings.Count > 20);
        Assert.All(findings, finding => Assert.Equal(
            ["rule", "field", "message", "source"], finding.EnumerateObject().Select(p => p.Name)));
    }

    [Fact]
    public async Task Get_OfAnothersCase_IsNotFound()
    {
        using var other = site.Browser();
        using var session = await other.PostAsJsonAsync("/api/v1/sessions", new { email = "handler2@example.com", password = "laihua-demonstration" }, Cancellation);
        var token = (await session.Content.ReadFromJsonAsync<Dictionary<string, object>>(Cancellation))!["accessToken"].ToString(); // A session has one.
        other.DefaultRequestHeaders.Authorization = new("Bearer", token);

        var (status, body) = await other.CallAsync(HttpMethod.Get, $"/applications/{site.Letter}");

        Assert.Equal(404, status);
        Assert.Equal("urn:laihua:problem:not-found", body.GetProperty("type").GetString());
    }

    [Fact]
    public async Task Get_WithTheCookieOfAPage_IsNotSignedIn()
    {
        using var browser = await site.BrowserOfAsync(Role.Handler);

        var (status, body) = await browser.CallAsync(HttpMethod.Get, "/applications");

        Assert.Equal(401, status);
        Assert.Equal("urn:laihua:problem:not-signed-in", body.GetProperty("type").GetString());
    }

    [Fact]
    public async Task Session_WithAWrongPassword_SaysNoMoreThanForAnUnknownAddress()
    {
        var (wrong, first) = await site.Browser().CallAsync(HttpMethod.Post, "/sessions", new { email = "auditor@example.org", password = "no" });
        var (unknown, second) = await site.Browser().CallAsync(HttpMethod.Post, "/sessions", new { email = "nobody@example.org", password = "no" });

        Assert.Equal((401, 401), (wrong, unknown));
        Assert.Equal(first.GetProperty("title").GetString(), second.GetProperty("title").GetString());
        Assert.Equal(first.EnumerateObject().Select(p => p.Name), second.EnumerateObject().Select(p => p.Name));
    }

    [Theory]
    [InlineData("/points/score", 200)]
    [InlineData("/points/score?table=trial-2016", 200)]
    [InlineData("/points/score?table=none", 404)]
    public async Task Score_OfOnePerson_HasTheShapeOfTheCommandLine(string path, int expected)
    {
        var (status, body) = await site.Browser().CallAsync(HttpMethod.Post, path, new { id = "x", asOf = "2017-06-05", age = 41, annualSalaryCny = "450000" });

        Assert.Equal(expected, status);
        if (expected == 200)
        {
            Assert.Equal("x", body.GetProperty("id").GetString());
            Assert.Equal(10, body.GetProperty("items").GetArrayLength());
        }
    }

    [Fact]
    public async Task Score_WithAnUnknownField_GivesTheFindingOfTheRules()
    {
        var (status, body) = await site.Browser().CallAsync(HttpMethod.Post, "/points/score", new { salary = 1 });

        Assert.Equal(422, status);
        Assert.Contains("POINTS-016", body.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("rule").GetString()));
    }

    [Fact]
    public async Task Post_ThatIsNoJson_IsABadRequestInTheSameShape()
    {
        using var answer = await site.Browser().PostAsync("/api/v1/points/score", new StringContent("{", Encoding.UTF8, "application/json"), Cancellation);

        Assert.Equal(400, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Get_OfNoResource_IsAProblemAndNoPage()
    {
        using var answer = await site.Browser().GetAsync("/api/v1/none", Cancellation);

        Assert.Equal(404, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }
}
