using System.Net;
using Laihua.App.Features.Applications;
using Microsoft.Extensions.DependencyInjection;

namespace Laihua.Web.Tests.Employer;

/// <summary>Local incentive points on the pages of a draft: by the catalogue of Guangdong, or as a number.</summary>
public sealed class LocalItemsTests(Site site) : IClassFixture<Site>
{
    private const string Shenzhen = "440300";
    private const string Harbin = "230100";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Category_InAProvinceWithACatalogue_OffersItsItems()
    {
        var (handler, number) = await DraftAsync(Shenzhen);

        var page = await handler.GetAsync(number, "/category");

        Assert.All(["GD-1.1", "GD-1.2", "none"], code => Assert.Matches($"name=\"category.localItems\"[^>]*value=\"{code}\"", page.Html));
        Assert.Contains("Proof: extract of the catalogue", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"category.localPoints\"", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Category_InChinese_OffersThemInChinese()
    {
        var (_, number) = await DraftAsync(Shenzhen);

        var page = await new Handler(site, language: "zh").GetAsync(number, "/category");

        Assert.Contains("GD-1.1 列入粤东西北地区紧缺人才目录或省级人才主管部门紧缺人才目录：10分", page.Html, StringComparison.Ordinal);
        Assert.Contains("证明材料：紧缺人才目录摘录", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Category_WhereThereIsNoCatalogue_AsksTheNumberAndSaysWhy()
    {
        var (handler, number) = await DraftAsync(Harbin);

        var page = await handler.GetAsync(number, "/category");

        Assert.Contains("name=\"category.localPoints\"", page.Html, StringComparison.Ordinal);
        Assert.Contains("Heilongjiang has published no catalogue in this system.", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("category.localItems", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Continue_WithItems_KeepsTheirCodesCountsThemAndAsksTheirProof()
    {
        var (handler, number) = await DraftAsync(Shenzhen);

        await handler.PostAsync(number, "/category", "", Ticked("GD-1.1", "GD-1.2"));

        Assert.Equal("GD-1.1 GD-1.2", (await handler.AnswersAsync(number))["category.localItems"]);
        Assert.Contains("10", (await handler.GetAsync(number, "/points")).TextOf("points-table"), StringComparison.Ordinal);
        Assert.Contains("GD-1.1 In the catalogue of scarce talent", (await handler.GetAsync(number, "/points")).Html, StringComparison.Ordinal);
        Assert.Contains("GD-1.2: extract of the catalogue", (await handler.GetAsync(number, "/documents")).TextOf("line-local-incentives"), StringComparison.Ordinal);
        Assert.Contains("Proof of local incentive points: upload it.", (await handler.GetAsync(number, "/check")).TextOf("open"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Local incentive items: choose an answer.")]
    [InlineData("GD-1.1 none", "Choose items, or that there are none; not both.")]
    [InlineData("LN-1", "An item chosen before is not in the catalogue of the province of the place of work today. Choose again from the items shown.")]
    public async Task Continue_WithNoItemsOrWrongOnes_TellsItAtTheField(string codes, string error)
    {
        var (handler, number) = await DraftAsync(Shenzhen);

        var answer = await handler.PostAsync(number, "/category", "", Ticked(codes.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(error, answer.ErrorAt("category_localItems"));
    }

    [Fact]
    public async Task Continue_UntickingEverything_TakesTheItemsAway()
    {
        var (handler, number) = await DraftAsync(Shenzhen);
        await handler.PostAsync(number, "/category", "", Ticked("GD-1.1"));

        await handler.PostAsync(number, "/category", "", Ticked());

        Assert.DoesNotContain("category.localItems", (await handler.AnswersAsync(number)).Keys);
    }

    [Fact]
    public async Task Check_AfterTheWorkMovedToAnotherProvince_NamesTheItemsThatNoLongerFitUntilTheyAreAnsweredAnew()
    {
        var (handler, number) = await DraftAsync(Shenzhen);
        await handler.PostAsync(number, "/category", "", Ticked("GD-1.1"));
        await SaveAsync(handler, number, ("post.division", Harbin));
        const string stale = "The items chosen before belong to the catalogue of another place of work.";

        Assert.Contains(stale, (await handler.GetAsync(number, "/check")).TextOf("open"), StringComparison.Ordinal);
        Assert.Contains("0", (await handler.GetAsync(number, "/points")).TextOf("points-table"), StringComparison.Ordinal);
        await handler.PostAsync(number, "/category", "", ("category.localPoints", "0"));

        Assert.DoesNotContain(stale, (await handler.GetAsync(number, "/check")).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("category.localItems", (await handler.AnswersAsync(number)).Keys);
    }

    [Fact]
    public async Task Check_AfterTheWorkMovedToAProvinceWithACatalogue_AsksToChooseInPlaceOfTheNumber()
    {
        var (handler, number) = await DraftAsync(Harbin);
        await handler.PostAsync(number, "/category", "", ("category.localPoints", "4"));
        await SaveAsync(handler, number, ("post.division", Shenzhen));
        const string stale = "The province of the place of work has a catalogue of local incentive points";

        Assert.Contains(stale, (await handler.GetAsync(number, "/check")).TextOf("open"), StringComparison.Ordinal);
        await handler.PostAsync(number, "/category", "", Ticked("none"));

        Assert.DoesNotContain(stale, (await handler.GetAsync(number, "/check")).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("category.localPoints", (await handler.AnswersAsync(number)).Keys);
        Assert.Contains("None of these", (await handler.GetAsync(number, "/check")).TextOf("answer-category_localItems"), StringComparison.Ordinal);
    }

    private static (string Name, string Value)[] Ticked(params string[] codes) =>
        [("_shown", "category.localItems"), .. codes.Select(code => ("category.localItems", code))];

    private async Task<(Handler Handler, string Number)> DraftAsync(string place)
    {
        var handler = new Handler(site);
        var number = await handler.StartAsync();
        await SaveAsync(handler, number, ("post.division", place));
        return (handler, number);
    }

    private static Task<bool> SaveAsync(Handler handler, string number, params (string Id, string Value)[] answers) => handler.AsAsync("handler@example.com", async (services, actor) =>
    {
        var saved = await services.GetRequiredService<SaveAnswers>().HandleAsync(new(number, null, null, answers.ToDictionary(a => a.Id, a => a.Value)), actor, Cancellation);
        return saved.TryGet(out _, out _);
    });
}
