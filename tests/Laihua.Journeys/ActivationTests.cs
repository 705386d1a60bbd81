using Laihua.Journeys.Roles;
using Laihua.Journeys.Stage;
using Laihua.Rules.Holders;
using Microsoft.Playwright;

namespace Laihua.Journeys;

/// <summary>A permit holder gets a one-time code in person, opens an account with it, and reads the own permit.</summary>
public sealed class ActivationTests(Chromium chromium)
{
    private const string Newcomer = "Novák";
    private const string Email = "jana.novak@example.net";
    private const string Password = "seventeen willows";
    private const string Wrong = "0000-0000";
    private const string Send = "form#main > button.govuk-button";

    [Theory]
    [InlineData("zh", VisitorKind.Desk, "receiver@example.org", "/officer/holders", "您的工作许可有效", "松花大学")]
    [InlineData("en", VisitorKind.NoScript, "handler@example.com", "/employer/holders", "Your permit is valid", "Songhua University")]
    public async Task Code_GivenInPerson_OpensTheAccountOnceAndLeadsToThePermit(
        string language, VisitorKind kind, string giver, string at, string standing, string employer)
    {
        await using var site = await RunningSite.StartAsync(withCases: true, TestContext.Current.CancellationToken);
        await using var newcomer = await chromium.VisitAsync(site, kind);
        var holder = await Holder.FindAsync(site, Newcomer);
        var code = await CodeAsync(site, holder, giver, language, at);
        await FillInAsync(newcomer, holder, language);

        Assert.Equal(422, await TryAsync(newcomer, code, "willow"));
        await newcomer.ShowsAtAsync("Form_Password", language == "zh" ? "请设置至少12个字符的密码。" : "Choose a password of at least 12 characters.");
        await newcomer.IsAccessibleWithScriptAsync();
        Assert.Equal(422, await TryAsync(newcomer, Wrong));
        await IsRefusedAsync(newcomer, language);
        Assert.Equal(200, await TryAsync(newcomer, code.Replace('-', ' ').ToLowerInvariant()));
        await Assertions.Expect(newcomer.Page.Locator(".govuk-notification-banner")).ToContainTextAsync(language == "zh" ? "账户已开通" : "Your account is open");
        await SignInAsync(newcomer, language);

        await newcomer.OpenAsync($"/{language}/permit");
        await Assertions.Expect(newcomer.Page.Locator("#standing")).ToContainTextAsync(standing);
        await Assertions.Expect(newcomer.Page.Locator($"#standing time[datetime='{holder.ValidTo}']")).ToHaveCountAsync(1);
        await Assertions.Expect(newcomer.Page.Locator("main")).ToContainTextAsync(employer);
        Assert.Equal(language == "zh" ? "zh-Hans" : "en", await newcomer.LanguageAsync());
        await newcomer.IsAccessibleWithScriptAsync();
        await newcomer.FitsItsWindowAsync();

        await FillInAsync(newcomer, holder, language);
        Assert.Equal(422, await TryAsync(newcomer, code));
        await IsRefusedAsync(newcomer, language);
        Assert.DoesNotContain(code, site.Said(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Code_TriedWronglyFiveTimes_IsClosedAlsoForTheRightOneAndGuessersAreStopped(string language)
    {
        const int triesInAnHour = 20;
        await using var site = await RunningSite.StartAsync(withCases: true, TestContext.Current.CancellationToken);
        await using var newcomer = await chromium.VisitAsync(site, VisitorKind.Phone);
        var holder = await Holder.FindAsync(site, Newcomer);
        var code = await CodeAsync(site, holder, "receiver@example.org", language, "/officer/holders");
        await FillInAsync(newcomer, holder, language);

        for (var tries = 1; tries <= triesInAnHour; tries++)
        {
            Assert.Equal(422, await TryAsync(newcomer, tries > Activation.MostTries ? code : Wrong));
            await IsRefusedAsync(newcomer, language);
        }

        Assert.Equal(429, await TryAsync(newcomer, code));
        await Assertions.Expect(newcomer.Page.Locator("main")).ToContainTextAsync(language == "zh" ? "须等候一小时" : "wait an hour");
        await newcomer.IsAccessibleAsync();
        await newcomer.FitsItsWindowAsync();
    }

    private async Task<string> CodeAsync(RunningSite site, Holder holder, string giver, string language, string at)
    {
        await using var inviter = await chromium.SignedInAsync(site, giver, language);
        await inviter.OpenOwnAsync(at);
        await inviter.AnswerAsync("Number", "000000000000000000");
        Assert.Equal(422, await inviter.PressAsync(Send));
        await inviter.AnswerAsync("Number", holder.Number);
        await inviter.SendAsync();
        await inviter.IsAccessibleAsync();
        return await inviter.Page.Locator("#holder-code").InnerTextAsync();
    }

    private static async Task FillInAsync(Visitor newcomer, Holder holder, string language)
    {
        await newcomer.OpenAsync($"/{language}/activate");
        await newcomer.AnswerAsync("Form.Number", holder.Number);
        await newcomer.AnswerAsync("Form.Passport", holder.Passport);
        await newcomer.AnswerAsync("Form.BirthDate", holder.BirthDate);
        await newcomer.AnswerAsync("Form.Email", Email);
    }

    // The rest of the form stands as it was typed before; a password never does.
    private static async Task<int> TryAsync(Visitor newcomer, string code, string password = Password)
    {
        await newcomer.AnswerAsync("Form.Code", code);
        await newcomer.AnswerAsync("Form.Password", password);
        return await newcomer.PressAsync(Send);
    }

    // One sentence, at no field: nobody learns which part was right.
    private static async Task IsRefusedAsync(Visitor newcomer, string language)
    {
        await Assertions.Expect(newcomer.Page.Locator(".govuk-error-summary")).ToContainTextAsync(Activation.Refused.Message.In(language));
        await Assertions.Expect(newcomer.Page.Locator(".govuk-error-message")).ToHaveCountAsync(0);
        Assert.Equal("", await newcomer.StandsInAsync("Form.Password"));
    }

    private static async Task SignInAsync(Visitor newcomer, string language)
    {
        await newcomer.AnswerAsync("Form.Email", Email);
        await newcomer.AnswerAsync("Form.Password", Password);
        await newcomer.SendAsync();
        Assert.Equal($"/{language}/account/second-factor", new Uri(newcomer.Page.Url).AbsolutePath);
        await newcomer.IsAccessibleWithScriptAsync();
    }
}
