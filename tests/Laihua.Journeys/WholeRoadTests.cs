using Laihua.Journeys.Desks;
using Laihua.Journeys.People;
using Laihua.Journeys.Stage;
using Microsoft.Playwright;

namespace Laihua.Journeys;

/// <summary>One person's whole road, from the first page of the form to a card that a stranger checks, by the pages alone.</summary>
public sealed class WholeRoadTests(Chromium chromium, NewOffice office) : IClassFixture<NewOffice>
{
    private const string Findings = "Degree, certificate and contract agree with the answers. No objection.";

    private static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.UtcNow.AddHours(8));

    private readonly Traveller traveller = new(Today);

    [Fact]
    public async Task Road_FromDraftToCheckedCard_IsWalkedByThePagesAlone()
    {
        await using var employer = await SignedInAsync("handler@example.com");
        await using var receiver = await SignedInAsync("receiver@example.org");
        await using var examiner = await SignedInAsync("examiner@example.org");
        await using var approver = await SignedInAsync("approver@example.org");
        await using var cards = await SignedInAsync("cards@example.org");

        var letter = await ApplyAsync(employer);
        await DecideAsync(letter, receiver, examiner, approver);
        var letterCode = await CodeAsync(await new HandlerDesk(employer).PaperAsync(letter, "letter"));
        var entry = await ReportEntryAsync(employer, letter);
        await DecideAsync(entry, receiver, examiner, approver);
        var cardCode = await CodeAsync(await new OfficeDesk(cards).PrintAsync());
        await new OfficeDesk(cards).HandOverAsync();

        await IsAnsweredAsync(letterCode, "LetterUsed");
        await IsAnsweredAsync(cardCode, "Valid", "NotYet");
    }

    private async Task<Visitor> SignedInAsync(string email)
    {
        var visitor = await chromium.VisitAsync(office.Site);
        await visitor.SignInAsync(email);
        return visitor;
    }

    private async Task<string> ApplyAsync(Visitor employer)
    {
        var desk = new HandlerDesk(employer);
        var number = await desk.StartAsync();
        await desk.ReadPassportAsync(number, traveller);
        await desk.FillAsync(number, traveller.Letter());
        await desk.AttachAsync(number, Today.AddDays(60), "application-form", "experience", "degree", "no-criminal-record", "contract", "passport", "photo", "ground");
        await desk.SubmitAsync(number);
        return number;
    }

    private async Task<string> ReportEntryAsync(Visitor employer, string letter)
    {
        var desk = new HandlerDesk(employer);
        var number = await desk.StartEntryAsync(letter);
        await desk.FillAsync(number, traveller.Entry());
        await desk.AttachAsync(number, Today.AddDays(60), "visa", "entry-stamp", "medical");
        await desk.SubmitAsync(number);
        return number;
    }

    private static async Task DecideAsync(string number, Visitor receiver, Visitor examiner, Visitor approver)
    {
        await new OfficeDesk(receiver).PassAsync(number);
        await new OfficeDesk(receiver).AcceptAsync(number);
        await new OfficeDesk(examiner).ReadAsync(number);
        await new OfficeDesk(examiner).RecommendAsync(number, Findings);
        await new OfficeDesk(approver).GrantAsync(number);
    }

    private static async Task<string> CodeAsync(byte[] pdf) =>
        Assert.Single(await Scanner.ReadPdfAsync(pdf), text => text.Contains("/p/", StringComparison.Ordinal));

    // A stranger, on a telephone, who knows nothing but the code.
    private async Task IsAnsweredAsync(string code, params string[] verdicts)
    {
        await using var stranger = await chromium.VisitAsync(office.Site, VisitorKind.Phone);
        await stranger.Page.GotoAsync(code);
        var verdict = await stranger.Page.Locator("#verdict").GetAttributeAsync("data-verdict");
        Assert.Contains(verdict, verdicts);
        await Assertions.Expect(stranger.Page.Locator("main")).Not.ToContainTextAsync("CONNELL");
        await stranger.FitsItsWindowAsync();
        await stranger.IsAccessibleAsync();
    }
}
