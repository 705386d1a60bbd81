using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Laihua.App.Data.Permits;
using Laihua.Rules.Holders;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Web.Tests.Officer;

namespace Laihua.Web.Tests.Holders;

/// <summary>Guesses of share codes and one-time codes: twenty an hour from one address, five for one code, and one answer to all of them.</summary>
public sealed partial class TryLimitTests
{
    private static readonly DateOnly Born = new(1990, 5, 14);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("share")]
    [InlineData("activate")]
    public async Task Form_SentMoreThanTwentyTimesFromOneAddress_IsRefusedThereForTheHour(string page)
    {
        await using var site = await OfficerSite.OpenAsync();
        using var guesser = site.BrowserAt("203.0.113.7");
        using var other = site.BrowserAt("203.0.113.8");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await GuessAsync(guesser, page)); // The first one gets the cookie of the forms.

        var more = await Task.WhenAll(Enumerable.Range(0, 19).Select(_ => GuessAsync(guesser, page)));

        Assert.All(more, status => Assert.Equal(HttpStatusCode.UnprocessableEntity, status));
        Assert.Equal(HttpStatusCode.TooManyRequests, await GuessAsync(guesser, page));
        Assert.Equal(HttpStatusCode.TooManyRequests, await GuessByApiAsync(guesser));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await GuessAsync(other, page));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await GuessByApiAsync(other));
        site.Office.Clock.Advance(TimeSpan.FromHours(1) - TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.TooManyRequests, await GuessAsync(guesser, page));
        site.Office.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await GuessAsync(guesser, page));
    }

    [Fact]
    public async Task ShareCode_TriedFiveTimesWithAWrongDate_IsClosedInTheWordsOfAnyOtherFailure()
    {
        await using var site = await OfficerSite.OpenAsync();
        var (_, holder) = await site.Office.AHolderAsync();
        var code = await site.Office.AShareCodeAsync(holder);
        using var browser = site.BrowserAt("203.0.113.7");

        var unknown = await PostAsync(browser, "share", Share("000-000-012", Born));
        List<(HttpStatusCode, string)> answers = [];
        for (var i = 1; i <= ShareOffer.MostTries; i++)
        {
            answers.Add(await PostAsync(browser, "share", Share(code, Born.AddDays(i))));
        }

        answers.Add(await PostAsync(browser, "share", Share(code, Born)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, unknown.Status);
        Assert.All(answers, answer => Assert.Equal(unknown, answer));
        Assert.Contains("show nothing", unknown.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ShareCode_WithTheRightDateAtItsLastTry_ShowsThePermit()
    {
        await using var site = await OfficerSite.OpenAsync();
        var (_, holder) = await site.Office.AHolderAsync();
        var code = await site.Office.AShareCodeAsync(holder);
        using var browser = site.BrowserAt("203.0.113.7");
        for (var i = 1; i < ShareOffer.MostTries; i++)
        {
            await PostAsync(browser, "share", Share(code, Born.AddDays(i)));
        }

        var (status, page) = await PostAsync(browser, "share", Share(code, Born));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("id=\"standing\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OneTimeCode_TriedFiveTimesWithWrongParticulars_IsClosedInTheWordsOfAnyOtherFailure()
    {
        await using var site = await OfficerSite.OpenAsync();
        var permit = await site.Office.APrintedCardAsync();
        var code = await site.Office.HolderCodeAsync(permit, Staff.Handler);
        using var browser = site.BrowserAt("203.0.113.7");

        var unknown = await PostAsync(browser, "activate", Activation(permit, "AAAAAAAA", Born) with { Number = "990000000000000007" });
        List<(HttpStatusCode, string)> answers = [];
        for (var i = 1; i <= Rules.Holders.Activation.MostTries; i++)
        {
            answers.Add(await PostAsync(browser, "activate", Activation(permit, code, Born.AddDays(i))));
        }

        answers.Add(await PostAsync(browser, "activate", Activation(permit, code, Born)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, unknown.Status);
        Assert.All(answers, answer => Assert.Equal(unknown, answer));
        Assert.Contains("do not fit together", unknown.Page, StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> GuessAsync(HttpClient browser, string page) => (await Site.PostAsync(browser, $"/en/{page}", $"/en/{page}", page switch
    {
        "share" => Share("000-000-012", Born),
        _ => Fields(new("990000000000000007", "24XK00001", "AAAAAAAA", Born)),
    })).Status;

    private static async Task<HttpStatusCode> GuessByApiAsync(HttpClient machine)
    {
        using var answer = await machine.PostAsJsonAsync("/api/v1/shares/check", new { code = "000-000-012", birthDate = Born, purpose = "Bank" }, Cancellation);
        return answer.StatusCode;
    }

    private static (string, string)[] Share(string code, DateOnly born) => [("Code", code), .. Date("BirthDate", born), ("Purpose", "Bank"), ("Checker", "Bank of Harbin")];

    private static Particulars Activation(Permit permit, string code, DateOnly born) => new(permit.Person!.LifetimeNumber, permit.PassportNumber, code, born); // Read with the permit.

    private static (string, string)[] Fields(Particulars typed) =>
    [
        ("Form.Number", typed.Number), ("Form.Passport", typed.Passport), .. Date("Form.BirthDate", typed.Born), ("Form.Code", typed.Code),
        ("Form.Email", "holder@people.example"), ("Form.Password", "a password of twelve"),
    ];

    private static (string, string)[] Date(string field, DateOnly date) => [($"{field}.Day", $"{date.Day}"), ($"{field}.Month", $"{date.Month}"), ($"{field}.Year", $"{date.Year}")];

    private static Task<(HttpStatusCode Status, string Page)> PostAsync(HttpClient browser, string page, Particulars typed) => PostAsync(browser, page, Fields(typed));

    /// <summary>The answer without what was typed and without the token of the form: the rest is the same for all.</summary>
    private static async Task<(HttpStatusCode Status, string Page)> PostAsync(HttpClient browser, string page, (string, string)[] fields)
    {
        var (status, html) = await Site.PostAsync(browser, $"/en/{page}", $"/en/{page}", fields);
        return (status, Value().Replace(html, "").Trim());
    }

    [GeneratedRegex(" value=\"[^\"]*\"")]
    private static partial Regex Value();

    private sealed record Particulars(string Number, string Passport, string Code, DateOnly Born);
}
