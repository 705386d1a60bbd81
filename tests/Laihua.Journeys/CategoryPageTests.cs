using Laihua.Journeys.Stage;
using Microsoft.Playwright;

namespace Laihua.Journeys;

/// <summary>Somebody without an account asks which category they would be.</summary>
public sealed class CategoryPageTests(Chromium chromium, NewOffice office) : IClassFixture<NewOffice>
{
    public static TheoryData<string, VisitorKind> Visits() =>
        new(from language in new[] { "en", "zh" } from kind in new[] { VisitorKind.Desk, VisitorKind.Phone, VisitorKind.NoScript } select (language, kind));

    [Theory]
    [MemberData(nameof(Visits))]
    public async Task Answers_WrongAndThenRight_LeadToTheAccount(string language, VisitorKind kind)
    {
        await using var visitor = await chromium.VisitAsync(office.Site, kind);
        await visitor.OpenAsync($"/{language}/category");
        await visitor.IsAccessibleWithScriptAsync();

        await visitor.AnswerAsync("annualSalaryCny", "4.5.0");
        await visitor.AnswerAsync("monthsPerYear", "13");
        var refused = await visitor.PressAsync("form#main > button.govuk-button");

        Assert.Equal((422, 2), (refused, await visitor.Page.Locator(".govuk-error-summary li").CountAsync()));
        await visitor.FitsItsWindowAsync();
        await visitor.IsAccessibleWithScriptAsync();

        await FiftyNineAsync(visitor);
        await visitor.SendAsync("form#main > button.govuk-button");

        await Assertions.Expect(visitor.Page.Locator("#points-total strong")).ToHaveTextAsync("59");
        await Assertions.Expect(visitor.Page.Locator("#ways-B li").First).ToContainTextAsync(language == "en" ? "category B" : "B类");
        await visitor.FitsItsWindowAsync();
        await visitor.IsAccessibleWithScriptAsync();
        if ((language, kind) == ("en", VisitorKind.Desk))
        {
            await visitor.PictureAsync("15-category");
        }

        Assert.DoesNotContain("250000", visitor.Page.Url, StringComparison.Ordinal);
        Assert.Equal(kind != VisitorKind.NoScript, await visitor.Page.Locator("[data-copy]").IsVisibleAsync());
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Answers_WhileTheyAreTyped_MoveThePointsWithoutLeavingThePage(string language)
    {
        await using var visitor = await chromium.VisitAsync(office.Site);
        await visitor.OpenAsync($"/{language}/category");
        await visitor.Page.EvaluateAsync("() => { document.documentElement.dataset.stayed = 'yes'; }");
        var total = visitor.Page.Locator("#points-total strong");

        await visitor.AnswerAsync("annualSalaryCny", "450000");
        await Assertions.Expect(total).ToHaveTextAsync("20");
        await visitor.AnswerAsync("workRegion", "230100");
        await Assertions.Expect(total).ToHaveTextAsync("30");
        await visitor.AnswerAsync("workRegion.county", "230110");
        await visitor.Page.Locator("[name=chinese][value=hsk5]").CheckAsync();
        await Assertions.Expect(total).ToHaveTextAsync("35");
        await visitor.Page.Locator("[name=chinese][value=none]").CheckAsync();
        await Assertions.Expect(total).ToHaveTextAsync("30");

        await Assertions.Expect(visitor.Page.Locator("[name=chinese][value=hsk5]")).Not.ToBeCheckedAsync();
        await Assertions.Expect(visitor.Page.Locator("html")).ToHaveAttributeAsync("data-stayed", "yes");
        await visitor.IsAccessibleAsync();
    }

    [Fact]
    public async Task Ground_FoundByItsWordsAndTickedByKeyboard_GivesItsCategory()
    {
        await using var visitor = await chromium.VisitAsync(office.Site);
        await visitor.OpenAsync("/en/category");

        await visitor.Page.Locator("#find-ground").PressSequentiallyAsync("nobel");

        var boxes = visitor.Page.Locator("[name=direct]:visible");
        await Assertions.Expect(boxes).ToHaveCountAsync(1);
        await visitor.Page.Keyboard.PressAsync("Tab");
        await visitor.Page.Keyboard.PressAsync("Tab");
        await visitor.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(visitor.Page.Locator("#points-category")).ToHaveTextAsync("A");
        await visitor.Page.Locator("#find-ground").FillAsync("no such words");
        await Assertions.Expect(visitor.Page.Locator("[data-none]")).Not.ToBeEmptyAsync();
        await Assertions.Expect(boxes).ToHaveCountAsync(1);
        await visitor.IsAccessibleAsync();
    }

    [Fact]
    public async Task Link_Copied_FillsTheFormElsewhereAndAsksByPostAlone()
    {
        await using var sender = await chromium.VisitAsync(office.Site);
        await sender.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await sender.OpenAsync("/en/category");
        await FiftyNineAsync(sender);
        await sender.AnswerAsync("workRegion", "310000");
        await sender.Page.Locator("[name='workRegion.county']").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await sender.Page.Locator("[data-copy]").ClickAsync();
        await Assertions.Expect(sender.Page.Locator("#copied")).Not.ToBeEmptyAsync();
        var link = await sender.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");

        await using var receiver = await chromium.VisitAsync(office.Site);
        var asked = new List<string>();
        receiver.Page.Request += (_, request) => asked.Add($"{request.Method} {request.Url}");
        await receiver.OpenAsync(link.Replace("/en/", "/zh/", StringComparison.Ordinal));

        await Assertions.Expect(receiver.Page.Locator("#points-total strong")).ToHaveTextAsync("59");
        Assert.Equal("250000", await receiver.StandsInAsync("annualSalaryCny"));
        Assert.Equal(await sender.StandsInAsync("workRegion.county"), await receiver.StandsInAsync("workRegion.county"));
        Assert.Contains("250000", link, StringComparison.Ordinal);
        Assert.Contains(asked, request => request.StartsWith("POST ", StringComparison.Ordinal));
        Assert.DoesNotContain(asked, request => request.Split('#')[0].Contains("250000", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("#answers&annualSalaryCny=<b>1</b>")]
    [InlineData("#answers&education=phd")]
    [InlineData("#answers&unknown=1")]
    [InlineData("#answers&age=30&age=31")]
    [InlineData("#answers&_form=1")]
    public async Task Link_WithWhatTheFormDoesNotAsk_IsNotReadAndSaysSo(string fragment)
    {
        await using var visitor = await chromium.VisitAsync(office.Site);

        await visitor.OpenAsync("/en/category" + fragment);

        await Assertions.Expect(visitor.Page.Locator("#unread-link")).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.Locator("#points-total strong")).ToHaveTextAsync("0");
        await visitor.IsAccessibleAsync();
    }

    [Fact]
    public async Task Sheet_Printed_HasTheResultAndNoForm()
    {
        await using var visitor = await chromium.VisitAsync(office.Site);
        await visitor.OpenAsync("/en/category");
        await FiftyNineAsync(visitor);
        await Assertions.Expect(visitor.Page.Locator("#points-total strong")).ToHaveTextAsync("59");

        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        foreach (var shown in new[] { "#table", "#points-total", "#points-table", "#ways" })
        {
            await Assertions.Expect(visitor.Page.Locator(shown)).ToBeVisibleAsync();
        }

        await Assertions.Expect(visitor.Page.Locator("form#main")).ToBeHiddenAsync();
        await Assertions.Expect(visitor.Page.Locator("[data-print]")).ToBeHiddenAsync();
    }

    /// <summary>Pay 14, bachelor 10, 2 years 5, 9 months 15, age 15.</summary>
    private static async Task FiftyNineAsync(Visitor visitor)
    {
        await visitor.AnswerAsync("annualSalaryCny", "250000");
        await visitor.AnswerAsync("monthsPerYear", "9");
        await visitor.AnswerAsync("education", "bachelor");
        await visitor.AnswerAsync("workYears", "2");
        await visitor.AnswerAsync("age", "30");
    }
}
