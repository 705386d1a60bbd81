using Laihua.App.Data;
using Laihua.App.Data.Access;
using Laihua.Rules.Access;
using Laihua.Web.Tests.Api;
using Microsoft.EntityFrameworkCore;

namespace Laihua.Web.Tests.Access;

/// <summary>A role that was taken away is gone at the very next request, on pages and for tokens that were given before (attack Q24).</summary>
public sealed class RemovedRoleTests
{
    private static readonly Dictionary<string, Func<LiveSite, string, Task>> Ways = new()
    {
        ["ended"] = (site, email) => site.InAsync(db => GrantsOf(db, email).ExecuteUpdateAsync(set => set.SetProperty(g => g.To, new DateOnly(2026, 3, 1)), Cancellation)),
        ["deleted"] = (site, email) => site.InAsync(db => GrantsOf(db, email).ExecuteDeleteAsync(Cancellation)),
        ["locked"] = (site, email) => site.InAsync(db =>
        {
            DateTimeOffset? until = site.Clock.GetUtcNow().AddHours(1);
            return db.Users.Where(u => u.Email == email).ExecuteUpdateAsync(set => set.SetProperty(u => u.LockoutEnd, until), Cancellation);
        }),
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ended")]
    [InlineData("deleted")]
    [InlineData("locked")]
    public async Task Officer_WhoseRoleWasTakenAway_IsRefusedAtTheNextRequest(string way)
    {
        await using var site = new LiveSite();
        using var browser = await site.BrowserOfAsync(Role.CardOfficer);
        using var machine = await site.MachineOfAsync(Role.CardOfficer);
        var before = await StatusesAsync(browser, machine, "/officer/cards", HttpMethod.Get, "/cards");

        await Ways[way](site, LiveSite.EmailOf(Role.CardOfficer));

        Assert.Equal((200, 200), before);
        Assert.Equal((403, 403), await StatusesAsync(browser, machine, "/officer/cards", HttpMethod.Get, "/cards"));
    }

    [Fact]
    public async Task Inspector_WhoseRoleWasTakenAway_ReadsNoFullRecordAndNoHiddenField()
    {
        await using var site = new WalkedSite();
        await site.InitializeAsync();
        var page = $"/en/checks/{site.CardToken}";
        (string, string)[] reason = [("Kind", "Inspection"), ("Reason", "Inspection 2026-17")];
        using var browser = await site.BrowserOfAsync(Role.Inspector);
        using var machine = await site.MachineOfAsync(Role.Inspector);
        var read = await Site.PostAsync(browser, page, page, reason);

        await Ways["ended"](site, LiveSite.EmailOf(Role.Inspector));

        Assert.Equal(200, (int)read.Status);
        Assert.Equal((403, 403), await StatusesAsync(browser, machine, $"/checks/{site.CardToken}", HttpMethod.Post, $"/checks/{site.CardToken}/full"));
        var form = Site.TokenIn(read.Html); // The form that stands open in the browser.
        foreach (var to in (string[])[page, page + "?handler=Reveal"])
        {
            using var posted = await browser.PostAsync(to, new FormUrlEncodedContent([new("_form", form), new("field", "Passport"), .. reason.Select(f => KeyValuePair.Create(f.Item1, f.Item2))]), Cancellation);
            Assert.Equal(403, (int)posted.StatusCode);
        }

        Assert.Equal(1, await site.InAsync(db => db.RecordLooks.CountAsync(Cancellation)));
        Assert.Null(await site.InAsync(db => db.RecordLooks.Select(l => l.PassportShownAt).SingleAsync(Cancellation)));
    }

    private static IQueryable<RoleGrant> GrantsOf(LaihuaDb db, string email) => db.RoleGrants.Where(g => db.Users.Any(u => u.Id == g.UserId && u.Email == email));

    private static async Task<(int Page, int Api)> StatusesAsync(HttpClient browser, HttpClient machine, string page, HttpMethod method, string path)
    {
        using var shown = await browser.GetAsync("/en" + page, Cancellation);
        return ((int)shown.StatusCode, (await machine.CallAsync(method, path, method == HttpMethod.Post ? new { reason = "Inspection 2026-17", kind = "Inspection" } : null)).Status);
    }
}
