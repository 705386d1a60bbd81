using Laihua.App.Features.Checks;
using Laihua.Journeys.Stage;
using Laihua.Rules.People;
using Laihua.Testing.Cases;
using Microsoft.Playwright;

namespace Laihua.Journeys.Roles;

/// <summary>Somebody else's telephone, which has never been here and asks for its own language.</summary>
internal static class Strangers
{
    /// <summary>Opens the address of the one code on a paper, and is told the verdict without being told who it is.</summary>
    /// <returns>The address.</returns>
    public static async Task<string> IsReadByAStrangerAsync(
        this Chromium chromium, RunningSite site, byte[] paper, CheckVerdict verdict, string language, AnApplication holder)
    {
        var address = Assert.Single(await Scanner.ReadPdfAsync(paper, 600));
        Assert.StartsWith(site.Address + "/p/", address, StringComparison.Ordinal);
        await chromium.IsToldAsync(site, address, verdict, language, holder);
        return address;
    }

    /// <summary>Opens an address, and is told the verdict without being told who it is.</summary>
    public static async Task IsToldAsync(this Chromium chromium, RunningSite site, string address, CheckVerdict verdict, string language, AnApplication holder)
    {
        var (family, given, passport) = (holder.Answers["person.familyName"], holder.Answers["person.givenNames"], holder.Answers["passport.number"]);
        await using var stranger = await chromium.VisitAsync(site, VisitorKind.Phone, language == "zh" ? "zh-CN" : "en-GB");
        await stranger.OpenAsync(address);
        await Assertions.Expect(stranger.Page.Locator("#verdict")).ToHaveAttributeAsync("data-verdict", verdict.ToString());
        Assert.Equal(language == "zh" ? "zh-Hans" : "en", await stranger.LanguageAsync());
        var content = await stranger.Page.ContentAsync();
        Assert.Contains(MrzName.From(family, given).Masked(), content, StringComparison.Ordinal);
        Assert.DoesNotContain(family, content, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(passport, content, StringComparison.Ordinal);
        await stranger.FitsItsWindowAsync();
        await stranger.IsAccessibleAsync();
    }

    /// <summary>Opens an address, and is told the verdict; another element stands there too, where one is named.</summary>
    public static async Task IsToldAsync(this Chromium chromium, RunningSite site, string address, CheckVerdict verdict, string? also = null)
    {
        await using var stranger = await chromium.VisitAsync(site, VisitorKind.Phone);
        await stranger.OpenAsync(address);
        await Assertions.Expect(stranger.Page.Locator("#verdict")).ToHaveAttributeAsync("data-verdict", verdict.ToString());
        await Assertions.Expect(stranger.Page.Locator(also ?? "#verdict")).ToBeVisibleAsync();
        await stranger.FitsItsWindowAsync();
        await stranger.IsAccessibleAsync();
    }
}
