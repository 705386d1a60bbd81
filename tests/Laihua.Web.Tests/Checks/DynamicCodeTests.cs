using System.Net;
using Laihua.App.Features.Holders;
using Laihua.Testing.Cases;
using Laihua.Web.Tests.Officer;

namespace Laihua.Web.Tests.Checks;

/// <summary>The code of one minute on a holder's telephone, as whoever scans it is told.</summary>
public sealed class DynamicCodeTests
{
    [Theory]
    [InlineData("en", "CODE TOO OLD", "Ask the holder to make a new one.")]
    [InlineData("zh", "动态码已过期", "请持证人更新动态码")]
    public async Task Code_OpenedASecondTooLate_SaysSoAndShowsNothingElse(string language, string word, string advice)
    {
        await using var site = await OfficerSite.OpenAsync();
        var (permit, address) = await MakeAsync(site);

        site.Office.Clock.Advance(TimeSpan.FromSeconds(91));
        var answer = await OpenAsync(site, address, language);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("data-verdict=\"DynamicTooLate\"", answer.Html, StringComparison.Ordinal);
        Assert.Contains(word, answer.Text, StringComparison.Ordinal);
        Assert.Contains(advice, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(permit.Person!.MrzPrimary[..2] + "*", answer.Html, StringComparison.Ordinal); // Read with the permit.
        Assert.DoesNotContain(permit.Person.LifetimeNumber[^4..], answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_OpenedAtTheLastSecondAndOnceMore_IsFreshAndThenReadBefore()
    {
        await using var site = await OfficerSite.OpenAsync();
        var (permit, address) = await MakeAsync(site);

        site.Office.Clock.Advance(TimeSpan.FromSeconds(90));
        var first = await OpenAsync(site, address, "en");
        var second = await OpenAsync(site, address, "en");

        Assert.Contains("data-verdict=\"DynamicFresh\"", first.Html, StringComparison.Ordinal);
        Assert.Contains(permit.Person!.MrzPrimary[..2] + "*", first.Html, StringComparison.Ordinal); // Read with the permit.
        Assert.Contains("data-verdict=\"DynamicSeenBefore\"", second.Html, StringComparison.Ordinal);
        Assert.NotNull(second.TextOf("seen-before"));
    }

    private static async Task<(App.Data.Permits.Permit Permit, string Address)> MakeAsync(OfficerSite site)
    {
        var (permit, holder) = await site.Office.AHolderAsync();
        var made = (await site.Office.DoAsync((MakeDynamicCode use, CancellationToken c) => use.HandleAsync(holder, c))).Value();
        return (permit, new Uri(made.Text).AbsolutePath);
    }

    private static async Task<Answer> OpenAsync(OfficerSite site, string address, string language)
    {
        using var stranger = site.CreateClient();
        return await Answer.OfAsync(await stranger.GetAsync($"{address}?lang={language}", TestContext.Current.CancellationToken));
    }
}
