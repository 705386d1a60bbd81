using System.Net;
using Laihua.App.Features;
using Laihua.Credentials;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Checks;
using Laihua.Web.Tests.Api;
using Microsoft.EntityFrameworkCore;

namespace Laihua.Web.Tests.Checks;

public sealed class CheckTests(WalkedSite site) : IClassFixture<WalkedSite>
{
    private static readonly string Unknown = new('A', ArtefactToken.TextLength);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Check_OfACard_ShowsWhatAnyoneMayKnowAndNothingElse()
    {
        var html = await PageAsync(site.CardToken.ToString(), "en");

        Assert.Contains("DU****, JE**** M****", html, StringComparison.Ordinal);
        Assert.Contains("<dd class=\"govuk-summary-list__value\">1990</dd>", html, StringComparison.Ordinal);
        Assert.Contains("Compare with the card and passport in front of you.", html, StringComparison.Ordinal);
        foreach (var secret in (string[])["DUPONT", "Dupont", "1990-05-14", "14 May", "24XK00007", "Songhua", "Turbine"])
        {
            Assert.DoesNotContain(secret, html, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("card", "2026-03-02", "NotYet")]
    [InlineData("card", "2026-04-01", "Valid")]
    [InlineData("card", "2028-01-01", "Expired")]
    [InlineData("letter", "2026-04-01", "LetterUsed")]
    [InlineData("none", "2026-04-01", "Unknown")]
    [InlineData("broken", "2026-04-01", "Unknown")]
    public async Task Check_OnADay_GivesTheVerdictOfTheLiveRecord(string what, string day, string verdict)
    {
        await using var own = new WalkedSite();
        await own.InitializeAsync();
        own.Clock.SetUtcNow(DateTimeOffset.Parse(day + "T03:00:00Z", System.Globalization.CultureInfo.InvariantCulture));
        var token = what switch { "card" => own.CardToken.ToString(), "letter" => own.LetterToken.ToString(), "none" => Unknown, _ => "broken" };

        var html = await own.Browser().GetStringAsync($"/p/{token}?lang=en", Cancellation);

        Assert.Contains($"data-verdict=\"{verdict}\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/p/")]
    [InlineData("/api/v1/checks/")]
    public async Task Check_OfAnUnknownCode_IsAsLongAsOfAGoodOne(string path)
    {
        using var good = await site.Browser().GetAsync(path + site.CardToken, Cancellation);
        using var unknown = await site.Browser().GetAsync(path + Unknown, Cancellation);
        using var broken = await site.Browser().GetAsync(path + "x", Cancellation);

        Assert.Equal(good.Content.Headers.ContentLength, unknown.Content.Headers.ContentLength);
        Assert.Equal(good.Content.Headers.ContentLength, broken.Content.Headers.ContentLength);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (good.StatusCode, unknown.StatusCode));
    }

    [Fact]
    public async Task Check_OfAnyCode_IsKeptNowhereAndFoundNowhere()
    {
        using var answer = await site.Browser().GetAsync($"/p/{site.CardToken}", Cancellation);

        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Contains("noindex", Assert.Single(answer.Headers.GetValues("X-Robots-Tag")), StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_InEitherLanguage_IsAnsweredAtItsOwnAddress()
    {
        var english = await PageAsync(site.CardToken.ToString(), "en");
        var chinese = await PageAsync(site.CardToken.ToString(), "zh");

        Assert.Contains("href=\"?lang=zh\"", english, StringComparison.Ordinal);
        Assert.Contains("请与您面前的证件和护照核对。", chinese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Log_AfterAllKindsOfChecks_HoldsFourLettersOfACodeAtMost()
    {
        var token = site.CardToken.ToString();
        await PageAsync(token, "en");
        await site.Browser().GetStringAsync($"/api/v1/checks/{token}", Cancellation);
        using var refused = await site.Browser().GetAsync($"/en/checks/{token}", Cancellation);

        Assert.DoesNotContain(site.Lines.All, line => line.Contains(token[..5], StringComparison.Ordinal));
        Assert.Contains(site.Lines.All, line => line.Contains($"Check of {token[..4]}…", StringComparison.Ordinal));
    }

    [Fact]
    public async Task FullRecord_WithoutAReason_IsNotShown()
    {
        using var inspector = await site.BrowserOfAsync(Role.Inspector);

        var (status, html) = await Site.PostAsync(inspector, $"/en/checks/{site.CardToken}", $"/en/checks/{site.CardToken}", ("Kind", "Inspection"), ("Reason", ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("<a href=\"#Reason\">", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Songhua", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FullRecord_WithAReason_IsShownAndWrittenDown()
    {
        using var inspector = await site.BrowserOfAsync(Role.Inspector);
        var before = await ReadingsAsync();

        // By the link on the public answer, which an officer finds there.
        Assert.Contains($"href=\"/en/checks/{site.CardToken}\"", await inspector.GetStringAsync($"/p/{site.CardToken}?lang=en", Cancellation), StringComparison.Ordinal);
        var (status, html) = await Site.PostAsync(inspector, $"/en/checks/{site.CardToken}", $"/en/checks/{site.CardToken}", ("Kind", "Inspection"), ("Reason", "Inspection 2026-17"));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Songhua University", html, StringComparison.Ordinal);
        Assert.DoesNotContain("14 May 1990", html, StringComparison.Ordinal);
        Assert.Contains("Inspection 2026-17", html, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"passport\"", html, StringComparison.Ordinal);
        Assert.Equal(before + 1, await ReadingsAsync());
    }

    [Fact]
    public async Task FullRecord_WithThePassport_ShowsItsEndAndSaysSoInTheLog()
    {
        using var inspector = await site.BrowserOfAsync(Role.Inspector);

        var address = $"/en/checks/{site.CardToken}";
        await Site.PostAsync(inspector, address, address, ("Kind", "Residence"), ("Reason", "Inspection 2026-18"));

        var (_, html) = await Site.PostAsync(inspector, address, address + "?handler=Reveal", ("field", "Passport"));
        var (_, born) = await Site.PostAsync(inspector, address, address + "?handler=Reveal", ("field", "BirthDate"));

        Assert.Contains("id=\"passport\">…0007<", html, StringComparison.Ordinal);
        Assert.DoesNotContain("24XK", html, StringComparison.Ordinal);
        Assert.DoesNotContain("14 May 1990", html, StringComparison.Ordinal);
        Assert.Contains("End of passport number shown", html, StringComparison.Ordinal);
        Assert.Contains("14 May 1990", born, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"passport\"", born, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://check.example/p/AAAAAAAAAAAAAAAAAAAAAA#1234", "/p/AAAAAAAAAAAAAAAAAAAAAA?lang=en")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAA", "/p/AAAAAAAAAAAAAAAAAAAAAA?lang=en")]
    [InlineData("https://check.example.evil.com/p/AAAAAAAAAAAAAAAAAAAAAA", null)]
    [InlineData("AAAA", null)]
    [InlineData("", null)]
    public async Task Address_TypedIn_LeadsToTheCheckOrSaysWhyNot(string typed, string? expected)
    {
        var browser = site.Browser();
        var form = await browser.GetStringAsync("/en/check", Cancellation);
        var token = System.Text.RegularExpressions.Regex.Match(form, "name=\"_form\" type=\"hidden\" value=\"([^\"]+)\"").Groups[1].Value;

        using var answer = await browser.PostAsync("/en/check", new FormUrlEncodedContent([new("_form", token), new("Address", typed)]), Cancellation);

        Assert.Equal(expected is null ? HttpStatusCode.BadRequest : HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(expected, answer.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("check.example/p/AAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAA", "check.example")]
    [InlineData("/p/AAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAA", null)]
    [InlineData("https://a@b/p/AAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAA", "a@b")]
    [InlineData("nothing", null, null)]
    public void Read_WhatSomebodyTyped_FindsTokenAndHost(string typed, string? token, string? host) =>
        Assert.Equal(new CardAddress(token, host), CardAddress.Read(typed));

    private Task<string> PageAsync(string token, string language) => site.Browser().GetStringAsync($"/p/{token}?lang={language}", Cancellation);

    private Task<int> ReadingsAsync() => site.InAsync(db => db.Audit.CountAsync(e => e.Name == AuditEvents.CheckedFully, Cancellation));
}
