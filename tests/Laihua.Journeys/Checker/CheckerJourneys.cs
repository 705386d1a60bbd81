using Laihua.Credentials;
using Laihua.Journeys.Roles;
using Laihua.Journeys.Stage;
using Microsoft.Playwright;

namespace Laihua.Journeys.Checker;

/// <summary>The checker on a device: camera, picture, typed text, flight mode, old lists and lists that are refused.</summary>
public sealed class CheckerJourneys(Chromium chromium, BusyOffice office) : IClassFixture<BusyOffice>
{
    private const string Holder = "Adebayo-Okonkwo";

    [Theory]
    [InlineData("en", VisitorKind.Desk)]
    [InlineData("zh", VisitorKind.Phone)]
    public async Task Camera_ShowsARealCard_AnswersGenuineWithWhatEverybodyMaySee(string language, VisitorKind kind)
    {
        var film = Path.Combine(office.Site.Folder, "card.y4m");
        var card = await CardAsync();
        await Film.MakeAsync(await Scanner.FirstPageAsync(card), film);
        var lists = await CarriedLists.OfAsync(office.Site);
        await using var browser = await chromium.WithCameraAsync(film);
        await using var visitor = await Chromium.VisitAsync(browser, office.Site, kind);
        await lists.PublishAsync(visitor);
        await visitor.OpenCheckerAsync(language);

        await visitor.Page.Locator("[data-checker=start]").ClickAsync();

        await visitor.IsAnsweredAsync("genuine", "genuine");
        Assert.True(await visitor.Page.Locator("[data-checker=camera]").IsHiddenAsync());
        await Assertions.Expect(visitor.Page.Locator("[data-part=name]")).ToContainTextAsync("*");
        await Assertions.Expect(visitor.Page.Locator("#answer")).ToContainTextAsync(language == "zh" ? "请与您面前的证件和护照核对" : "Compare with the card and passport in front of you");
        await Assertions.Expect(visitor.Page.Locator(".laihua-verdict__word")).ToBeFocusedAsync();
        await visitor.PictureAsync(language == "en" ? "18-checker" : "19-checker-phone", "#answer");
        await visitor.IsAccessibleAsync();
        await visitor.FitsItsWindowAsync();
        Assert.StartsWith("/p/", await visitor.Page.Locator("[data-part=online]").GetAttributeAsync("href"), StringComparison.Ordinal);
        await visitor.PressAsync("[data-part=online]");
        await Assertions.Expect(visitor.Page.Locator("#verdict")).ToHaveAttributeAsync("data-verdict", "Valid");
    }

    [Theory]
    [InlineData(ArtefactStatus.Cancelled, "cancelled")]
    [InlineData(ArtefactStatus.Suspended, "suspended")]
    [InlineData(ArtefactStatus.Replaced, "replaced")]
    public async Task Picture_OfACardThatTheListNames_AnswersSo(ArtefactStatus status, string answer)
    {
        var lists = await CarriedLists.OfAsync(office.Site);
        lists.Says = status;
        await using var visitor = await chromium.VisitAsync(office.Site);
        await lists.PublishAsync(visitor);
        await visitor.OpenCheckerAsync("en");

        await visitor.Page.Locator("#picture").SetInputFilesAsync(new FilePayload { Name = "card.png", MimeType = "image/png", Buffer = await Scanner.FirstPageAsync(await CardAsync()) });

        await visitor.IsAnsweredAsync(answer, answer);
        await visitor.IsAccessibleAsync();
    }

