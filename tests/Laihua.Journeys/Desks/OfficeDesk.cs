using Laihua.Journeys.Stage;
using Microsoft.Playwright;

namespace Laihua.Journeys.Desks;

/// <summary>What officers do with a case, page by page.</summary>
internal sealed class OfficeDesk(Visitor visitor)
{
    /// <summary>Opens the case as the officer whose turn it is sees it, and looks at it with the eyes of a machine.</summary>
    public async Task ReadAsync(string number)
    {
        await visitor.OpenAsync($"/en/officer/cases/{number}");
        await visitor.IsAccessibleAsync();
    }

    public async Task PassAsync(string number)
    {
        await visitor.OpenAsync($"/en/officer/cases/{number}/pass");
        await visitor.IsAccessibleAsync();
        await visitor.ContinueAsync();
    }

    /// <summary>Ticks every original.</summary>
    public async Task AcceptAsync(string number)
    {
        await visitor.OpenAsync($"/en/officer/cases/{number}/window");
        foreach (var box in await visitor.Page.Locator("#main input[type=checkbox]").AllAsync())
        {
            await box.CheckAsync();
        }

        await visitor.IsAccessibleAsync();
        await visitor.ContinueAsync();
    }

    public async Task RecommendAsync(string number, string findings)
    {
        await visitor.OpenAsync($"/en/officer/cases/{number}/recommend");
        await visitor.AnswerAsync(("Findings", findings), ("Outcome", "grant"));
        await visitor.IsAccessibleAsync();
        await visitor.ContinueAsync();
    }

    /// <summary>Grants, after a second look.</summary>
    public async Task GrantAsync(string number)
    {
        await visitor.OpenAsync($"/en/officer/cases/{number}/decide");
        await visitor.AnswerAsync(("Outcome", "grant"));
        await visitor.PictureAsync("10-decision");
        await visitor.IsAccessibleAsync();
        await visitor.ContinueAsync();
        await visitor.Page.Locator("#checking").WaitForAsync();
        await visitor.Page.Locator("#send").ClickAsync();
        await visitor.Page.WaitForLoadStateAsync();
        Assert.Equal(0, await visitor.Page.Locator(".govuk-error-summary").CountAsync());
    }

    /// <summary>Prints the one card that waits, and gives its PDF.</summary>
    public async Task<byte[]> PrintAsync()
    {
        await visitor.OpenAsync("/en/officer/cards");
        await visitor.IsAccessibleAsync();
        await visitor.Page.Locator("#cards tbody a").First.ClickAsync();
        await visitor.Page.Locator("#print").ClickAsync();
        var address = await visitor.Page.Locator("#pdf").GetAttributeAsync("href");
        var answer = await visitor.Page.APIRequest.GetAsync(address!); // A button that leads somewhere.
        Assert.Equal("application/pdf", answer.Headers["content-type"]);
        return await answer.BodyAsync();
    }

    /// <summary>Hands over the card on whose page the officer is.</summary>
    public async Task HandOverAsync()
    {
        await visitor.Page.Locator("#hand-over").ClickAsync();
        await visitor.AnswerAsync(("CollectedBy", "holder"), ("IdentityDocument", "passport"), ("IdentityChecked", "true"));
        await visitor.IsAccessibleAsync();
        await visitor.ContinueAsync();
        await Assertions.Expect(visitor.Page.Locator("#hand-over")).ToHaveCountAsync(0);
    }
}
