using Laihua.App.Features.Demonstration;
using Laihua.Journeys.Roles;
using Laihua.Journeys.Stage;
using Laihua.Rules.Cases;
using Microsoft.Playwright;

namespace Laihua.Journeys;

/// <summary>Two people decide: a refusal, and two approvers at once.</summary>
public sealed class DecisionTests(Chromium chromium, NewOffice office) : IClassFixture<NewOffice>
{
    private const string Findings = "The former employer does not confirm the post that was stated.";
    private const string Reasons = "The former employer confirms another post than the one that was stated.";

    [Theory]
    [InlineData("en", "24RF00001")]
    [InlineData("zh", "24RF00002")]
    public async Task Refusal_WithItsGround_IsReadByTheHandlerWithTheRemedies(string language, string passport)
    {
        await using var handler = await chromium.SignedInAsync(office.Site, "handler@example.com", language);
        await using var approver = await chromium.SignedInAsync(office.Site, "approver@example.org", language);
        var number = await RecommendedAsync(handler, language, passport, grant: false);

        await approver.RefuseAsync(number, "category-standard", Reasons);

        await handler.OpenOwnAsync($"/employer/applications/{number}");
        await Assertions.Expect(handler.Page.Locator(".laihua-statusline")).ToContainTextAsync(CaseStates.Of(CaseState.Refused).ForApplicant.In(language));
        await Assertions.Expect(handler.Page.Locator("#papers a").First).ToHaveAttributeAsync("href", $"/{language}/papers/{number}/refusal");
        await handler.IsAccessibleAsync();
        var letter = await Scanner.WordsOfPdfAsync(await handler.PaperAsync(number, "refusal"));
        Assert.Contains(Scanner.Unspaced(Judgement.RefusalGrounds.Single(g => g.Id == "category-standard").Text.En), letter, StringComparison.Ordinal);
        Assert.Contains(Scanner.Unspaced(Reasons), letter, StringComparison.Ordinal);
        Assert.Contains("reconsiderationwithin60days", letter, StringComparison.Ordinal);
        Assert.Contains("6个月内", letter, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "24RC00001")]
    [InlineData("zh", "24RC00002")]
    public async Task Decision_OfTwoApproversAtOnce_IsMadeOnceAndTheOtherIsToldWhoAndWhen(string language, string passport)
    {
        await using var handler = await chromium.SignedInAsync(office.Site, "handler@example.com", language);
        await using var first = await chromium.SignedInAsync(office.Site, "approver@example.org", language);
        await using var second = await chromium.SignedInAsync(office.Site, "approver2@example.org", language);
        var number = await RecommendedAsync(handler, language, passport, grant: true);
        await first.PrepareGrantAsync(number);
        await second.PrepareGrantAsync(number);

        await first.SendAsync("#send");
        var status = await second.PressAsync("#send");

        Assert.Equal(409, status);
        var told = second.Page.Locator(".govuk-notification-banner");
        await Assertions.Expect(told).ToContainTextAsync(DemonstrationOffice.SignIns.Single(s => s.Email == "approver@example.org").Name);
        await Assertions.Expect(told.Locator("time")).ToBeVisibleAsync();
        await second.SeesAsync(CaseState.Granted);
        await second.IsAccessibleAsync();
        Assert.NotEmpty(await handler.PaperAsync(number, "letter"));
        Assert.Equal(1L, await office.Site.AskAsync("SELECT count(*) FROM decisions d JOIN applications a ON a.id = d.application_id WHERE a.number = $name", number));
        Assert.Equal(1L, await office.Site.AskAsync("SELECT count(*) FROM artefacts r JOIN applications a ON a.permit_id = r.permit_id WHERE a.number = $name", number));
    }

    private async Task<string> RecommendedAsync(Visitor handler, string language, string passport, bool grant)
    {
        await using var receiver = await chromium.SignedInAsync(office.Site, "receiver@example.org", language);
        await using var examiner = await chromium.SignedInAsync(office.Site, "examiner@example.org", language);
        var number = await handler.ApplyAsync(Applicants.Of('A', passport));
        await receiver.PassAsync(number, CaseState.InReview);
        await examiner.RecommendAsync(number, Findings, grant);
        return number;
    }
}
