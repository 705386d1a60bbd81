using System.Net;
using System.Text.RegularExpressions;
using Laihua.App.Data;
using Laihua.App.Data.Cases;
using Laihua.App.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Laihua.Web.Tests.Employer;

/// <summary>What a page answered.</summary>
internal sealed record Answered(HttpStatusCode Status, string Html, string Location)
{
    /// <summary>The error at a field.</summary>
    public string? ErrorAt(string id) =>
        Regex.Match(Html, $"id=\"{id}-error\"><span class=\"govuk-visually-hidden\">[^<]*</span> ([^<]*)<") is { Success: true } found ? found.Groups[1].Value : null;

    /// <summary>The text of the element with an id.</summary>
    public string TextOf(string id) => Regex.Replace(
        Regex.Match(Html, $"<(\\w+)[^>]* id=\"{id}\"[^>]*>(.*?)</\\1>", RegexOptions.Singleline).Groups[2].Value, @"(<[^>]+>|\s)+", " ").Trim();
}

/// <summary>A handler in front of the site: reads pages, posts their forms, and looks into the register.</summary>
internal sealed partial class Handler(Site site, string email = "handler@example.com", string language = "en")
{
    private readonly HttpClient browser = site.SignedIn(email);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public string AddressOf(string number, string rest = "") => $"/{language}/employer/applications/{number}{rest}";

    public async Task<Answered> GetAsync(string path) => await AnswerAsync(await browser.GetAsync($"/{language}{path}", Cancellation));

    public Task<Answered> GetAsync(string number, string rest) => GetAsync($"/employer/applications/{number}{rest}");

    /// <summary>Posts a page's form with its token and the version that it shows.</summary>
    public Task<Answered> PostAsync(string number, string rest, string handler = "", params (string Name, string Value)[] fields) =>
        PostFromAsync(number, rest, AddressOf(number, rest) + handler, fields);

    /// <summary>Posts the form of one page to an address.</summary>
    public async Task<Answered> PostFromAsync(string number, string rest, string to, params (string Name, string Value)[] fields)
    {
        var (token, version) = await FormOfAsync(number, rest);
        List<KeyValuePair<string, string>> pairs = [new("_form", token), .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))];
        if (fields.All(f => f.Name != "Version"))
        {
            pairs.Add(new("Version", version));
        }

        return await AnswerAsync(await browser.PostAsync(to, new FormUrlEncodedContent(pairs), Cancellation));
    }

    /// <summary>Posts the file form of a line of the checklist.</summary>
    public async Task<Answered> UploadAsync(string number, string line, string? name, byte[] content)
    {
        var (token, _) = await FormOfAsync(number, "/documents");
        using var form = new MultipartFormDataContent { { new StringContent(token), "_form" }, { new StringContent(line), "line" } };
        if (name is not null)
        {
            form.Add(new ByteArrayContent(content), "documents." + line, name);
        }

        return await AnswerAsync(await browser.PostAsync(AddressOf(number, "/documents?handler=Upload"), form, Cancellation));
    }

    /// <summary>Starts a draft by the button of its page.</summary>
    public async Task<string> StartAsync()
    {
        var page = await GetAsync("/employer/applications/new");
        KeyValuePair<string, string>[] pairs = [new("_form", Token().Match(page.Html).Groups[1].Value)];
        var answer = await AnswerAsync(await browser.PostAsync($"/{language}/employer/applications/new", new FormUrlEncodedContent(pairs), Cancellation));
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        return answer.Location[(answer.Location.LastIndexOf('/') + 1)..];
    }

    /// <summary>The case as it is stored.</summary>
    public async Task<Application> StoredAsync(string number) =>
        await InAsync(services => services.GetRequiredService<LaihuaDb>().Applications.AsNoTracking().Include(c => c.Documents).SingleAsync(c => c.Number == number, Cancellation));

    /// <summary>The answers as they are stored.</summary>
    public async Task<IReadOnlyDictionary<string, string>> AnswersAsync(string number) => (await StoredAsync(number)).AnswersOf().All;

    /// <summary>Runs a use case as one of the accounts.</summary>
    public async Task<T> AsAsync<T>(string account, Func<IServiceProvider, Actor, Task<T>> what) => await InAsync(async services =>
    {
        var user = await services.GetRequiredService<LaihuaDb>().Users.Where(u => u.Email == account).Select(u => u.Id).SingleAsync(Cancellation);
        return await what(services, (await services.GetRequiredService<ActorOf>().FindAsync(user, Cancellation))!); // A demonstration account.
    });

    public async Task<T> InAsync<T>(Func<IServiceProvider, Task<T>> what)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await what(scope.ServiceProvider);
    }

    private async Task<(string Token, string Version)> FormOfAsync(string number, string rest)
    {
        var page = await GetAsync(number, rest);
        return (Token().Match(page.Html).Groups[1].Value, Version().Match(page.Html).Groups[1].Value);
    }

    private static async Task<Answered> AnswerAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            return new(answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation)), answer.Headers.Location?.OriginalString ?? "");
        }
    }

    [GeneratedRegex("name=\"_form\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("name=\"Version\" value=\"([^\"]+)\"")]
    private static partial Regex Version();
}
