using Laihua.Journeys.Stage;

namespace Laihua.Journeys;

/// <summary>What everybody sees without signing in.</summary>
public sealed class PublicPagesTests(Chromium chromium, NewOffice office) : IClassFixture<NewOffice>
{
    public static TheoryData<string> Addresses() => ["/en/", "/zh/", "/en/accessibility", "/zh/accessibility", "/en/privacy", "/zh/privacy", "/en/category", "/zh/category"];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Page_OnADesk_IsAccessible(string address)
    {
        await using var visitor = await chromium.VisitAsync(office.Site);

        await visitor.OpenAsync(address);

        Assert.NotEqual("", await visitor.HeadingAsync());
        await visitor.IsAccessibleAsync();
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Page_OnATelephone_FitsTheWindowAndIsAccessible(string address)
    {
        await using var visitor = await chromium.VisitAsync(office.Site, VisitorKind.Phone);

        await visitor.OpenAsync(address);

        await visitor.FitsItsWindowAsync();
        await visitor.IsAccessibleAsync();
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Page_WithoutScript_ShowsItsContentAndSwitchesLanguage(string address)
    {
        await using var visitor = await chromium.VisitAsync(office.Site, VisitorKind.NoScript);
        await visitor.OpenAsync(address);
        var before = (await visitor.HeadingAsync(), await visitor.LanguageAsync());

        await visitor.SwitchLanguageAsync();

        var after = (await visitor.HeadingAsync(), await visitor.LanguageAsync());
        Assert.NotEqual(before.Item1, after.Item1);
        Assert.NotEqual(before.Item2, after.Item2);
    }

    [Fact]
    public async Task Start_InBothLanguages_IsPictured()
    {
        await using var visitor = await chromium.VisitAsync(office.Site);
        await visitor.OpenAsync("/en/");
        await visitor.PictureAsync("01-home");

        await visitor.SwitchLanguageAsync();

        Assert.Equal("zh-Hans", await visitor.LanguageAsync());
        await visitor.PictureAsync("02-home-zh");
    }

    [Fact]
    public void Start_Demonstration_SaysOnTheConsoleWhereItIsAndWhoCanSignIn()
    {
        var said = office.Site.Said();

        Assert.Contains(office.Site.Address, said);
        Assert.Contains("approver@example.org", said);
    }
}
