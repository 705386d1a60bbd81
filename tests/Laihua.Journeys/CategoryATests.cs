using System.Globalization;
using Laihua.App.Features.Checks;
using Laihua.Journeys.Roles;
using Laihua.Journeys.Stage;
using Laihua.Rules.Cases;
using Laihua.Testing.Cases;
using Microsoft.Playwright;

namespace Laihua.Journeys;

/// <summary>Category A from a draft to a card that a stranger's telephone reads.</summary>
public sealed class CategoryATests(Chromium chromium, NewOffice office) : IClassFixture<NewOffice>
{
    private const string Findings = "Documents and answers agree. The former employer confirmed post and dates.";

    [Theory]
    [InlineData("en", "24AA00001")]
    [InlineData("zh", "24AA00002")]
    public async Task CategoryA_FromDraftToCard_IsReadByAStrangersTelephone(string language, string passport)
    {
        await using var handler = await chromium.SignedInAsync(office.Site, "handler@example.com", language);
        await using var receiver = await chromium.SignedInAsync(office.Site, "receiver@example.org", language);
        await using var examiner = await chromium.SignedInAsync(office.Site, "examiner@example.org", language);
        await using var approver = await chromium.SignedInAsync(office.Site, "approver@example.org", language);
        await using var cards = await chromium.SignedInAsync(office.Site, "cards@example.org", language);
        var application = Applicants.Of('A', passport).Promising("contract", Applicants.Today.AddDays(90));

        var letter = await ApplyWatchingPointsAsync(handler, application);
        await receiver.PassAsync(letter, CaseState.InReview);
        await examiner.RecommendAsync(letter, Findings);
        await approver.GrantAsync(letter);
        var code = await chromium.IsReadByAStrangerAsync(
            office.Site, await handler.PaperAsync(letter, "letter"), CheckVerdict.LetterValid, language, application);

        var entry = await handler.ReportEntryAsync(letter, AnEntryReport.Of(Applicants.Today, passport).WithDocument("contract"));
        await receiver.PassAsync(entry, CaseState.InReview);
        await examiner.RecommendAsync(entry, Findings);
        await approver.GrantAsync(entry);
        var card = await chromium.IsReadByAStrangerAsync(office.Site, await cards.PrintAsync(), CheckVerdict.Valid, language, application);
        await chromium.IsToldAsync(office.Site, code, CheckVerdict.LetterUsed, language, application);

        await cards.HandOverAsync();
        await using var inspector = await chromium.SignedInAsync(office.Site, "inspector@example.org", language);
        await inspector.ReadFullyAsync(card, application);
    }

    private static async Task<string> ApplyWatchingPointsAsync(Visitor handler, AnApplication application)
    {
        var number = await handler.StartApplicationAsync();
        await handler.PastePassportAsync(number, application.Answers);
        await handler.OpenOwnAsync($"/employer/applications/{number}/person");
        Assert.Equal(application.Answers["person.familyName"], await handler.StandsInAsync("person.familyName"), ignoreCase: true);
        foreach (var topic in (string[])["person", "post", "education", "experience"])
        {
            await handler.FillTopicAsync(number, topic, application.Answers);
        }

        await ShowsPointsWhileTypingAsync(handler, number, application);
        await handler.FillTopicAsync(number, "category", application.Answers);
        await handler.FillTopicAsync(number, "declarations", application.Answers);
        await handler.GiveDocumentsAsync(number, application.Documents, application.Promises);
        await handler.SubmitAsync(number);
        return number;
    }

    private static async Task ShowsPointsWhileTypingAsync(Visitor handler, string number, AnApplication application)
    {
        await handler.OpenOwnAsync($"/employer/applications/{number}/language");
        var total = handler.Page.Locator("#points-total strong");
        var before = await total.InnerTextAsync();
        await handler.AnswerAsync("language.hsk", application.Answers["language.hsk"]);
        await Assertions.Expect(total).Not.ToHaveTextAsync(before);
        Assert.InRange(int.Parse(await total.InnerTextAsync(), CultureInfo.InvariantCulture), 85, 120);
        await Assertions.Expect(handler.Page.Locator("#points-category")).ToHaveTextAsync("A");
        await handler.AnswerAsync("language.formerNational", application.Answers["language.formerNational"]);
        await handler.ContinueAsync();
    }
}
