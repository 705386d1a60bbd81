using System.Globalization;
using Laihua.Journeys.People;
using Laihua.Journeys.Stage;
using Microsoft.Playwright;

namespace Laihua.Journeys.Desks;

/// <summary>What a handler does for an employer, page by page.</summary>
internal sealed class HandlerDesk(Visitor visitor)
{
    private const int PortraitWidth = 413;
    private const int PortraitHeight = 531;

    public async Task<string> StartAsync()
    {
        await visitor.OpenAsync("/en/employer/applications/new");
        await visitor.Page.Locator("#main button").First.ClickAsync();
        return await NumberAsync();
    }

    public async Task<string> StartEntryAsync(string letter)
    {
        await visitor.OpenAsync($"/en/employer/applications/{letter}");
        await visitor.Page.Locator("#entry button").ClickAsync();
        return await NumberAsync();
    }

    /// <summary>Pastes the zone of the passport, has the fields filled, and adds the day of issue.</summary>
    public async Task ReadPassportAsync(string number, Traveller traveller)
    {
        await visitor.OpenAsync($"/en/employer/applications/{number}/passport");
        await visitor.AnswerAsync(("passport.mrz", traveller.Zone));
        await visitor.Page.Locator("#fill").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("input[name='passport.number']")).ToHaveValueAsync(traveller.PassportNumber);
        await visitor.AnswerAsync(traveller.PassportIssue());
        await visitor.PictureAsync("04-passport");
        await visitor.IsAccessibleAsync();
        await visitor.ContinueAsync();
    }

    public async Task FillAsync(string number, IEnumerable<(string Topic, (string Field, string Answer)[] Answers)> topics)
    {
        foreach (var (topic, answers) in topics)
        {
            await visitor.OpenAsync($"/en/employer/applications/{number}/{topic}");
            await visitor.AnswerAsync(answers);
            await visitor.IsAccessibleAsync();
            await visitor.ContinueAsync();
        }
    }

    /// <summary>Uploads a paper at every line of the list, and promises the medical certificate where that may be promised.</summary>
    public async Task AttachAsync(string number, DateOnly promised, params string[] lines)
    {
        var (portrait, paper) = (await PortraitAsync(), await PaperAsync());
        await visitor.OpenAsync($"/en/employer/applications/{number}/documents");
        foreach (var line in lines)
        {
            var form = visitor.Page.Locator($"#line-{line} form").First;
            await form.Locator("input[type=file]").SetInputFilesAsync(line == "photo" ? portrait : paper);
            await form.Locator("button").Last.ClickAsync();
            await Assertions.Expect(visitor.Page.Locator($"#line-{line} .laihua-line__given")).ToBeVisibleAsync();
        }

        if (await visitor.Page.Locator("#line-medical details").CountAsync() > 0)
        {
            await visitor.Page.Locator("#line-medical summary").ClickAsync();
            await visitor.AnswerAsync(("promised.medical", promised.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
            await visitor.Page.Locator("#line-medical details button").ClickAsync();
            await Assertions.Expect(visitor.Page.Locator("#line-medical .laihua-line__given")).ToBeVisibleAsync();
        }

        await visitor.IsAccessibleAsync();
    }

    public async Task SubmitAsync(string number)
    {
        await visitor.OpenAsync($"/en/employer/applications/{number}/check");
        Assert.Equal(0, await visitor.Page.Locator("#open").CountAsync());
        await visitor.IsAccessibleAsync();
        await visitor.ContinueAsync();
        await Assertions.Expect(visitor.Page.Locator("#number")).ToHaveTextAsync(number);
    }

    /// <summary>The paper, as soon as the queue has made it.</summary>
    public async Task<byte[]> PaperAsync(string number, string kind)
    {
        for (var attempt = 0; attempt < 60; attempt++)
        {
            var answer = await visitor.Page.APIRequest.GetAsync($"/en/papers/{number}/{kind}");
            if (answer.Headers.GetValueOrDefault("content-type") == "application/pdf")
            {
                return await answer.BodyAsync();
            }

            await visitor.Page.WaitForTimeoutAsync(500);
        }

        throw new InvalidOperationException($"The paper {kind} of {number} was not made within half a minute.");
    }

    private async Task<string> NumberAsync()
    {
        await visitor.Page.Locator("#tasks").WaitForAsync();
        return new Uri(visitor.Page.Url).Segments[^1];
    }

    // A picture and a paper need no file beside the tests: the browser makes them.
    private async Task<FilePayload> PortraitAsync()
    {
        await using var elsewhere = await visitor.ElsewhereAsync();
        await elsewhere.Page.SetContentAsync("<body style='background:linear-gradient(#fff,#dde)'></body>");
        var picture = await elsewhere.Page.ScreenshotAsync(new() { Type = ScreenshotType.Jpeg, Clip = new() { Width = PortraitWidth, Height = PortraitHeight } });
        return new() { Name = "portrait.jpg", MimeType = "image/jpeg", Buffer = picture };
    }

    private async Task<FilePayload> PaperAsync()
    {
        await using var elsewhere = await visitor.ElsewhereAsync();
        await elsewhere.Page.SetContentAsync("<h1>A paper of a journey</h1>");
        return new() { Name = "paper.pdf", MimeType = "application/pdf", Buffer = await elsewhere.Page.PdfAsync() };
    }
}
