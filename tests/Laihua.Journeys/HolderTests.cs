using Laihua.Journeys.Roles;
using Laihua.Journeys.Stage;
using Microsoft.Playwright;

namespace Laihua.Journeys;

/// <summary>A permit holder shows the code of one minute, makes a share code, sees who used it, and withdraws it.</summary>
public sealed class HolderTests(Chromium chromium)
{
    private const string Email = "holder@example.org";

    /// <summary>A code whose check character is right.</summary>
    private const string NeverMade = "000-000-012";

    [Theory]
    [InlineData("en", VisitorKind.Desk)]
    [InlineData("zh", VisitorKind.NoScript)]
    public async Task Holder_ShowsAndShares_IsSeenUntilTheCodeIsSpentOrWithdrawn(string language, VisitorKind kind)
    {
        await using var site = await RunningSite.StartAsync(withCases: true, TestContext.Current.CancellationToken);
        await using var holder = await chromium.SignedInAsync(site, Email, language, kind);
        await using var stranger = await chromium.VisitAsync(site, kind);
        var (_, passport, born, _) = await Holder.FindAsync(site, "Björnsdóttir");

        await OneMinuteAsync(holder, stranger, language);
        var code = await ShareAsync(holder);
        await ReadAsync(stranger, language, code, "1950-01-01", 422);
        var refused = await SummaryAsync(stranger);
        await ReadAsync(stranger, language, code, born, 200);
        await Assertions.Expect(stranger.Page.Locator("#standing[data-standing=Valid]")).ToHaveCountAsync(1);
        await Assertions.Expect(stranger.Page.Locator("main")).ToContainTextAsync("BJÖRNSDÓTTIR");
        await Assertions.Expect(stranger.Page.Locator("main")).Not.ToContainTextAsync(passport);
        await stranger.IsAccessibleWithScriptAsync();

        await holder.OpenOwnAsync("/permit/shares");
        await Assertions.Expect(holder.Page.Locator("[data-use='Bank']")).ToContainTextAsync("Bank of Harbin");
        await holder.IsAccessibleWithScriptAsync();
        await holder.PressAsync("form[action*='Withdraw'] button");
        await Assertions.Expect(holder.Page.Locator("[data-use='Bank']")).ToHaveCountAsync(1);
        await Assertions.Expect(holder.Page.Locator("form[action*='Withdraw']")).ToHaveCountAsync(0);
        await ReadAsync(stranger, language, code, born, 422);
        Assert.Equal(refused, await SummaryAsync(stranger));
        await stranger.IsAccessibleWithScriptAsync();
        await ReadAsync(stranger, language, NeverMade, born, 422);
        Assert.Equal(refused, await SummaryAsync(stranger));
        await holder.OpenOwnAsync("/permit/looks");
        await Assertions.Expect(holder.Page.Locator("#share-uses li")).ToHaveCountAsync(1);
        Assert.DoesNotContain(born, stranger.Page.Url, StringComparison.Ordinal);
        Assert.All([born, passport, code, code.Replace("-", "", StringComparison.Ordinal)], planted => Assert.DoesNotContain(planted, site.Said(), StringComparison.OrdinalIgnoreCase));
    }

    private static Task<string> SummaryAsync(Visitor stranger) => stranger.Page.Locator(".govuk-error-summary").InnerTextAsync();

    private static async Task OneMinuteAsync(Visitor holder, Visitor stranger, string language)
    {
        await holder.OpenOwnAsync("/permit/code");
        await holder.SendAsync("#make-code");
        await holder.IsAccessibleWithScriptAsync();
        var texts = await Scanner.ReadPictureAsync(await holder.Page.Locator("#code").ScreenshotAsync());

        await stranger.OpenAsync(Assert.Single(texts));
        await Assertions.Expect(stranger.Page.Locator("[data-verdict='DynamicFresh']")).ToHaveCountAsync(1);
        await Assertions.Expect(stranger.Page.Locator("main")).Not.ToContainTextAsync("BJÖRNSDÓTTIR");

        await stranger.OpenAsync($"/{language}/");
        await stranger.OpenAsync(texts[0]);
        await Assertions.Expect(stranger.Page.Locator("[data-verdict='DynamicSeenBefore']")).ToHaveCountAsync(1);
    }

    private static async Task<string> ShareAsync(Visitor holder)
    {
        await holder.OpenOwnAsync("/permit/shares");
        Assert.Equal(422, await holder.PressAsync("#make-share"));
        await holder.AnswerAsync("Purpose", "Bank");
        await holder.SendAsync("#make-share");
        await holder.IsAccessibleWithScriptAsync();
        return await holder.Page.Locator("#share-code").InnerTextAsync();
    }

    private static async Task ReadAsync(Visitor stranger, string language, string code, string born, int status)
    {
        await stranger.OpenAsync($"/{language}/share");
        await stranger.AnswerAsync("Code", code);
        await stranger.AnswerAsync("BirthDate", born);
        await stranger.AnswerAsync("Purpose", "Bank");
        await stranger.AnswerAsync("Checker", "Bank of Harbin");
        Assert.Equal(status, await stranger.PressAsync("form#main button.govuk-button"));
    }
}
