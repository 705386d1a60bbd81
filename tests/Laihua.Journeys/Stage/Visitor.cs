using Microsoft.Playwright;

namespace Laihua.Journeys.Stage;

/// <summary>Somebody with a browser at a site.</summary>
public sealed class Visitor(IBrowserContext context, IPage page, VisitorKind kind) : IAsyncDisposable
{
    /// <summary>The page that they see.</summary>
    public IPage Page => page;

    /// <summary>With what they come.</summary>
    public VisitorKind Kind => kind;

    /// <summary>The language in which they read, by the first part of each address.</summary>
    public string Language { get; private set; } = "en";

    /// <summary>Opens an address of the site in their language: <c>/employer</c>.</summary>
    public Task OpenOwnAsync(string address, int status = 200) => OpenAsync($"/{Language}{address}", status);

    /// <summary>Opens an address of the site, which must answer with the status: <c>/en/accessibility</c>.</summary>
    public async Task OpenAsync(string address, int status = 200)
    {
        var answer = await page.GotoAsync(address);
        Assert.Equal(status, answer?.Status);
    }

    /// <summary>The main heading.</summary>
    public Task<string> HeadingAsync() => page.Locator("h1").InnerTextAsync();

    /// <summary>The language that the page says it is in.</summary>
    public async Task<string?> LanguageAsync() => await page.Locator("html").GetAttributeAsync("lang");

    /// <summary>Changes to the other language by the link or button in the header.</summary>
    public Task SwitchLanguageAsync() => page.Locator(".laihua-header__tools [lang]").Last.ClickAsync();

    /// <summary>Signs in with the button of one of the invented people.</summary>
    public async Task SignInAsync(string email, string language = "en")
    {
        Language = language;
        await OpenAsync($"/{language}/sign-in");
        await page.Locator($"button[name=person][value='{email}']").ClickAsync();
        await page.Locator("form[action$='/sign-out']").WaitForAsync();
    }

    /// <summary>Leaves.</summary>
    public async Task SignOutAsync()
    {
        await page.Locator("form[action$='/sign-out'] button").ClickAsync();
        await page.Locator("form[action$='/sign-out']").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    /// <summary>No content lies to the right of the window.</summary>
    public async Task FitsItsWindowAsync()
    {
        var excess = await ExcessAsync();
        Assert.True(excess <= 0, $"{page.Url} is {excess} pixels wider than its window.");
    }

    /// <summary>By how many pixels the page is wider than its window.</summary>
    public Task<int> ExcessAsync() => page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => context.DisposeAsync();
}
