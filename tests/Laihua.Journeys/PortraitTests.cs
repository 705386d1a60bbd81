using Laihua.Journeys.Roles;
using Laihua.Journeys.Stage;
using Laihua.Rules.Intake;
using Laihua.Testing.Cases;
using Microsoft.Playwright;
using SkiaSharp;

namespace Laihua.Journeys;

/// <summary>The portrait is cut in the page: with a frame where there is script, by the middle where there is none.</summary>
public sealed class PortraitTests(Chromium chromium, NewOffice office) : IClassFixture<NewOffice>
{
    private const string Line = "#line-photo";

    // 1000 × 700: red at the left, white at the right with a head in it. The right part alone has a light ground.
    private static readonly byte[] Picture = Draw();

    [Theory]
    [InlineData("en", VisitorKind.Desk)]
    [InlineData("zh", VisitorKind.Phone)]
    public async Task Frame_MovedAndSizedByKeyboard_KeepsWhatLiesInIt(string language, VisitorKind kind)
    {
        await using var handler = await OnDocumentsAsync(language, kind);
        await ChooseAsync(handler, Picture);
        await Assertions.Expect(handler.Page.Locator("[data-crop]")).ToBeVisibleAsync();
        Assert.Equal(("525", "238", "0"), await NumbersAsync(handler));

        await handler.Page.Locator("[name=frameX]").PressAsync("End");
        await handler.Page.Locator("[name=frameWidth]").PressAsync("ArrowLeft");

        Assert.Equal(("524", "476", "1"), await NumbersAsync(handler));
        await handler.IsAccessibleAsync();
        await handler.FitsItsWindowAsync();
        await handler.SendAsync($"{Line} form[action*='Upload'] button");
        await KeptAsync(handler);
    }

