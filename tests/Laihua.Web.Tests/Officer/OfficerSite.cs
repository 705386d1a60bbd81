using System.Net;
using System.Text.RegularExpressions;
using Laihua.App.Features;
using Laihua.Testing.Offices;
using Laihua.Testing.Outputs;
using Laihua.Testing.Stores;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Laihua.Web.Tests.Officer;

/// <summary>The site over the register of a test office, by the same clock; whoever asks is signed in as one of its people.</summary>
public sealed partial class OfficerSite : WebApplicationFactory<Program>
{
    private readonly TestOffice office;

    private OfficerSite(TestOffice office) => this.office = office;

    /// <summary>The office whose cases the pages show.</summary>
    public TestOffice Office => office;

    public static async Task<OfficerSite> OpenAsync() => new(await TestOffice.OpenAsync(Provider.Sqlite));

    /// <summary>A page as somebody sees it, in English.</summary>
    public async Task<Answer> GetAsync(string address, Actor by) => await Answer.OfAsync(await AnswerAsync("/en" + address, by));

    /// <summary>A page as somebody sees it, in Chinese.</summary>
    public async Task<Answer> GetInChineseAsync(string address, Actor by) => await Answer.OfAsync(await AnswerAsync("/zh" + address, by));

    /// <summary>What comes back from an address with its language.</summary>
    public async Task<HttpResponseMessage> AnswerAsync(string address, Actor by)
    {
        using var browser = Browser(by);
        return await browser.GetAsync(address, TestContext.Current.CancellationToken);
    }

    /// <summary>Posts the form of a page as it stands, with what somebody fills in.</summary>
    public async Task<Answer> PostAsync(string address, Actor by, params (string Name, string Value)[] fields)
    {
        using var browser = Browser(by);
        var page = await Answer.OfAsync(await browser.GetAsync("/en" + address, TestContext.Current.CancellationToken));
        return await SendAsync(browser, address, page, fields);
    }

    /// <summary>Posts a form that was opened before something else happened.</summary>
    public async Task<Answer> PostAfterAsync(string address, Actor by, Func<Task> meanwhile, params (string Name, string Value)[] fields)
    {
        using var browser = Browser(by);
        var page = await Answer.OfAsync(await browser.GetAsync("/en" + address, TestContext.Current.CancellationToken));
        await meanwhile();
        return await SendAsync(browser, address, page, fields);
    }

    /// <summary>Posts one form among several of a page, to the address that it names.</summary>
    public async Task<Answer> PostFormAsync(string address, string form, Actor by)
    {
        using var browser = Browser(by);
        var page = await Answer.OfAsync(await browser.GetAsync("/en" + address, TestContext.Current.CancellationToken));
        var html = Regex.Match(page.Html, $"<form[^>]* id=\"{form}\".*?</form>", RegexOptions.Singleline).Value;
        var to = WebUtility.HtmlDecode(Regex.Match(html, "action=\"([^\"]+)\"").Groups[1].Value);
        return await Answer.OfAsync(await browser.PostAsync(
            to, new FormUrlEncodedContent(Hidden().Matches(html).Select(m => KeyValuePair.Create(m.Groups[1].Value, WebUtility.HtmlDecode(m.Groups[2].Value)))), TestContext.Current.CancellationToken));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (name, value) in office.Settings)
        {
            builder.UseSetting(name, value);
        }

        builder.UseSetting("Demonstration", "false");
        builder.UseSetting("Database:Migrate", "false");
        builder.ConfigureLogging(logging => logging.AddTestOutput());
        builder.ConfigureTestServices(services =>
        {
            services.RemoveAll<TimeProvider>().AddSingleton<TimeProvider>(office.Clock);
            services.AddAuthentication(TestSignIn.SchemeName).AddScheme<AuthenticationSchemeOptions, TestSignIn>(TestSignIn.SchemeName, _ => { });
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await office.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private HttpClient Browser(Actor by)
    {
        var browser = this.Watched();
        browser.DefaultRequestHeaders.Add(TestSignIn.Header, by.Name.Replace(' ', '.').ToLowerInvariant() + "@people.example");
        return browser;
    }

    // What a browser sends: the hidden fields of the form, with what was filled in over them.
    private static async Task<Answer> SendAsync(HttpClient browser, string address, Answer page, (string Name, string Value)[] fields)
    {
        var start = page.Html.IndexOf("id=\"main\"", StringComparison.Ordinal);
        var main = start < 0 ? "" : page.Html[start..page.Html.IndexOf("</form>", start, StringComparison.Ordinal)];
        var hidden = Hidden().Matches(main).Select(m => (Name: m.Groups[1].Value, Value: WebUtility.HtmlDecode(m.Groups[2].Value)))
            .Where(h => fields.All(f => f.Name != h.Name)).DistinctBy(h => h.Name);
        var form = new FormUrlEncodedContent(hidden.Concat(fields.Select(f => (f.Name, f.Value))).Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
        return await Answer.OfAsync(await browser.PostAsync("/en" + address, form, TestContext.Current.CancellationToken));
    }

    [GeneratedRegex("<input(?=[^>]*type=\"hidden\")(?=[^>]*name=\"([^\"]+)\")(?=[^>]*value=\"([^\"]*)\")[^>]*>")]
    private static partial Regex Hidden();
}

/// <summary>What came back.</summary>
public sealed partial record Answer(HttpStatusCode Status, string Html, string? To)
{
    /// <summary>The text of the element with this id, without its tags; null where there is none.</summary>
    public string? TextOf(string id) => HtmlOf(id) is { } html ? WebUtility.HtmlDecode(Tags().Replace(html, "")).Trim() : null;

    /// <summary>What stands inside the element with this id; null where there is none.</summary>
    public string? HtmlOf(string id) =>
        Regex.Match(Html, $"<([a-z0-9]+)[^>]* id=\"{id}\"[^>]*>(.*?)</\\1>", RegexOptions.Singleline) is { Success: true } found ? found.Groups[2].Value : null;

    /// <summary>The page as plain text.</summary>
    public string Text => Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(Html, " ")), " ");

    /// <summary>The actions for which there are buttons.</summary>
    public IReadOnlyList<string> Actions => [.. Action().Matches(Html).Select(m => m.Groups[1].Value)];

    public static async Task<Answer> OfAsync(HttpResponseMessage response)
    {
        using (response)
        {
            return new(response.StatusCode, await response.Content.ReadAsStringAsync(), response.Headers.Location?.ToString());
        }
    }

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("data-action=\"([A-Za-z]+)\"")]
    private static partial Regex Action();
}
