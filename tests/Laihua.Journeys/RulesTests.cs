using Laihua.Journeys.Roles;
using Laihua.Journeys.Stage;
using Microsoft.Playwright;

namespace Laihua.Journeys;

/// <summary>A points table changes: drafted, stopped by a gap, mended, tried on the policy bench, proposed, approved by another, and used from its day on.</summary>
public sealed class RulesTests(Chromium chromium)
{
    private const string TableOf = "SELECT points_table FROM applications WHERE number = $name";
    private const string Hsk4 = "items[5].options[3].points";
    private const string YoungUntil = "items[7].bands[0].through";
    private const string OlderFrom = "items[7].bands[1].from";

    [Theory]
    [InlineData("en", VisitorKind.Desk)]
    [InlineData("zh", VisitorKind.NoScript)]
    public async Task Table_DraftedByOneAndApprovedByAnother_IsUsedByCasesFromItsDayOn(string language, VisitorKind kind)
    {
        await using var site = await RunningSite.StartAsync(withCases: false, TestContext.Current.CancellationToken);
        await using var handler = await chromium.SignedInAsync(site, "handler@example.com", language);
        await using var first = await chromium.SignedInAsync(site, "supervisor@example.org", language, kind);
        await using var second = await chromium.SignedInAsync(site, "supervisor2@example.org", language, kind);
        var before = await handler.ApplyAsync(Applicants.Of('A', "24RU00001"));

        var id = await first.StartRulesAsync("interim-2017");
        await first.WriteRulesAsync(id, ("inForceFrom", Applicants.Text(Applicants.Today)), (Hsk4, "5"), (YoungUntil, "24"));
        await first.IsStoppedAtAsync(OlderFrom);
        await first.IsAccessibleWithScriptAsync();
        await first.FitsItsWindowAsync();
        if (kind == VisitorKind.Desk)
        {
            await first.PictureAsync("16-rules");
        }

        await first.AnswerAsync(YoungUntil, "25");
        await first.SaveRulesAsync();
        await first.RunAsync(id, "20000");
        await Assertions.Expect(first.Page.Locator("#moved")).ToContainTextAsync("20,000");
        if (kind == VisitorKind.Desk)
        {
            await first.PictureAsync("17-bench");
        }

        await first.ProposeRulesAsync(id);
        await Assertions.Expect(first.Page.Locator("#do-approve")).ToHaveCountAsync(0);
        await second.ApproveRulesAsync(id);

        var after = await handler.ApplyAsync(Applicants.Of('A', "24RU00002"));
        Assert.Equal("interim-2017", await site.AskAsync(TableOf, before));
        Assert.Equal(id, await site.AskAsync(TableOf, after));
    }

    [Fact]
    public async Task Rows_WithoutScript_ComeAndGoAndKeepWhatIsWritten()
    {
        await using var site = await RunningSite.StartAsync(withCases: false, TestContext.Current.CancellationToken);
        await using var supervisor = await chromium.SignedInAsync(site, "supervisor@example.org", "en", VisitorKind.NoScript);
        var id = await supervisor.StartRulesAsync("wages-2017");
        await supervisor.WriteRulesAsync(id, ("rows[0].annualCny", "80000"));

        await supervisor.PressAsync("#add-rows");
        await supervisor.AnswerAsync("rows[2].place", "230100");
        await supervisor.AnswerAsync("rows[2].year", "2025");
        await supervisor.AnswerAsync("rows[2].annualCny", "90000");
        await supervisor.AnswerAsync("rows[2].source", "Invented");
        await supervisor.PressAsync("button[value='remove:rows[1]']");
        await supervisor.SaveRulesAsync();

        await Assertions.Expect(supervisor.Page.Locator("#wages tbody tr")).ToHaveCountAsync(2);
        await Assertions.Expect(supervisor.Page.Locator("#wages")).ToContainTextAsync("90,000");
        await Assertions.Expect(supervisor.Page.Locator("#wages")).ToContainTextAsync("80,000");
    }
}
