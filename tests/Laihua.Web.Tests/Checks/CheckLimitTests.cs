using System.Net;

namespace Laihua.Web.Tests.Checks;

public sealed class CheckLimitTests(LiveSite site) : IClassFixture<LiveSite>
{
    [Fact]
    public async Task Check_MoreThanThirtyTimesAMinute_IsRefusedInWords()
    {
        var browser = site.Browser();
        for (var i = 0; i < 30; i++)
        {
            using var answer = await browser.GetAsync($"/p/{i}", TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        using var refused = await browser.GetAsync("/p/31?lang=en", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Contains("Too many requests", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
