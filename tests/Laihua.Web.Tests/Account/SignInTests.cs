using System.Net;
using Laihua.App.Features;
using Laihua.App.Features.Demonstration;
using Laihua.Rules.Access;
using Microsoft.EntityFrameworkCore;

namespace Laihua.Web.Tests.Account;

public sealed class SignInTests(LiveSite site) : IClassFixture<LiveSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Role.Handler, "", "/en/employer")]
    [InlineData(Role.Receiver, "", "/en/officer")]
    [InlineData(Role.Receiver, "?from=%2Fen%2Fofficer%2Fcards", "/en/officer/cards")]
    [InlineData(Role.Receiver, "?from=%2Fzh%2Fofficer", "/en/officer")]
    [InlineData(Role.Receiver, "?from=https%3A%2F%2Fevil.example%2F", "/en/officer")]
    [InlineData(Role.Receiver, "?from=%2F%2Fevil.example", "/en/officer")]
    public async Task SignIn_ByARole_LandsWhereItWorksOrAtTheLocalAddressAsked(Role role, string query, string expected)
    {
        using var answer = await TryAsync(site.Browser(), LiveSite.EmailOf(role), DemonstrationOffice.Password, query);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(expected, answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task SignIn_ThatIsRefused_SaysTheSameForEveryCause()
    {
        using var wrong = await TryAsync(site.Browser(), LiveSite.EmailOf(Role.Inspector), "wrong");
        using var unknown = await TryAsync(site.Browser(), "nobody@example.org", "wrong");

        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, unknown.StatusCode);
        Assert.Contains("is not right", await wrong.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Contains("is not right", await unknown.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_RefusedSixTimes_IsClosedAndSaysForHowLong()
    {
        var email = "approver2@example.org";
        for (var i = 0; i < 6; i++)
        {
            using var refused = await TryAsync(site.Browser(), email, "wrong");
        }

        using var answer = await TryAsync(site.Browser(), email, DemonstrationOffice.Password);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Matches(@"possible again in \d+ min\.", await answer.Content.ReadAsStringAsync(Cancellation));
    }

    [Fact]
    public async Task SignIn_ThatSucceeds_IsWrittenDownWithoutTheAddress()
    {
        var before = await site.InAsync(db => db.Audit.CountAsync(e => e.Name == AuditEvents.SignedIn, Cancellation));

        using var answer = await TryAsync(site.Browser(), LiveSite.EmailOf(Role.Auditor), DemonstrationOffice.Password);

        var entries = await site.InAsync(db => db.Audit.Where(e => e.Name == AuditEvents.SignedIn).OrderByDescending(e => e.Id).ToListAsync(Cancellation));
        Assert.Equal(before + 1, entries.Count);
        Assert.DoesNotContain("@", entries[0].Payload + entries[0].Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_OfTheDemonstration_TakesOneButton()
    {
        var browser = site.Browser();
        var (status, _) = await Site.PostAsync(browser, "/en/sign-in", "/en/sign-in?handler=Demonstration", ("person", LiveSite.EmailOf(Role.Supervisor)));

        Assert.Equal(HttpStatusCode.Found, status);
        Assert.Contains("Guo Rui", await browser.GetStringAsync("/en/account", Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignOut_ByItsForm_EndsTheSession()
    {
        using var browser = await site.BrowserOfAsync(Role.Receiver);

        await Site.PostAsync(browser, "/en/sign-out", "/en/sign-out");

        using var answer = await browser.GetAsync("/en/account", Cancellation);
        Assert.Equal("/en/sign-in?from=%2Fen%2Faccount", answer.Headers.Location?.PathAndQuery);
    }

    private static async Task<HttpResponseMessage> TryAsync(HttpClient browser, string email, string password, string query = "")
    {
        var form = await browser.GetStringAsync("/en/sign-in" + query, Cancellation);
        var token = System.Text.RegularExpressions.Regex.Match(form, "name=\"_form\" type=\"hidden\" value=\"([^\"]+)\"").Groups[1].Value;
        return await browser.PostAsync("/en/sign-in" + query, new FormUrlEncodedContent(
            [new("_form", token), new("Form.Email", email), new("Form.Password", password)]), Cancellation);
    }
}
