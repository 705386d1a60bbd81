using System.Net;
using System.Text.RegularExpressions;
using Laihua.App.Features.Demonstration;

namespace Laihua.Web.Tests.Look;

/// <summary>The start page leads to where somebody may go, and to nothing else.</summary>
public sealed partial class StartPageTests(LiveSite site) : IClassFixture<LiveSite>
{
    private static readonly string[] ForAnyone = ["/en/category", "/en/check"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Start_BeforeSignIn_OffersEveryDoor()
    {
        using var browser = site.Browser();

        var doors = await DoorsAsync(browser);

        Assert.Equal(["/en/employer", "/en/officer", "/en/permit", .. ForAnyone], doors);
    }

    [Fact]
    public async Task Start_SignedIn_OffersTheOwnDoorAloneAndItOpens()
    {
        var homes = new HashSet<string>();
        foreach (var role in DemonstrationOffice.SignIns.Select(s => s.Role).Distinct())
        {
            using var browser = await site.BrowserOfAsync(role);
            var doors = await DoorsAsync(browser);

            Assert.Equal(ForAnyone, doors[1..]);
            using var opened = await browser.GetAsync(doors[0], Cancellation);
            Assert.True(opened.StatusCode == HttpStatusCode.OK, $"{role}: {doors[0]} gives {opened.StatusCode}");
            homes.Add(doors[0]);
        }

        Assert.Superset(new HashSet<string> { "/en/employer", "/en/officer", "/en/permit" }, homes);
    }

    private static async Task<string[]> DoorsAsync(HttpClient browser)
    {
        var html = await browser.GetStringAsync("/en/", Cancellation);
        var doors = html[html.IndexOf("laihua-doors", StringComparison.Ordinal)..];
        return [.. Address().Matches(doors[..doors.IndexOf("</ul>", StringComparison.Ordinal)]).Select(match => match.Groups[1].Value)];
    }

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Address();
}
