using Laihua.App.Features.Checks;
using Laihua.Journeys.Roles;
using Laihua.Journeys.Stage;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Laihua.Rules.Intake;
using Laihua.Testing.Cases;
using Microsoft.Playwright;

namespace Laihua.Journeys;

/// <summary>Category B with a return for correction and visits to the window, by people who run script and by people who do not.</summary>
public sealed class CategoryBTests(Chromium chromium, NewOffice office) : IClassFixture<NewOffice>
{
    private const string Findings = "Originals were seen at the window and agree with the answers.";

    private const string Shenzhen = "440300";

    private static readonly (string Field, string Text)[] Points =
    [
        ("person.phone", "Give a number at which the person can be reached."),
        ("post.address", "Give the house number as well."),
        ("documents.degree", "The stamp of the authentication is cut off."),
    ];

    [Theory]
    [InlineData("en", VisitorKind.NoScript, "24BB00001")]
    [InlineData("zh", VisitorKind.Desk, "24BB00002")]
    public async Task CategoryB_ReturnedOnce_IsCorrectedSeenAtTheWindowAndGranted(string language, VisitorKind kind, string passport)
    {
        await using var handler = await chromium.SignedInAsync(office.Site, "handler@example.com", language, kind);
        await using var receiver = await chromium.SignedInAsync(office.Site, "receiver@example.org", language, kind);
        await using var examiner = await chromium.SignedInAsync(office.Site, "examiner2@example.org", language, kind);
        await using var approver = await chromium.SignedInAsync(office.Site, "approver2@example.org", language, kind);
        await using var cards = await chromium.SignedInAsync(office.Site, "cards@example.org", language, kind);
        var application = Applicants.Of('B', passport);

        var letter = await handler.ApplyAsync(application, script: kind != VisitorKind.NoScript);
        await receiver.ReturnAsync(letter, Points);
        await CorrectAsync(handler, letter);
        await receiver.PassAsync(letter, CaseState.AwaitingWindow);
        await receiver.AcceptAtWindowAsync(letter);
        await NamesWhatWasReceivedAsync(handler, letter, application);
        await AccountsForItsPointsAsync(handler, letter);
        await examiner.RecommendAsync(letter, Findings);
        await approver.GrantAsync(letter);
        await chromium.IsReadByAStrangerAsync(office.Site, await handler.PaperAsync(letter, "letter"), CheckVerdict.LetterValid, language, application);

        var entry = await handler.ReportEntryAsync(letter, AnEntryReport.Of(Applicants.Today, passport));
        await receiver.PassAsync(entry, CaseState.AwaitingWindow);
        await receiver.AcceptAtWindowAsync(entry);
        await examiner.RecommendAsync(entry, Findings);
        await approver.GrantAsync(entry);
        await chromium.IsReadByAStrangerAsync(office.Site, await cards.PrintAsync(), CheckVerdict.Valid, language, application);
        await cards.HandOverAsync();
    }

    [Theory]
    [InlineData("en", VisitorKind.NoScript)]
    [InlineData("zh", VisitorKind.Desk)]
    [InlineData("en", VisitorKind.Phone)]
    public async Task LocalItems_OfTheProvince_AreChosenAndAnsweredAnewWhereTheWorkMoves(string language, VisitorKind kind)
    {
        await using var handler = await chromium.SignedInAsync(office.Site, "handler2@example.com", language, kind);
        var number = await handler.StartApplicationAsync();
        await handler.OpenTopicAsync(number, "post", new Dictionary<string, string> { ["post.division"] = Shenzhen });
        await handler.SendAsync("button[formaction*='Later']");

        await ChooseAsync(handler, number);
        await handler.OpenOwnAsync($"/employer/applications/{number}/documents");
        await Assertions.Expect(handler.Page.Locator("#line-local-incentives")).ToContainTextAsync("GD-1.1");
        await handler.OpenOwnAsync($"/employer/applications/{number}/points");
        await handler.IsAccessibleWithScriptAsync();
        await handler.FitsItsWindowAsync();
        await Assertions.Expect(handler.Page.Locator("#points-rules")).ToContainTextAsync("incentives-guangdong-2017");

        await handler.OpenTopicAsync(number, "post", new Dictionary<string, string> { ["post.division"] = "230100" });
        await handler.SendAsync("button[formaction*='Later']");
        await handler.OpenOwnAsync($"/employer/applications/{number}/check");
        await handler.GoAsync(() => handler.Page.Locator("#open a[href*='#category_localPoints']").ClickAsync());
        await handler.AnswerAsync("category.localPoints", "0");
        await handler.SendAsync("button[formaction*='Later']");
        await handler.OpenOwnAsync($"/employer/applications/{number}/check");
        await Assertions.Expect(handler.Page.Locator("#open a[href*='#category_localPoints']")).ToHaveCountAsync(0);
    }

