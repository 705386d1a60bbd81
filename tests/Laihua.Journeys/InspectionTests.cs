using Laihua.App.Features;
using Laihua.Journeys.Roles;
using Laihua.Journeys.Stage;
using Laihua.Rules.Checks;
using Microsoft.Playwright;

namespace Laihua.Journeys;

/// <summary>An inspector asks for the full record behind a card; each look is seen by supervisors and by the holder.</summary>
public sealed class InspectionTests(Chromium chromium)
{
    private const string Name = "Björnsdóttir";
    private const string Reason = "Inspection 118 at the laboratory";
    private const string Looks = "SELECT count(*) FROM record_looks WHERE passport_shown_at IS NOT NULL AND birth_date_shown_at IS NOT NULL AND reason = $name";
    private const string Events = "SELECT count(*) FROM audit WHERE name = $name";

    [Theory]
    [InlineData("en", VisitorKind.Desk, "Harbin Foreigners' Work Office")]
    [InlineData("zh", VisitorKind.NoScript, "哈尔滨市外国人工作管理办公室")]
    public async Task FullRecord_AskedWithoutAReasonAndWithOne_IsShownFieldByFieldAndEachLookSeen(string language, VisitorKind kind, string authority)
    {
        await using var site = await RunningSite.StartAsync(withCases: true, TestContext.Current.CancellationToken);
        await using var inspector = await chromium.SignedInAsync(site, "inspector@example.org", language, kind);
        await using var supervisor = await chromium.SignedInAsync(site, "supervisor@example.org", language, kind);
        await using var holder = await chromium.SignedInAsync(site, "holder@example.org", language, kind);
        var (_, passport, born, _) = await Holder.FindAsync(site, Name);
        await holder.OpenOwnAsync("/permit/looks");
        await Assertions.Expect(holder.Page.Locator("#authority-looks")).ToHaveCountAsync(0);

        await inspector.AskFullyAsync(await CodeAsync(site));
        await IsRefusedAsync(inspector);
        Assert.Equal(200, await inspector.GiveReasonAsync(Reason));
        await RevealsAsync(inspector, born, passport);

        Assert.Equal(1L, await site.AskAsync(Looks, Reason));
        Assert.Equal(1L, await site.AskAsync(Events, AuditEvents.CheckedFully));
        Assert.Equal(2L, await site.AskAsync(Events, AuditEvents.FieldRevealed));
        await supervisor.OpenOwnAsync("/officer/looks");
        await Assertions.Expect(supervisor.Page.Locator("#looks tbody tr[data-outside=false]")).ToContainTextAsync(Reason);
        await supervisor.IsAccessibleWithScriptAsync();
        await SeesAsync(holder, authority);
        Assert.All([born, passport], planted => Assert.DoesNotContain(planted, site.Said() + inspector.Page.Url, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task FullRecord_OutsideTheTerritory_IsReadWithAJustificationThatSupervisorsSeeAndNotWithoutARole()
    {
        const string justification = "该持证人在本市参加联合检查，须当场核对其用人单位与岗位信息。";
        await using var site = await RunningSite.StartAsync(withCases: true, TestContext.Current.CancellationToken);
        var authority = await site.SendInspectorsToShanghaiAsync();
        await using var inspector = await chromium.SignedInAsync(site, "inspector@example.org", "zh", VisitorKind.Phone);
        await using var supervisor = await chromium.SignedInAsync(site, "supervisor@example.org", "zh");
        await using var holder = await chromium.SignedInAsync(site, "holder@example.org", "zh");

        await inspector.AskFullyAsync(await CodeAsync(site));
        Assert.Equal(422, await inspector.GiveReasonAsync(Reason));
        var asked = Assert.Single(FullCheck.Check(FullCheckReason.Inspection, Reason, outside: true, "")).Message.In("zh");
        await inspector.ShowsAtAsync("Justification", asked);
        await inspector.IsAccessibleAsync();
        await inspector.FitsItsWindowAsync();
        await inspector.AnswerAsync("Justification", "例行检查");
        Assert.Equal(422, await inspector.PressAsync(Inspectors.Read));
        await inspector.AnswerAsync("Justification", justification);
        Assert.Equal(200, await inspector.PressAsync(Inspectors.Read));
        await Assertions.Expect(inspector.Page.Locator("main")).ToContainTextAsync(Name, new() { IgnoreCase = true });

        Assert.Equal(1L, await site.AskAsync(Events, AuditEvents.CheckedOutside));
        await supervisor.OpenOwnAsync("/officer/looks?outside=true");
        await Assertions.Expect(supervisor.Page.Locator("#looks tbody tr[data-outside=true]")).ToContainTextAsync(justification);
        await supervisor.IsAccessibleAsync();
        await SeesAsync(holder, authority.Zh);

        await site.EndInspectorsAsync();
        var next = await inspector.Page.GotoAsync(inspector.Page.Url);
        Assert.Equal(403, next?.Status);
    }

    private async Task<string> CodeAsync(RunningSite site)
    {
        await using var cards = await chromium.SignedInAsync(site, "cards@example.org");
        return await cards.CodeOfAsync(site, Name);
    }

    private static async Task IsRefusedAsync(Visitor inspector)
    {
        Assert.Equal(422, await inspector.PressAsync(Inspectors.Read));
        var findings = FullCheck.Check(null, "", outside: false, "").ToDictionary(finding => finding.Field, finding => finding.Message.In(inspector.Language));
        await inspector.ShowsAtAsync("Kind", findings["kind"]);
        await inspector.ShowsAtAsync("Reason", findings["reason"]);
        await Assertions.Expect(inspector.Page.Locator("main")).Not.ToContainTextAsync(Name, new() { IgnoreCase = true });
        await inspector.IsAccessibleWithScriptAsync();
    }

    private static async Task RevealsAsync(Visitor inspector, string born, string passport)
    {
        var (record, day, end) = (inspector.Page.Locator("main"), inspector.Page.Locator($"#birth-date time[datetime='{born}']"), inspector.Page.Locator("#passport"));
        await Assertions.Expect(record).ToContainTextAsync(Name, new() { IgnoreCase = true });
        await Assertions.Expect(record).ToContainTextAsync(Reason);
        await Assertions.Expect(day.Or(end)).ToHaveCountAsync(0);
        await inspector.IsAccessibleWithScriptAsync();

        await inspector.SendAsync("#reveal-passport");
        await Assertions.Expect(end).ToContainTextAsync(passport[^4..]);
        await Assertions.Expect(day).ToHaveCountAsync(0);

        await inspector.SendAsync("#reveal-birth-date");
        await Assertions.Expect(day).ToHaveCountAsync(1);
        await Assertions.Expect(end).ToHaveCountAsync(0);
        await Assertions.Expect(record).Not.ToContainTextAsync(passport);
        await inspector.IsAccessibleWithScriptAsync();
    }

    private static async Task SeesAsync(Visitor holder, string authority)
    {
        await holder.OpenOwnAsync("/permit/looks");
        var looks = holder.Page.Locator("#authority-looks");
        await Assertions.Expect(looks.Locator("time")).ToHaveCountAsync(1);
        await Assertions.Expect(looks).ToContainTextAsync(authority);
        await Assertions.Expect(looks).Not.ToContainTextAsync("Ma Qiang");
        await holder.IsAccessibleWithScriptAsync();
    }
}
