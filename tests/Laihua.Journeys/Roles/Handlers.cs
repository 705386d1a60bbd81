using Laihua.Journeys.Stage;
using Laihua.Testing.Cases;
using Microsoft.Playwright;

namespace Laihua.Journeys.Roles;

/// <summary>What a handler does at the pages of the employer.</summary>
internal static class Handlers
{
    private static readonly string[] AfterPassport = ["person", "post", "education", "experience", "language", "category", "declarations"];

    /// <summary>Begins an application.</summary>
    /// <returns>Its number.</returns>
    public static async Task<string> StartApplicationAsync(this Visitor handler)
    {
        await handler.OpenOwnAsync("/employer");
        await handler.PressAsync("a[href$='/employer/applications/new']");
        await handler.SendAsync();
        return NumberIn(handler.Page.Url);
    }

    /// <summary>Begins an application, fills everything in and submits it.</summary>
    public static async Task<string> ApplyAsync(this Visitor handler, AnApplication application, bool script = true)
    {
        var number = await handler.StartApplicationAsync();
        await handler.PastePassportAsync(number, application.Answers, script);
        foreach (var topic in AfterPassport)
        {
            await handler.FillTopicAsync(number, topic, application.Answers);
        }

        await handler.GiveDocumentsAsync(number, application.Documents, application.Promises);
        await handler.SubmitAsync(number);
        return number;
    }

    /// <summary>Pastes the machine-readable zone, which fills the fields, and completes the topic.</summary>
    public static async Task PastePassportAsync(this Visitor handler, string number, IReadOnlyDictionary<string, string> answers, bool script = true)
    {
        await handler.OpenOwnAsync($"/employer/applications/{number}/passport");
        await handler.AnswerAsync("passport.mrz", answers["passport.mrz"]);
        await (script
            ? handler.GoAsync(() => handler.Page.Locator("[data-fills]").DispatchEventAsync("paste", new { bubbles = true }))
            : handler.PressAsync("#fill"));
        Assert.Equal(answers["passport.number"], await handler.StandsInAsync("passport.number"));
        Assert.Equal(answers["passport.expiresOn"].Split('-')[0], await handler.StandsInAsync("passport.expiresOn.Year"));
        await handler.AnswerAsync("passport.issuedOn", answers["passport.issuedOn"]);
        if (handler.Language == "en" && script)
        {
            await handler.PictureAsync("04-passport");
        }

        await handler.ContinueAsync();
    }

    /// <summary>Opens a topic, fills in what of the answers belongs to it, and continues.</summary>
    public static async Task FillTopicAsync(this Visitor handler, string number, string topic, IReadOnlyDictionary<string, string> answers)
    {
        await handler.OpenTopicAsync(number, topic, answers);
        await handler.ContinueAsync();
    }

    /// <summary>Opens a topic and fills in what of the answers belongs to it.</summary>
    public static async Task OpenTopicAsync(this Visitor handler, string number, string topic, IReadOnlyDictionary<string, string> answers)
    {
        await handler.OpenOwnAsync($"/employer/applications/{number}/{topic}");
        if (answers.TryGetValue(topic + ".division", out var division))
        {
            await handler.ChoosePlaceAsync(division);
        }

        foreach (var (name, value) in answers.Where(a => a.Key.StartsWith(topic + ".", StringComparison.Ordinal) && !a.Key.EndsWith(".division", StringComparison.Ordinal)))
        {
            await handler.AnswerAsync(name, value);
        }
    }

    /// <summary>Keeps the topic and goes on; nothing may be refused.</summary>
    public static Task ContinueAsync(this Visitor handler) => handler.SendAsync("form#main .govuk-button-group button");

