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
    [InlineData("en", "en-GB", "24AA00001")]
    [InlineData("zh", "zh-CN", "24AA00002")]
    public async Task CategoryA_FromDraftToCard_IsReadByAStrangersTelephone(string language, string locale, string passport)
    {
        await using var handler = await SignedInAsync("handler@example.com", language);
        await using var receiver = await SignedInAsync("receiver@example.org", language);
        await using var examiner = await SignedInAsync("examiner@example.org", language);
        await using var approver = await SignedInAsync("approver@example.org", language);
        await using var cards = await SignedInAsync("cards@example.org", language);

        var letter = await ApplyWatchingPointsAsync(handler, passport);
        await receiver.PassAsync(letter, CaseState.InReview);
        await examiner.RecommendAsync(letter, Findings);
        await approver.GrantAsync(letter);
        var paper = await handler.PaperAsync(letter, "letter");
        var letterCode = Assert.Single(await Scanner.ReadPdfAsync(paper));
        await IsAnsweredAsync(letterCode, CheckVerdict.LetterValid, locale, passport);

        var entry = await handler.ReportEntryAsync(letter, AnEntryReport.Of(Applicants.Today, passport).WithDocument("contract"));
        await receiver.PassAsync(entry, CaseState.InReview);
        await examiner.RecommendAsync(entry, Findings);
        await approver.GrantAsync(entry);
        var card = await PrintAsync(cards);
        await IsAnsweredAsync(Assert.Single(await Scanner.ReadPdfAsync(card, 600)), CheckVerdict.Valid, locale, passport);
        await IsAnsweredAsync(letterCode, CheckVerdict.LetterUsed, locale, passport);

        await HandOverAsync(cards);
    }

    private async Task<Visitor> SignedInAsync(string email, string language)
    {
        var visitor = await chromium.VisitAsync(office.Site);
        await visitor.SignInAsync(email, language);
        return visitor;
    }

    private static async Task<string> ApplyWatchingPointsAsync(Visitor handler, string passport)
    {
        var application = Applicants.Of('A', passport).Promising("contract", Applicants.Today.AddDays(90));
        var number = await handler.StartApplicationAsync();
        await handler.PastePassportAsync(number, application.Answers);
        await handler.OpenOwnAsync($"/employer/applications/{number}/person");
        Assert.Equal("DUPONT", await handler.StandsInAsync("person.familyName"), ignoreCase: true);
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

    // Somebody else's telephone, which has never been here and asks for its own language.
    private async Task IsAnsweredAsync(string address, CheckVerdict verdict, string locale, string passport)
    {
        Assert.StartsWith(office.Site.Address + "/p/", address, StringComparison.Ordinal);
        await using var stranger = await chromium.VisitAsync(office.Site, VisitorKind.Phone, locale);
        await stranger.OpenAsync(address);
        await Assertions.Expect(stranger.Page.Locator("#verdict")).ToHaveAttributeAsync("data-verdict", verdict.ToString());
        Assert.Equal(locale == "zh-CN" ? "zh-Hans" : "en", await stranger.LanguageAsync());
        var content = await stranger.Page.ContentAsync();
        Assert.Contains("D*****", content);
        Assert.DoesNotContain("DUPONT", content, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(passport, content, StringComparison.Ordinal);
        await stranger.FitsItsWindowAsync();
        await stranger.IsAccessibleAsync();
    }

    private static async Task<byte[]> PrintAsync(Visitor cards)
    {
        await cards.OpenOwnAsync("/officer/cards");
        await cards.PressAsync("#cards tbody a");
        await cards.SendAsync("#print");
        return await cards.PdfAsync((await cards.Page.Locator("#pdf").GetAttributeAsync("href"))!); // Shown for a printed card.
    }

    private static async Task HandOverAsync(Visitor cards)
    {
        await cards.PressAsync("#hand-over");
        await cards.AnswerAsync("CollectedBy", "holder");
        await cards.AnswerAsync("IdentityDocument", "passport");
        await cards.AnswerAsync("IdentityChecked", "yes");
        await cards.SendAsync("form#main > button.govuk-button");
        await Assertions.Expect(cards.Page.Locator("#facts")).ToContainTextAsync(cards.Language == "zh" ? "护照" : "Passport");
        await Assertions.Expect(cards.Page.Locator("#hand-over")).ToHaveCountAsync(0);
    }
}
