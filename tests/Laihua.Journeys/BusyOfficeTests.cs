using Laihua.Journeys.Roles;
using Laihua.Journeys.Stage;

namespace Laihua.Journeys;

/// <summary>The pages of the invented office at work, which the README shows too.</summary>
public sealed class BusyOfficeTests(Chromium chromium, BusyOffice office) : IClassFixture<BusyOffice>
{
    private const string University = "handler@example.com";
    private const string Company = "handler2@example.com";
    private const string EmployerHome = "/en/employer";

    public static TheoryData<string, string, string, string, string> Pages() => new()
    {
        { "03-tasks", University, EmployerHome, "FERNÁNDEZ", "/en/employer/applications/{0}" },
        { "05-points", University, EmployerHome, "O'CONNOR", "/en/employer/applications/{0}/points" },
        { "06-check-answers", Company, EmployerHome, "NGUYỄN", "/en/employer/applications/{0}/check" },
        { "07-work-list", "receiver@example.org", "/en/officer/reception", "KRISHNAMURTHY", "/en/officer/reception" },
        { "08-case", "examiner@example.org", "/en/officer/decisions", "THOMPSON", "/en/officer/cases/{0}" },
        { "09-return", "receiver@example.org", "/en/officer/reception", "KRISHNAMURTHY", "/en/officer/cases/{0}/return" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OfACaseAtWork_IsAccessible(string picture, string email, string list, string person, string address)
    {
        await using var visitor = await chromium.VisitAsync(office.Site);
        await visitor.SignInAsync(email);
        var number = await NumberAsync(visitor, list, person);

        await visitor.OpenAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, address, number));

        await visitor.PictureAsync(picture);
        await visitor.IsAccessibleAsync();
    }

    [Fact]
    public async Task Letter_OfTheDemonstration_IsCheckedByAnyoneOnDeskAndTelephone()
    {
        await using var visitor = await chromium.VisitAsync(office.Site);
        await visitor.SignInAsync(Company);
        var number = await NumberAsync(visitor, EmployerHome, "Suparman");
        var letter = await visitor.PaperAsync(number, "letter");
        await Pictures.PaperAsync(letter, "11-letter");
        var code = Assert.Single(await Scanner.ReadPdfAsync(letter), text => text.Contains("/p/", StringComparison.Ordinal));

        foreach (var (kind, picture) in ((VisitorKind, string)[])[(VisitorKind.Desk, "13-check"), (VisitorKind.Phone, "14-phone")])
        {
            await using var stranger = await chromium.VisitAsync(office.Site, kind);
            await stranger.Page.GotoAsync(code);

            Assert.Equal("LetterValid", await stranger.Page.Locator("#verdict").GetAttributeAsync("data-verdict"));
            await stranger.PictureAsync(picture);
        }
    }

    [Fact]
    public async Task Card_OfTheDemonstration_HasOneCode()
    {
        await using var visitor = await chromium.VisitAsync(office.Site);
        await visitor.SignInAsync("cards@example.org");

        var card = await visitor.CardOfAsync(office.Site, "Adebayo-Okonkwo");

        await Pictures.PaperAsync(card, "12-card");
        Assert.Single(await Scanner.ReadPdfAsync(card), text => text.StartsWith(office.Site.Address, StringComparison.Ordinal));
    }

    private static async Task<string> NumberAsync(Visitor visitor, string list, string person)
    {
        await visitor.OpenAsync(list);
        var row = visitor.Page.Locator("tr", new() { HasText = person }).First;
        var address = await row.Locator("a").First.GetAttributeAsync("href");
        return new Uri(new Uri(visitor.Page.Url), address).Segments[^1];
    }
}