    [Fact]
    public async Task Picture_WithoutACodeOrNoPicture_IsSaid()
    {
        await using var visitor = await chromium.VisitAsync(office.Site);
        await visitor.OpenCheckerAsync("en");

        await visitor.Page.Locator("#picture").SetInputFilesAsync(new FilePayload { Name = "a.png", MimeType = "image/png", Buffer = await visitor.Page.ScreenshotAsync() });
        await Assertions.Expect(visitor.Page.Locator("[data-checker=said]")).ToContainTextAsync("No code can be read");
        await visitor.Page.Locator("#picture").SetInputFilesAsync(new FilePayload { Name = "b.png", MimeType = "image/png", Buffer = [1, 2, 3] });

        await Assertions.Expect(visitor.Page.Locator("[data-checker=said]")).ToContainTextAsync("not a picture");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task FlightMode_AfterOneVisit_ChecksByWhatIsCarriedAndTurnsAmberAfterThreeDays(string language)
    {
        var lists = await CarriedLists.OfAsync(office.Site);
        await using var visitor = await chromium.VisitAsync(office.Site, VisitorKind.Phone);
        await lists.PublishAsync(visitor);
        await visitor.OpenCheckerAsync(language == "en" ? "zh" : "en"); // Both languages are kept, whichever was open.
        var card = await CodeAsync();

        lists.IsReachable = false;
        await visitor.Page.Context.SetOfflineAsync(true);
        await visitor.Page.GotoAsync($"/{language}/check");
        await visitor.IsReadyAsync();
        await visitor.CheckAsync(card);

        await visitor.IsAnsweredAsync("genuine", "genuine");
        await Assertions.Expect(visitor.Page.Locator("[data-part=lists]")).ToContainTextAsync(language == "en" ? "90 minutes ago" : "90分钟前");
        await Assertions.Expect(visitor.Page.Locator("[data-checker=unreached]")).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.Locator("[data-checker=old]")).ToBeHiddenAsync();
        await visitor.IsAccessibleAsync();
        await visitor.FitsItsWindowAsync();

        await visitor.Page.Clock.SetFixedTimeAsync(DateTime.UtcNow.AddHours(71));
        await visitor.Page.ReloadAsync();
        await visitor.IsReadyAsync();
        await visitor.CheckAsync(card);

        await visitor.IsAnsweredAsync("amber", "status-old");
        await Assertions.Expect(visitor.Page.Locator("[data-part=lists]")).ToContainTextAsync(language == "en" ? "3 days ago" : "3天前");
        await Assertions.Expect(visitor.Page.Locator("[data-checker=old]")).ToBeVisibleAsync();
        await visitor.IsAccessibleAsync();
    }

    [Fact]
    public async Task Lists_RolledBackOrNotSigned_AreRefusedAndTheLastGoodOnesStay()
    {
        var lists = await CarriedLists.OfAsync(office.Site);
        lists.Says = ArtefactStatus.Cancelled;
        await using var visitor = await chromium.VisitAsync(office.Site);
        await lists.PublishAsync(visitor);
        await visitor.OpenCheckerAsync("en");
        var card = await CodeAsync();

        (lists.Version, lists.Issued, lists.Says) = (6, lists.Issued.AddHours(-5), ArtefactStatus.Valid);
        await visitor.Page.ReloadAsync();
        await visitor.IsReadyAsync();
        await Assertions.Expect(visitor.Page.Locator("[data-checker=refused]")).ToContainTextAsync("older than the one at hand");
        await Assertions.Expect(visitor.Page.Locator("[data-checker=trust]")).ToContainTextAsync("Trust list 7");
        await visitor.CheckAsync(card);
        await visitor.IsAnsweredAsync("cancelled", "cancelled");

        (lists.Version, lists.Signers) = (9, 1);
        await visitor.Page.Locator("[data-checker=update]").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("[data-checker=refused]")).ToContainTextAsync("signatures do not fit");
        await Assertions.Expect(visitor.Page.Locator("[data-checker=trust]")).ToContainTextAsync("Trust list 7");