    /// <summary>Gives a file or a commitment at each line.</summary>
    public static async Task GiveDocumentsAsync(
        this Visitor handler, string number, IReadOnlyDictionary<string, byte[]> documents, IReadOnlyDictionary<string, DateOnly> promises)
    {
        await handler.OpenOwnAsync($"/employer/applications/{number}/documents");
        foreach (var (line, file) in documents)
        {
            await handler.UploadAsync(line, file);
        }

        foreach (var (line, by) in promises)
        {
            await handler.Page.Locator($"#line-{line} summary").ClickAsync();
            await handler.AnswerAsync($"promised.{line}", Applicants.Text(by));
            await handler.SendAsync($"#line-{line} form[action*='Promise'] button");
            await Assertions.Expect(handler.Page.Locator($"#line-{line} .laihua-line__given")).ToBeVisibleAsync();
        }
    }

    /// <summary>Puts a file at a line of the page of documents.</summary>
    public static async Task UploadAsync(this Visitor handler, string line, byte[] file)
    {
        var (name, type) = line == "photo" ? ("portrait.jpg", "image/jpeg") : ($"{line}.pdf", "application/pdf");
        await handler.Page.Locator($"#line-{line} input[type=file]").SetInputFilesAsync(new FilePayload { Name = name, MimeType = type, Buffer = file });
        await handler.SendAsync($"#line-{line} form[action*='Upload'] button");
        await Assertions.Expect(handler.Page.Locator($"#line-{line} .laihua-line__given")).ToContainTextAsync(name);
    }

    /// <summary>Reads everything once more and submits.</summary>
    public static async Task SubmitAsync(this Visitor handler, string number)
    {
        await handler.OpenOwnAsync($"/employer/applications/{number}/check");
        Assert.Empty(await handler.Page.Locator("#open li").AllInnerTextsAsync());
        await handler.SendAsync("form#main button.govuk-button");
        await Assertions.Expect(handler.Page.Locator("#number")).ToHaveTextAsync(number);
    }

    /// <summary>Follows a point of a return to its field, where its words stand.</summary>
    public static async Task OpenPointAsync(this Visitor handler, string number, (string Field, string Text) point, string place)
    {
        await handler.OpenOwnAsync($"/employer/applications/{number}");
        await handler.GoAsync(() => handler.Page.Locator("#to-correct li", new() { HasText = point.Text }).Locator("a").ClickAsync());
        await Assertions.Expect(handler.Page.Locator($"{place} .laihua-officer").Filter(new() { HasText = point.Text })).ToBeVisibleAsync();
        await handler.IsAccessibleWithScriptAsync();
    }

    /// <summary>Follows a point to its field and answers otherwise.</summary>
    public static async Task CorrectAsync(this Visitor handler, string number, (string Field, string Text) point, string answer)
    {
        await handler.OpenPointAsync(number, point, "form#main");
        await handler.AnswerAsync(point.Field, answer);
        await handler.ContinueAsync();
    }

    /// <summary>Begins the report of entry of a Letter and submits it.</summary>
    /// <returns>Its number.</returns>
    public static async Task<string> ReportEntryAsync(this Visitor handler, string letter, AnEntryReport report)
    {
        await handler.OpenOwnAsync($"/employer/applications/{letter}");
        await handler.SendAsync("#entry form button.govuk-button");
        var number = NumberIn(handler.Page.Url);
        Assert.NotEqual(letter, number);
        foreach (var topic in (string[])["entry", "health", "declarations"])
        {
            await handler.FillTopicAsync(number, topic, report.Answers);
        }

        await handler.GiveDocumentsAsync(number, report.Documents, new Dictionary<string, DateOnly>());
        await handler.SubmitAsync(number);
        return number;
    }

    // A city brings its counties: with script at once, without it on the button, which is not needed for a whole city.
    private static async Task ChoosePlaceAsync(this Visitor handler, string division)
    {
        var choose = () => handler.AnswerAsync("post.division", division);
        if (await handler.Page.Locator("body.js-enabled").CountAsync() > 0)
        {
            await handler.GoAsync(choose);
        }
        else
        {
            await choose();
        }
    }

    private static string NumberIn(string address) => new Uri(address).Segments[^1];
}
