using System.Buffers.Binary;
using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Laihua.App.Features.Demonstration;
using Laihua.Rules.Access;

namespace Laihua.Web.Tests.Account;

public sealed partial class OwnAccountTests(LiveSite site) : IClassFixture<LiveSite>
{
    private const string Page = "/en/account/second-factor";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Account_OfAnOfficer_ShowsRolesWithTheirPlaces()
    {
        using var browser = await site.BrowserOfAsync(Role.CardOfficer);

        var html = await browser.GetStringAsync("/en/account", Cancellation);

        Assert.Contains("He Xin", html, StringComparison.Ordinal);
        Assert.Contains("Card officer", html, StringComparison.Ordinal);
        Assert.Contains("Harbin Foreigners", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Password_Changed_IsTheOnlyOneThatSignsIn()
    {
        using var browser = await site.BrowserOfAsync("examiner2@example.org");

        var (status, _) = await Site.PostAsync(browser, "/en/account", "/en/account?handler=Password",
            ("Form.Present", DemonstrationOffice.Password), ("Form.New", "four words for a test"));

        Assert.Equal(HttpStatusCode.Found, status);
        var (old, _) = await Site.PostAsync(site.Browser(), "/en/sign-in", "/en/sign-in", ("Form.Email", "examiner2@example.org"), ("Form.Password", DemonstrationOffice.Password));
        var (now, _) = await Site.PostAsync(site.Browser(), "/en/sign-in", "/en/sign-in", ("Form.Email", "examiner2@example.org"), ("Form.Password", "four words for a test"));
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Found), (old, now));
    }

    [Theory]
    [InlineData("wrong", "four words for a test", "Form_Present")]
    [InlineData(DemonstrationOffice.Password, "short", "Form_New")]
    public async Task Password_ThatCannotBeChanged_SaysWhyAtItsField(string present, string next, string field)
    {
        using var browser = await site.BrowserOfAsync(Role.Auditor);

        var (status, html) = await Site.PostAsync(browser, "/en/account", "/en/account?handler=Password", ("Form.Present", present), ("Form.New", next));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains($"<a href=\"#{field}\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SecondFactor_TurnedOn_IsAskedForAtTheNextSignInAndCanBeTurnedOff()
    {
        using var browser = await site.BrowserOfAsync(Role.Inspector);
        var key = Key().Match(await browser.GetStringAsync(Page, Cancellation)).Groups[1].Value;

        var (on, html) = await Site.PostAsync(browser, Page, Page, ("Code", CodeOf(key)));
        var next = site.Browser();
        var (first, _) = await Site.PostAsync(next, "/en/sign-in", "/en/sign-in", ("Form.Email", LiveSite.EmailOf(Role.Inspector)), ("Form.Password", DemonstrationOffice.Password));
        var (wrong, _) = await Site.PostAsync(next, "/en/sign-in/code", "/en/sign-in/code", ("Code", "no-such-code"));
        var (second, _) = await Site.PostAsync(next, "/en/sign-in/code", "/en/sign-in/code", ("Code", CodeOf(key)));
        var (off, _) = await Site.PostAsync(next, Page, Page + "?handler=Off", ("Password", DemonstrationOffice.Password));

        Assert.Equal(HttpStatusCode.OK, on);
        Assert.Equal(8, Codes().Count(html));
        Assert.Equal((HttpStatusCode.Found, HttpStatusCode.BadRequest, HttpStatusCode.Found, HttpStatusCode.Found), (first, wrong, second, off));
    }

    [Fact]
    public async Task SecondFactor_WithAWrongCode_StaysOff()
    {
        using var browser = await site.BrowserOfAsync(Role.Supervisor);

        var (status, html) = await Site.PostAsync(browser, Page, Page, ("Code", "12345"));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("<svg", html, StringComparison.Ordinal);
    }

    // RFC 6238 with the defaults of every app: SHA-1, thirty seconds, six digits, by the clock of the machine as the framework has it.
    private static string CodeOf(string key)
    {
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30);
        var hash = HMACSHA1.HashData(Base32(key), counter);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xF)) & 0x7FFF_FFFF;
        return (number % 1_000_000).ToString("000000", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static byte[] Base32(string text)
    {
        var bits = string.Concat(text.Select(letter => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2))];
    }

    [GeneratedRegex("laihua-key\">([A-Z2-7]+)<")]
    private static partial Regex Key();

    [GeneratedRegex("<li><code")]
    private static partial Regex Codes();
}
