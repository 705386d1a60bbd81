using Laihua.App.Features.Demonstration;
using Laihua.Journeys.Stage;

namespace Laihua.Journeys;

/// <summary>Signing in and out.</summary>
public sealed class SignInTests(Chromium chromium, NewOffice office) : IClassFixture<NewOffice>
{
    [Theory]
    [InlineData("/en/sign-in", VisitorKind.Desk)]
    [InlineData("/zh/sign-in", VisitorKind.Desk)]
    [InlineData("/en/sign-in", VisitorKind.Phone)]
    [InlineData("/zh/sign-in", VisitorKind.Phone)]
    public async Task SignIn_Page_IsAccessibleAndFitsItsWindow(string address, VisitorKind kind)
    {
        await using var visitor = await chromium.VisitAsync(office.Site, kind);

        await visitor.OpenAsync(address);

        await visitor.FitsItsWindowAsync();
        await visitor.IsAccessibleAsync();
    }

    [Theory]
    [InlineData(VisitorKind.Desk)]
    [InlineData(VisitorKind.NoScript)]
    public async Task SignIn_WithPassword_ShowsTheNameUntilSignedOut(VisitorKind kind)
    {
        await using var visitor = await chromium.VisitAsync(office.Site, kind);
        await visitor.OpenAsync("/en/sign-in");
        await visitor.Page.Locator("input[type=email]").FillAsync("receiver@example.org");
        await visitor.Page.Locator("input[type=password]").FillAsync(DemonstrationOffice.Password);

        await visitor.Page.Locator("form#main button").ClickAsync();

        await Microsoft.Playwright.Assertions.Expect(visitor.Page.Locator(".laihua-header__tools")).ToContainTextAsync("Chen Jing");
        await visitor.SignOutAsync();
        await Microsoft.Playwright.Assertions.Expect(visitor.Page.Locator(".laihua-header__tools")).Not.ToContainTextAsync("Chen Jing");
    }

    [Fact]
    public async Task SignIn_WrongPassword_IsRefusedAccessibly()
    {
        await using var visitor = await chromium.VisitAsync(office.Site);
        await visitor.OpenAsync("/en/sign-in");
        await visitor.Page.Locator("input[type=email]").FillAsync("receiver@example.org");
        await visitor.Page.Locator("input[type=password]").FillAsync("something else entirely");

        await visitor.Page.Locator("form#main button").ClickAsync();

        await visitor.Page.Locator(".govuk-error-summary").WaitForAsync();
        await visitor.IsAccessibleAsync();
    }

    [Theory]
    [MemberData(nameof(Emails))]
    public async Task SignIn_AsEachInventedPerson_LandsOnAnAccessiblePage(string email)
    {
        await using var visitor = await chromium.VisitAsync(office.Site);

        await visitor.SignInAsync(email);

        Assert.NotEqual("", await visitor.HeadingAsync());
        await visitor.IsAccessibleAsync();
        await visitor.SwitchLanguageAsync();
        await visitor.IsAccessibleAsync();
    }

    public static TheoryData<string> Emails() => [.. DemonstrationOffice.SignIns.Select(s => s.Email)];
}
