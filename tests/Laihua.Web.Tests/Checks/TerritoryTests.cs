using System.Net;
using System.Text.Json;
using Laihua.App.Data.Offices;
using Laihua.App.Features;
using Laihua.Rules.Access;
using Laihua.Web.Tests.Api;
using Microsoft.EntityFrameworkCore;

namespace Laihua.Web.Tests.Checks;

/// <summary>The full record without a reason, and outside the officer's territory: on the page and through the API (attack Q24).</summary>
public sealed class TerritoryTests
{
    private const string Why = "The holder was met at the railway station of Shenyang.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, "Inspection 2026-17", new[] { "CHECK-004" })]
    [InlineData("Inspection", "", new[] { "CHECK-001" })]
    [InlineData("Inspection", "   no    ", new[] { "CHECK-001" })]
    [InlineData(null, "", new[] { "CHECK-001", "CHECK-004" })]
    public async Task Api_WithoutAReason_RefusesAndWritesNothing(string? kind, string reason, string[] expected)
    {
        await using var site = new WalkedSite();
        await site.InitializeAsync();
        using var machine = await site.MachineOfAsync(Role.Inspector);

        var (status, body) = await machine.CallAsync(HttpMethod.Post, $"/checks/{site.CardToken}/full", new { reason, kind });

        Assert.Equal(422, status);
        Assert.Equal(expected, Findings(body));
        Assert.DoesNotContain("Dupont", body.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(0, await site.InAsync(db => db.RecordLooks.CountAsync(Cancellation)));
    }

    [Fact]
    public async Task Page_OutsideTheTerritory_AsksForAJustificationAndWritesItDown()
    {
        await using var site = new WalkedSite();
        await site.InitializeAsync();
        await MoveTheInspectorAsync(site);
        using var inspector = await site.BrowserOfAsync(Role.Inspector);
        var page = $"/en/checks/{site.CardToken}";
        (string, string)[] reason = [("Kind", "Investigation"), ("Reason", "Investigation 9")];

        var without = await Site.PostAsync(inspector, page, page, reason);
        var tooShort = await Site.PostAsync(inspector, page, page, [.. reason, ("Justification", "Because.")]);
        var justified = await Site.PostAsync(inspector, page, page, [.. reason, ("Justification", Why)]);

        Assert.All([without, tooShort], refused =>
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            Assert.Contains("<a href=\"#Justification\">", refused.Html, StringComparison.Ordinal);
            Assert.DoesNotContain("Songhua", refused.Html, StringComparison.Ordinal);
        });
        Assert.Equal(HttpStatusCode.OK, justified.Status);
        Assert.Contains("Songhua", justified.Html, StringComparison.Ordinal);
        Assert.Equal(Why, await site.InAsync(db => db.RecordLooks.Select(l => l.Justification).SingleAsync(Cancellation)));
        Assert.Equal(1, await site.InAsync(db => db.Audit.CountAsync(e => e.Name == AuditEvents.CheckedOutside, Cancellation)));
    }

    [Fact]
    public async Task Api_OutsideTheTerritory_AsksForAJustificationAndWritesItDown()
    {
        await using var site = new WalkedSite();
        await site.InitializeAsync();
        await MoveTheInspectorAsync(site);
        using var machine = await site.MachineOfAsync(Role.Inspector);
        var path = $"/checks/{site.CardToken}/full";

        var (status, refused) = await machine.CallAsync(HttpMethod.Post, path, new { reason = "Investigation 9", kind = "Investigation" });
        var justified = await machine.MustAsync(HttpMethod.Post, path, new { reason = "Investigation 9", kind = "Investigation", justification = Why });

        Assert.Equal(422, status);
        Assert.Equal(["CHECK-005"], Findings(refused));
        Assert.Equal("Dupont", justified.GetProperty("familyName").GetString());
        Assert.Equal(Why, await site.InAsync(db => db.RecordLooks.Select(l => l.Justification).SingleAsync(Cancellation)));
    }

    private static string[] Findings(JsonElement problem) =>
        [.. problem.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("rule").GetString()!).Order(StringComparer.Ordinal)]; // Each names its rule.

    // To an authority of another province, of which the demonstration has none.
    private static Task<int> MoveTheInspectorAsync(LiveSite site) => site.InAsync(async db =>
    {
        var elsewhere = new Authority
        {
            Code = "SYG",
            NameEn = "Shenyang",
            NameZh = "沈阳市",
            Kind = AuthorityKind.Deciding,
            Division = "210100",
            Path = "nation/SYG/",
            DecidedBy = "SYG",
            AddressEn = "1 North Road, Shenyang",
            AddressZh = "沈阳市北路1号",
            Telephone = "024-10000000",
            IssuerNumber = 21010001,
        };
        db.Authorities.Add(elsewhere);
        await db.SaveChangesAsync(Cancellation);
        return await db.RoleGrants.Where(g => g.Role == Role.Inspector).ExecuteUpdateAsync(set => set.SetProperty(g => g.AuthorityId, elsewhere.Id), Cancellation);
    });
}
