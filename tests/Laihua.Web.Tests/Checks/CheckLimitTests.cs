using System.Net;
using Laihua.Credentials;

namespace Laihua.Web.Tests.Checks;

/// <summary>What anyone may ask of codes: thirty times a minute from one address, sixty times a day for one code.</summary>
public sealed class CheckLimitTests : IAsyncDisposable
{
    private readonly LiveSite site = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Theory]
    [InlineData("/p/")]
    [InlineData("/api/v1/checks/")]
    public async Task Check_MoreThanThirtyTimesAMinuteFromOneAddress_IsRefusedThereUntilTheMinuteIsOver(string path)
    {
        using var scanner = site.BrowserAt("203.0.113.7");
        using var other = site.BrowserAt("203.0.113.8");
        for (var i = 0; i < 30; i++)
        {
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(scanner, $"{path}{i}"));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(scanner, $"{path}31"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(other, $"{path}31"));
        site.Clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(scanner, $"{path}31"));
        site.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(scanner, $"{path}31"));
    }

    [Fact]
    public async Task Check_MoreThanSixtyTimesADayOfOneCode_IsRefusedFromEverywhereUntilTheDayIsOver()
    {
        var (code, another) = (ArtefactToken.New(), ArtefactToken.New());
        for (var i = 0; i < 60; i++)
        {
            using var each = site.BrowserAt($"203.0.113.{i}");
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(each, $"/p/{code}"));
        }

        using var next = site.BrowserAt("203.0.113.60");
        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(next, $"/p/{code}"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(next, $"/api/v1/checks/{code}"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(next, $"/p/{another}"));
        site.Clock.Advance(TimeSpan.FromDays(1) - TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(next, $"/p/{code}"));
        site.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(next, $"/p/{code}"));
    }

    [Fact]
    public async Task Check_Refused_SaysSoInWords()
    {
        using var scanner = site.BrowserAt("203.0.113.7");
        for (var i = 0; i < 30; i++)
        {
            await StatusAsync(scanner, $"/p/{i}");
        }

        Assert.Contains("Too many requests", await (await scanner.GetAsync("/p/31?lang=en", Cancellation)).Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Contains("操作过于频繁", await (await scanner.GetAsync("/p/31?lang=zh", Cancellation)).Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient browser, string address)
    {
        using var answer = await browser.GetAsync(address, Cancellation);
        return answer.StatusCode;
    }
}
