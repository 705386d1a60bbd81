using System.Net;
using Laihua.Web.Tests.Employer;

namespace Laihua.Web.Tests.Points;

public sealed class CategoryTests(LiveSite site) : IClassFixture<LiveSite>
{
    /// <summary>59 points: pay 14, bachelor 10, 2 years 5, 9 months 15, age 44 15.</summary>
    private static readonly (string Name, string Value)[] FiftyNine =
    [
        ("annualSalaryCny", "250000"), ("education", "bachelor"), ("workYears", "2"), ("monthsPerYear", "9"),
        ("birthDate.Day", "28"), ("birthDate.Month", "2"), ("birthDate.Year", "1982"), ("_shown", "chinese"), ("chinese", "none"),
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Form_NothingFilledIn_SaysSoAndCountsNothing()
    {
        using var answer = await site.Browser().GetAsync("/en/category", Cancellation);
        var page = new Answered(answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancellation), "");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Equal("0 of 120 points", page.TextOf("points-total"));
        Assert.Equal("Nothing is filled in yet.", page.TextOf("nothing"));
        Assert.Matches("in force since 1 April 2017.*Counted for 2 March 2026.*interim-2017", page.TextOf("table"));
        Assert.Contains("Nothing of this is kept.", page.TextOf("kept-nowhere"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_AnswersInTheAddress_AreNotRead()
    {
        var html = await site.Browser().GetStringAsync("/en/category?annualSalaryCny=450321", Cancellation);

        Assert.Equal("0 of 120 points", new Answered(HttpStatusCode.OK, html, "").TextOf("points-total"));
    }

    [Fact]
    public async Task Answers_Sent_GiveTheAccountTheRangeTheWaysAndTheTurns()
    {
        var page = await PostAsync("en", "", FiftyNine);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("59 of 120 points", page.TextOf("points-total"));
        Assert.Equal("59 of 120 points: category C", page.TextOf("answered"));
        Assert.Equal("What is left out could add up to 25: between 59 and 84 points, category B at best.", page.TextOf("points-range"));
        Assert.Contains("HSK level 1 would add 1 point and make 60: category B.", page.TextOf("ways-B"), StringComparison.Ordinal);
        Assert.Contains("From 28 February 2028, at 46 years of age: 5 points fewer", page.TextOf("turns"), StringComparison.Ordinal);
        Assert.Contains("25 万元 = CNY 250,000", page.TextOf("points-table"), StringComparison.Ordinal);
        Assert.Contains("value=\"250000\"", page.Html, StringComparison.Ordinal);
        Assert.Matches("value=\"none\"[^>]*checked|checked[^>]*value=\"none\"", page.Html);
    }

    [Fact]
    public async Task Answers_SentInChinese_GiveTheSameInChinese()
    {
        var page = await PostAsync("zh", "", FiftyNine);

        Assert.Equal("59 / 120 分", page.TextOf("points-total"));
        Assert.Contains("汉语水平考试（HSK）一级可加1分，总分达到60分：B类。", page.TextOf("ways-B"), StringComparison.Ordinal);
        Assert.Contains("自2028年2月28日起年满46周岁：减5分", page.TextOf("turns"), StringComparison.Ordinal);
        Assert.Contains("44周岁", page.TextOf("points-table"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "INTAKE", "Yearly pay: enter an amount in yuan, such as 450000 or 450,000.50.", "Working time in China lies between 0 and 12 months a year.")]
    [InlineData("zh", "INTAKE", "年薪：请填写金额（单位：元），如450000或450,000.50。", "每年在华工作时间应在0至12个月之间。")]
    public async Task Answers_ThatCannotBe_AreAllToldAtTheirFieldsAtOnce(string language, string family, string pay, string months)
    {
        var page = await PostAsync(language, "", ("annualSalaryCny", "4.5.0"), ("monthsPerYear", "13"), ("birthDate.Year", "2020"), ("birthDate.Month", "1"), ("birthDate.Day", "1"), ("age", "x"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal(pay, WebUtility.HtmlDecode(page.ErrorAt("annualSalaryCny")));
        Assert.Equal(months, WebUtility.HtmlDecode(page.ErrorAt("monthsPerYear")));
        Assert.NotNull(page.ErrorAt("birthDate"));
        Assert.NotNull(page.ErrorAt("age"));
        Assert.Contains("govuk-error-summary", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(family, page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ground_Ticked_GivesItsCategoryAndStaysTicked()
    {
        var page = await PostAsync("en", "", ("_shown", "direct"), ("direct", "A2.1"));

        Assert.Equal("A", page.TextOf("points-category"));
        Assert.Contains("<strong>A2.1</strong> Nobel laureate", page.Html[page.Html.IndexOf("id=\"points-table\"", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Matches("checked[^>]*value=\"A2\\.1\"|value=\"A2\\.1\"[^>]*checked", page.Html);
    }

    [Fact]
    public async Task Account_OfAnyAnswers_TellsEveryGroundConsidered()
    {
        var page = await PostAsync("en", "", FiftyNine);

        var grounds = page.TextOf("grounds-considered");
        Assert.StartsWith("Every ground considered (", grounds, StringComparison.Ordinal);
        Assert.Matches("<strong>B6</strong> 60 points or more", page.Html[page.Html.IndexOf("grounds-considered", StringComparison.Ordinal)..]);
    }

    [Fact]
    public async Task City_Chosen_BringsItsCountiesAndKeepsWhatWasTyped()
    {
        var page = await PostAsync("en", "?handler=Place", ("workRegion", "230100"), ("annualSalaryCny", "nothing yet"));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("name=\"workRegion.county\"", page.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"nothing yet\"", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("govuk-error-summary", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parts_AskedForWhileTyping_AreTheResultAlone()
    {
        var page = await PostAsync("en", "?handler=Points", ("workRegion", "230100"), ("workRegion.county", "230110"), ("localPoints", "3"));

        Assert.Equal("13 of 120 points", page.TextOf("points-total"));
        Assert.DoesNotContain("<html", page.Html, StringComparison.Ordinal);
        Assert.Equal(3, page.Html.Split("data-part=").Length - 1);
    }

    [Fact]
    public async Task Language_SwitchedWithAnswers_KeepsThemAndTheResult()
    {
        var (status, html) = await Site.PostAsync(site.Browser(), "/en/category", "/zh/category", [.. FiftyNine, ("_language", "zh")]);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("59 / 120 分", new Answered(status, html, "").TextOf("points-total"));
    }

    [Fact]
    public async Task Answers_WithoutTheTokenOfTheForm_AreRefused()
    {
        using var answer = await site.Browser().PostAsync("/en/category", new FormUrlEncodedContent([new("age", "30")]), Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Log_AfterAnswersOfEveryKind_HoldsNoneOfThem()
    {
        (string, string)[] planted = [("annualSalaryCny", "7654321"), ("age", "97.531"), ("localPoints", "planted-points"), ("education", "planted-degree"), ("direct", "A2.1")];
        await PostAsync("en", "", planted);
        await PostAsync("en", "?handler=Points", planted);
        await PostAsync("en", "?handler=Place", planted);

        Assert.NotEmpty(site.Lines.All);
        Assert.DoesNotContain(site.Lines.All, line => planted.Any(answer => line.Contains(answer.Item2, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Start_HasADoorToIt()
    {
        var html = await site.Browser().GetStringAsync("/en/", Cancellation);

        Assert.Contains("href=\"/en/category\"", html, StringComparison.Ordinal);
    }

    private async Task<Answered> PostAsync(string language, string handler, params (string Name, string Value)[] fields)
    {
        var (status, html) = await Site.PostAsync(site.Browser(), $"/{language}/category", $"/{language}/category{handler}", fields);
        return new(status, html, "");
    }
}