    [Fact]
    public async Task Frame_PulledByThePointer_FollowsItAndStaysWithinThePicture()
    {
        await using var handler = await OnDocumentsAsync("en", VisitorKind.Desk);
        await ChooseAsync(handler, Picture);
        var corner = await BoxAsync(handler, "[data-corner]");
        await PullAsync(handler, (corner.X + 14, corner.Y + 14), (-60, -80));
        var (width, _, _) = await NumbersAsync(handler);
        Assert.InRange(int.Parse(width, System.Globalization.CultureInfo.InvariantCulture), 354, 500);

        var frame = await BoxAsync(handler, "[data-frame]");
        await PullAsync(handler, (frame.X + 40, frame.Y + 40), (2000, 0));

        var (_, x, _) = await NumbersAsync(handler);
        Assert.Equal(1000, int.Parse(x, System.Globalization.CultureInfo.InvariantCulture) + int.Parse(width, System.Globalization.CultureInfo.InvariantCulture));
        await handler.SendAsync($"{Line} form[action*='Upload'] button");
        await KeptAsync(handler);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Frame_OverADarkGround_IsRefusedAtItsFieldWithWhatWasMeasured(string language)
    {
        await using var handler = await OnDocumentsAsync(language, VisitorKind.Desk);
        await ChooseAsync(handler, Picture);
        await handler.Page.Locator("[name=frameX]").PressAsync("Home");

        Assert.Equal(422, await handler.PressAsync($"{Line} form[action*='Upload'] button"));

        var error = handler.Page.Locator($"{Line} .govuk-error-message");
        await Assertions.Expect(error.First).ToContainTextAsync(language == "en" ? $"at least {PortraitCheck.LeastLightness} % is asked" : $"不得低于{PortraitCheck.LeastLightness}%");
        await handler.IsAccessibleAsync();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task WithoutScript_APictureOfOtherProportions_IsShownByItsMiddleBeforeItIsKept(string language)
    {
        await using var handler = await OnDocumentsAsync(language, VisitorKind.NoScript);
        await Assertions.Expect(handler.Page.Locator("[data-crop]")).ToBeHiddenAsync();
        await ChooseAsync(handler, Files.Jpeg(1200, 800));

        Assert.Equal(200, await handler.PressAsync($"{Line} form[action*='Upload'] button"));

        await Assertions.Expect(handler.Page.Locator("#proposed img")).ToBeVisibleAsync();
        await Assertions.Expect(handler.Page.Locator($"{Line} .laihua-line__given")).ToHaveCountAsync(0);
        await handler.SendAsync("#proposed button");
        await KeptAsync(handler);
    }

    [Fact]
    public async Task Proposal_OfTheMiddle_IsAccessibleAndFitsATelephone()
    {
        await using var handler = await OnDocumentsAsync("en", VisitorKind.Phone);
        await ChooseAsync(handler, Files.Jpeg(1200, 800));

        // As a browser would send it whose script did not run.
        await handler.Page.EvaluateAsync("() => { document.querySelector('[data-crop]').disabled = true; }");
        Assert.Equal(200, await handler.PressAsync($"{Line} form[action*='Upload'] button"));

        await Assertions.Expect(handler.Page.Locator("#proposed img")).ToBeVisibleAsync();
        await handler.IsAccessibleAsync();
        await handler.FitsItsWindowAsync();
    }

    [Fact]
    public async Task WithoutScript_APictureOfTheProportions_IsKeptAtOnce()
    {
        await using var handler = await OnDocumentsAsync("en", VisitorKind.NoScript);
        await ChooseAsync(handler, Files.Jpeg(826, 1062));

        await handler.SendAsync($"{Line} form[action*='Upload'] button");

        await KeptAsync(handler);
    }

    private async Task<Visitor> OnDocumentsAsync(string language, VisitorKind kind)
    {
        var handler = await chromium.SignedInAsync(office.Site, "handler@example.com", language, kind);
        var number = await handler.StartApplicationAsync();
        await handler.OpenOwnAsync($"/employer/applications/{number}/documents");
        return handler;
    }

    private static Task ChooseAsync(Visitor handler, byte[] picture) =>
        handler.Page.Locator($"{Line} input[type=file]").SetInputFilesAsync(new FilePayload { Name = "holiday.jpg", MimeType = "image/jpeg", Buffer = picture });

    private static async Task<(string Width, string X, string Y)> NumbersAsync(Visitor handler) =>
        (await handler.StandsInAsync("frameWidth"), await handler.StandsInAsync("frameX"), await handler.StandsInAsync("frameY"));

    private static async Task<LocatorBoundingBoxResult> BoxAsync(Visitor handler, string part)
    {
        var box = handler.Page.Locator(part);
        await box.ScrollIntoViewIfNeededAsync();
        return await box.BoundingBoxAsync() ?? throw new InvalidOperationException($"{part} is not to be seen.");
    }

    private static async Task PullAsync(Visitor handler, (float X, float Y) from, (float Right, float Down) by)
    {
        var mouse = handler.Page.Mouse;
        await mouse.MoveAsync(from.X, from.Y);
        await mouse.DownAsync();
        await mouse.MoveAsync(from.X + by.Right, from.Y + by.Down, new() { Steps = 4 });
        await mouse.UpAsync();
    }

    /// <summary>The portrait stands at its line, 354 × 472, white at its upper edge and without a trace of red.</summary>
    private static async Task KeptAsync(Visitor handler)
    {
        var shown = handler.Page.Locator($"{Line} .laihua-line__given img");
        await Assertions.Expect(shown).ToBeVisibleAsync();
        var address = await shown.GetAttributeAsync("src");
        var answer = await handler.Page.Context.APIRequest.GetAsync(address!); // It is visible, so it has one.
        using var kept = SKBitmap.Decode(await answer.BodyAsync());
        Assert.Equal((354, 472), (kept.Width, kept.Height));
        Assert.All([(5, 5), (348, 5), (5, 200), (348, 200)], at => Assert.True(kept.GetPixel(at.Item1, at.Item2).Green > 230));
    }

    private static byte[] Draw()
    {
        using var surface = SKSurface.Create(new SKImageInfo(1000, 700));
        surface.Canvas.Clear(SKColors.White);
        using var paint = new SKPaint { Color = SKColors.DarkRed };
        surface.Canvas.DrawRect(0, 0, 420, 700, paint);
        paint.Color = SKColors.SlateGray;
        surface.Canvas.DrawOval(737, 300, 110, 150, paint);
        surface.Canvas.DrawOval(737, 720, 220, 200, paint);
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Jpeg, 90);
        return data.ToArray();
    }
}