        (lists.Version, lists.Signers, lists.Issued) = (9, 2, DateTimeOffset.UtcNow);
        await visitor.Page.Locator("[data-checker=update]").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("[data-checker=trust]")).ToContainTextAsync("Trust list 9");
        await Assertions.Expect(visitor.Page.Locator("[data-checker=refused]")).ToBeEmptyAsync();
        await visitor.CheckAsync(card);
        await visitor.IsAnsweredAsync("genuine", "genuine");
    }

    [Fact]
    public async Task Lists_WhileThePageIsOpen_AreAskedForEveryQuarterOfAnHour()
    {
        var lists = await CarriedLists.OfAsync(office.Site);
        await using var visitor = await chromium.VisitAsync(office.Site);
        await lists.PublishAsync(visitor);
        await visitor.Page.Clock.InstallAsync();
        await visitor.OpenCheckerAsync("en");
        var before = lists.Asked;

        await visitor.Page.RunAndWaitForResponseAsync(() => visitor.Page.Clock.RunForAsync("16:00"), "**/status/1");

        Assert.Equal(before + 1, lists.Asked);
    }

    [Theory]
    [InlineData("https://v.examp1e.gov.cn.evil.example/p/AAAAAAAAAAAAAAAAAAAAAA#1234")]
    [InlineData("javascript:alert(1)")]
    [InlineData("<img src=x onerror=\"document.title='taken'\">\u202Egnihtemos")]
    public async Task Code_OfAnotherHost_IsNotGenuineAndNeverOpened(string text)
    {
        var lists = await CarriedLists.OfAsync(office.Site);
        await using var visitor = await chromium.VisitAsync(office.Site, VisitorKind.Phone);
        await lists.PublishAsync(visitor);
        await visitor.OpenCheckerAsync("en");
        var title = await visitor.Page.TitleAsync();

        await visitor.CheckAsync(text);

        await visitor.IsAnsweredAsync("not-genuine", "address");
        Assert.Equal(text, await visitor.Page.Locator("#answer bdi").First.EvaluateAsync<string>("element => element.textContent"));
        await Assertions.Expect(visitor.Page.Locator("[data-part=online]")).ToBeHiddenAsync();
        Assert.Equal(office.Site.Address + "/en/check", visitor.Page.Url);
        Assert.Equal(title, await visitor.Page.TitleAsync());
        await visitor.FitsItsWindowAsync();
        await visitor.IsAccessibleAsync();
    }

    [Fact]
    public async Task Typed_ByKeyboardAlone_LeadsOnlineOrIsCheckedHere()
    {
        var lists = await CarriedLists.OfAsync(office.Site);
        await using var visitor = await chromium.VisitAsync(office.Site);
        await lists.PublishAsync(visitor);
        await visitor.OpenCheckerAsync("en");
        var card = await CodeAsync();

        await visitor.Page.Locator("#Address").FocusAsync();
        await visitor.Page.Keyboard.InsertTextAsync(card);
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.IsAnsweredAsync("genuine", "genuine");

        await visitor.Page.Locator("#Address").FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Control+A");
        await visitor.Page.Keyboard.InsertTextAsync(card[(office.Site.Address.Length + 3)..card.IndexOf('#', StringComparison.Ordinal)]);
        await visitor.GoAsync(() => visitor.Page.Keyboard.PressAsync("Enter"));
        await Assertions.Expect(visitor.Page.Locator("#verdict")).ToHaveAttributeAsync("data-verdict", "Valid");
    }

    [Fact]
    public async Task Typed_WithoutNetwork_IsAmberAndSaysToCheckOnline()
    {
        var lists = await CarriedLists.OfAsync(office.Site);
        await using var visitor = await chromium.VisitAsync(office.Site);
        await lists.PublishAsync(visitor);
        await visitor.OpenCheckerAsync("en");
        await visitor.Page.Context.SetOfflineAsync(true);

        await visitor.CheckAsync("AAAAAAAAAAAAAAAAAAAAAA");

        await visitor.IsAnsweredAsync("amber", "link-only");
        await Assertions.Expect(visitor.Page.Locator("[data-part=online]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Camera_OnOtherPages_IsNotAllowed()
    {
        await using var visitor = await chromium.VisitAsync(office.Site);

        var checker = await visitor.Page.GotoAsync("/en/check");
        var other = await visitor.Page.GotoAsync("/en/privacy");

        Assert.Contains("camera=self", await checker!.HeaderValueAsync("permissions-policy"), StringComparison.Ordinal);
        Assert.Contains("camera=()", await other!.HeaderValueAsync("permissions-policy"), StringComparison.Ordinal);
    }

    private async Task<byte[]> CardAsync()
    {
        await using var cards = await chromium.SignedInAsync(office.Site, "cards@example.org");
        return await cards.CardOfAsync(office.Site, Holder);
    }

    private async Task<string> CodeAsync() => Assert.Single(await Scanner.ReadPdfAsync(await CardAsync(), 600));
}
