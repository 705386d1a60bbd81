using Laihua.Journeys.Stage;
using Microsoft.Playwright;
using Xunit.Sdk;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: Parallelization(Mode = ParallelMode.None)]

namespace Laihua.Journeys.Stage;

/// <summary>The one browser of all journeys: the chromium of this machine, never one that a package would fetch.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Installed = "/usr/bin/chromium";

    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--no-proxy-server", "--lang=en",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Starts it.</summary>
    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await LaunchAsync();
    }

    /// <summary>Another browser, whose camera shows a film over and over and is given to every page that may ask for it.</summary>
    /// <param name="film">A file of raw frames (<c>.y4m</c>).</param>
    public Task<IBrowser> WithCameraAsync(string film) =>
        LaunchAsync("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream", $"--use-file-for-fake-video-capture={film}");

    /// <summary>Somebody with a browser of their own: nothing is remembered from others.</summary>
    public Task<Visitor> VisitAsync(RunningSite site, VisitorKind kind = VisitorKind.Desk, string locale = "en-GB") =>
        VisitAsync(browser!, site, kind, locale); // Started before the first test.

    /// <summary>The same with a browser of one's own.</summary>
    public static async Task<Visitor> VisitAsync(IBrowser browser, RunningSite site, VisitorKind kind = VisitorKind.Desk, string locale = "en-GB")
    {
        var phone = kind == VisitorKind.Phone;
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = site.Address,
            Locale = locale,
            TimezoneId = "Asia/Shanghai",
            JavaScriptEnabled = kind != VisitorKind.NoScript,
            ViewportSize = phone ? new() { Width = 320, Height = 640 } : new() { Width = 1280, Height = 900 },
            IsMobile = phone,
            HasTouch = phone,
        });
        return new(context, await context.NewPageAsync(), kind);
    }

    /// <summary>One of the invented people, signed in.</summary>
    public async Task<Visitor> SignedInAsync(RunningSite site, string email, string language = "en", VisitorKind kind = VisitorKind.Desk)
    {
        var visitor = await VisitAsync(site, kind, language == "zh" ? "zh-CN" : "en-GB"); // Codes have no language in their address: the browser asks for one.
        await visitor.SignInAsync(email, language);
        return visitor;
    }

    private Task<IBrowser> LaunchAsync(params string[] more)
    {
        var program = Environment.GetEnvironmentVariable("LAIHUA_CHROMIUM") ?? Installed;
        Assert.True(File.Exists(program), $"There is no {program}: apt-get install chromium, or name another one in LAIHUA_CHROMIUM.");
        return playwright!.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = [.. Flags, .. more] }); // Created before.
    }

    /// <summary>Closes it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}

/// <summary>With what somebody comes.</summary>
public enum VisitorKind
{
    /// <summary>A screen of 1280 × 900.</summary>
    Desk,

    /// <summary>A telephone, 320 pixels wide: the width at which WCAG 2.2 (1.4.10) asks for no scrolling in two directions.</summary>
    Phone,

    /// <summary>A screen and a browser that runs no script.</summary>
    NoScript,
}