    private static async Task ChooseAsync(Visitor handler, string number)
    {
        await handler.OpenOwnAsync($"/employer/applications/{number}/category");
        await handler.IsAccessibleWithScriptAsync();
        await handler.FitsItsWindowAsync();
        var (none, item) = (handler.Page.Locator("[name='category.localItems'][value='none']"), handler.Page.Locator("[name='category.localItems'][value='GD-1.1']"));
        await none.CheckAsync();
        await item.CheckAsync();
        if (handler.Kind == VisitorKind.NoScript)
        {
            await none.UncheckAsync();
        }
        else
        {
            // Whoever chooses an item does not say that there is none.
            await Assertions.Expect(none).Not.ToBeCheckedAsync();
            await Assertions.Expect(handler.Page.Locator("#points-local .laihua-points__number")).ToContainTextAsync("10");
        }

        await handler.SendAsync("button[formaction*='Later']");
    }

    private static async Task AccountsForItsPointsAsync(Visitor handler, string number)
    {
        await handler.OpenOwnAsync($"/employer/applications/{number}/points");
        await handler.IsAccessibleWithScriptAsync();
        var total = await handler.Page.Locator("#points-total strong").InnerTextAsync();
        var rows = await handler.Page.Locator("#points-table tbody tr td:last-child").AllInnerTextsAsync();

        var paper = await Scanner.WordsOfPdfAsync(await handler.PaperAsync(number, "points"));

        Assert.Contains($"{total}/120", paper, StringComparison.Ordinal);
        Assert.Equal(9, rows.Count);
        Assert.Contains("积分说明", paper, StringComparison.Ordinal);
    }

    private static async Task CorrectAsync(Visitor handler, string number)
    {
        var notice = await Scanner.WordsOfPdfAsync(await handler.PaperAsync(number, "return"));
        Assert.All(Points, point => Assert.Contains(Scanner.Unspaced(point.Text), notice, StringComparison.Ordinal));
        await handler.OpenOwnAsync($"/employer/applications/{number}");
        await handler.IsAccessibleWithScriptAsync();
        await Assertions.Expect(handler.Page.Locator("#to-correct li")).ToHaveCountAsync(Points.Length);

        await handler.CorrectAsync(number, Points[0], "+33 1 42 11 22 33");
        await handler.CorrectAsync(number, Points[1], "哈尔滨市南岗区红军街1号8层");
        await handler.OpenPointAsync(number, Points[2], "#line-degree");
        await handler.UploadAsync("degree", Files.Pdf);
        await handler.SubmitAsync(number);
    }

    private static async Task NamesWhatWasReceivedAsync(Visitor handler, string number, AnApplication application)
    {
        var receipt = await Scanner.WordsOfPdfAsync(await handler.PaperAsync(number, "receipt"));
        Words[] received = [.. application.Documents.Keys.Concat(application.Promises.Keys).Select(line => Checklist.NameOf(ApplicationKind.K1, line))];
        Assert.All(received, name => Assert.Contains(Scanner.Unspaced(name.Zh), receipt, StringComparison.Ordinal));
        Assert.All(received, name => Assert.Contains(Scanner.Unspaced(name.En), receipt, StringComparison.Ordinal));
        Assert.Contains(number, receipt, StringComparison.Ordinal);
    }
}
