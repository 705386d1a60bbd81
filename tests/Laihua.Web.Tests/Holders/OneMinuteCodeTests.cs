using Laihua.App.Features.Holders;
using Laihua.Credentials;
using Laihua.Testing.Cases;
using Laihua.Web.Tests.Officer;

namespace Laihua.Web.Tests.Holders;

/// <summary>The code on a telephone, as whoever scans it sees it: in time, too late, and by a clock that is wrong (attacks Q12 and Q19).</summary>
public sealed class OneMinuteCodeTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(90)]
    public async Task Code_OpenedInTime_IsFreshOnceAndReadBeforeAfterwards(int seconds)
    {
        await using var site = await OfficerSite.OpenAsync();
        var made = await MadeAsync(site);
        site.Office.Clock.Advance(TimeSpan.FromSeconds(seconds));

        var first = await OpenAsync(site, made, "en");
        var second = await OpenAsync(site, made, "en");

        Assert.Contains("data-verdict=\"DynamicFresh\"", first, StringComparison.Ordinal);
        Assert.Contains("data-verdict=\"DynamicSeenBefore\"", second, StringComparison.Ordinal);
        Assert.Contains("id=\"seen-before\"", second, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Ask the holder to make a new one", "check the clock")]
    [InlineData("zh", "请持证人更新动态码", "请检查手机时间")]
    public async Task Code_OpenedTooLate_AsksForANewOneAndShowsNobody(string language, string ask, string clock)
    {
        await using var site = await OfficerSite.OpenAsync();
        var made = await MadeAsync(site);
        site.Office.Clock.Advance(TimeSpan.FromSeconds(91));

        var page = await OpenAsync(site, made, language);

        Assert.Contains("data-verdict=\"DynamicTooLate\"", page, StringComparison.Ordinal);
        Assert.Contains(ask, page, StringComparison.Ordinal);
        Assert.Contains(clock, page, StringComparison.Ordinal);
        Assert.DoesNotContain("DU****", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, VerdictKind.Expired, "code-expired")]
    [InlineData(-1, VerdictKind.Amber, "clock")]
    public async Task Code_CheckedWithoutNetworkByAClockOfAnotherDay_IsRefusedAndSaysToCheckTheClock(int days, VerdictKind kind, string reason)
    {
        await using var site = await OfficerSite.OpenAsync();
        var made = await MadeAsync(site);
        var verifier = new Verifier(await site.Office.TrustListAsync());

        var verdict = verifier.Verify(made.Text, site.Office.Clock.GetUtcNow().AddDays(days));

        Assert.Equal((kind, reason), (verdict.Kind, verdict.Reason.Code));
        Assert.Contains("check your clock", verdict.Reason.Text.En, StringComparison.Ordinal);
        Assert.Contains("检查时钟", verdict.Reason.Text.Zh, StringComparison.Ordinal);
    }

    private static async Task<MadeDynamicCode> MadeAsync(OfficerSite site)
    {
        var (_, holder) = await site.Office.AHolderAsync();
        return (await site.Office.DoAsync((MakeDynamicCode use, CancellationToken c) => use.HandleAsync(holder, c))).Value();
    }

    private static async Task<string> OpenAsync(OfficerSite site, MadeDynamicCode made, string language)
    {
        using var stranger = site.BrowserAt("203.0.113.7");
        return await stranger.GetStringAsync($"{new Uri(made.Text).AbsolutePath}?lang={language}", Cancellation);
    }
}
