using Laihua.Journeys.Stage;
using Microsoft.Playwright;

namespace Laihua.Journeys;

/// <summary>An administrator makes a machine client, the machine gets a token with the secret that was shown, a new secret is made, and the client is suspended.</summary>
public sealed class MachineClientsTests(Chromium chromium)
{
    [Theory]
    [InlineData("en", VisitorKind.Desk)]
    [InlineData("zh", VisitorKind.NoScript)]
    public async Task Client_FromItsMakingToItsSuspension_CallsAsLongAsItMay(string language, VisitorKind kind)
    {
        await using var site = await RunningSite.StartAsync(withCases: false, TestContext.Current.CancellationToken);
        await using var administrator = await chromium.SignedInAsync(site, "administrator@example.org", language, kind);
        await administrator.Page.GotoAsync($"/{language}/officer/clients");
        await administrator.PressAsync("#new-client");
        foreach (var (name, value) in new[]
        {
            ("NameZh", "税务局"), ("NameEn", "Tax bureau"), ("Kind", "Tax"), ("Division", "2301"), ("Purposes", "Income tax"), ("Contact", "tax@example.org"),
        })
        {
            await administrator.AnswerAsync(name, value);
        }

        await administrator.Page.Locator("[name='Scopes'][value='permits.verify']").CheckAsync();
        await administrator.Page.Locator("[name='Scopes'][value='changes.read']").CheckAsync();
        await administrator.SendAsync();
        await administrator.IsAccessibleWithScriptAsync();
        var id = await administrator.Page.Locator("#shown-client").InnerTextAsync();
        var first = await administrator.Page.Locator("#shown-secret").InnerTextAsync();
        Assert.Equal(200, await TokenAsync(site, id, first));

        await administrator.PressAsync("#to-client");
        await Assertions.Expect(administrator.Page.Locator("#shown-secret")).ToHaveCountAsync(0);
        await administrator.AnswerAsync("EndOld", "true");
        await administrator.PressAsync("form#rotate button");
        var second = await administrator.Page.Locator("#shown-secret").InnerTextAsync();
        await administrator.IsAccessibleWithScriptAsync();
        await administrator.FitsItsWindowAsync();
        Assert.Equal(401, await TokenAsync(site, id, first));
        Assert.Equal(200, await TokenAsync(site, id, second));

        await administrator.PressAsync("form#main button.govuk-button");
        await Assertions.Expect(administrator.Page.Locator(".govuk-error-summary")).ToHaveCountAsync(1);
        await administrator.AnswerAsync("Reason", "The contract has ended");
        await administrator.PressAsync("form#main button.govuk-button");
        await Assertions.Expect(administrator.Page.Locator("#terms")).ToContainTextAsync("The contract has ended");
        Assert.NotEqual(200, await TokenAsync(site, id, second));
    }

    private static async Task<int> TokenAsync(RunningSite site, string id, string secret)
    {
        using var machine = new HttpClient { BaseAddress = new(site.Address) };
        using var answer = await machine.PostAsync("/api/v1/token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = id,
            ["client_secret"] = secret,
        }));
        return (int)answer.StatusCode;
    }
}
