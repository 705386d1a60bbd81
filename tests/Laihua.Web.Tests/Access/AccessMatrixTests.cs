using System.Net;
using Laihua.App.Features.Demonstration;
using Laihua.Rules.Access;
using Microsoft.AspNetCore.Http;

namespace Laihua.Web.Tests.Access;

public sealed class AccessMatrixTests(LiveSite site) : IClassFixture<LiveSite>
{
    /// <summary>What is open to anyone, each by decision: a new line here is looked at twice.</summary>
    private static readonly string[] Open =
    [
        "GET /",
        "GET /.well-known/laihua-feed-keys.json",
        "GET /accessibility",
        "GET /activate",
        "GET /api/v1/checks/{token}",
        "GET /category",
        "GET /check",
        "GET /error/{code:int?}",
        "GET /health/live",
        "GET /health/ready",
        "GET /index",
        "GET /openapi/{documentname}.json",
        "GET /p/{token}",
        "GET /privacy",
        "GET /share",
        "GET /sign-in",
        "GET /sign-in/code",
        "GET /sign-out",
        "POST /activate",
        "POST /api/v1/checks/{token}/match",
        "POST /api/v1/points/score",
        "POST /api/v1/sessions",
        "POST /api/v1/shares/check",
        "POST /api/v1/token",
        "POST /category",
        "POST /check",
        "POST /p/{token}",
        "POST /share",
        "POST /sign-in",
        "POST /sign-in/code",
        "POST /sign-out",
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Endpoints_All_NameTheirPermission()
    {
        var sheets = await EndpointSheet.AllAsync(site.Services);

        Assert.True(sheets.Count > 50);
        Assert.Empty(Unnamed(sheets));
    }

    [Fact]
    public void Endpoints_WithOneThatNamesNone_AreFoundOut()
    {
        EndpointSheet[] sheets = [EndpointSheet.Of("/open-by-mistake", "GET", new EndpointMetadataCollection()), EndpointSheet.Of("/privacy", "GET", new(new Microsoft.AspNetCore.Authorization.AllowAnonymousAttribute()))];

        Assert.Equal(["GET /open-by-mistake"], Unnamed(sheets));
    }

    [Fact]
    public async Task Endpoints_OpenToAnyone_AreThoseOfTheList()
    {
        var sheets = await EndpointSheet.AllAsync(site.Services);

        // The page that shows the API brings addresses of its own.
        var open = sheets.Where(s => s.Anonymous && !s.Pattern.StartsWith("/scalar", StringComparison.Ordinal)).Select(Name).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(Open, open);
    }

    [Fact]
    public async Task Endpoints_CalledByEachRoleAndNobody_LetInWhoMayAndNobodyElse()
    {
        var sheets = (await EndpointSheet.AllAsync(site.Services)).Where(s => !s.Pattern.StartsWith("/scalar", StringComparison.Ordinal)).ToList();
        var wrong = new List<string>();

        foreach (var role in DemonstrationOffice.SignIns.Select(s => (Role?)s.Role).Distinct().Append(null))
        {
            using var browser = role is { } held ? await site.BrowserOfAsync(held) : site.Browser();
            using var machine = role is { } holder ? await site.MachineOfAsync(holder) : site.Browser();
            foreach (var sheet in sheets)
            {
                wrong.AddRange(await FaultAsync(sheet, role, sheet.ByToken ? machine : browser));
            }
        }

        Assert.Empty(wrong);
    }

    private static async Task<string[]> FaultAsync(EndpointSheet sheet, Role? role, HttpClient client)
    {
        using var request = new HttpRequestMessage(new HttpMethod(sheet.Method), sheet.Address());
        using var answer = await client.SendAsync(request, Cancellation);
        var refused = answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
            || (answer.StatusCode is HttpStatusCode.Found && answer.Headers.Location?.ToString().Contains("/sign-in?from=", StringComparison.Ordinal) == true);

        // The way in by password refuses the empty password, which is its work.
        var isWayIn = sheet.Pattern is "/api/v1/sessions" or "/api/v1/token";
        return refused == !sheet.Allows(role) || isWayIn ? [] : [$"{role?.ToString() ?? "nobody"}: {Name(sheet)} gives {(int)answer.StatusCode}"];
    }

    private static IEnumerable<string> Unnamed(IEnumerable<EndpointSheet> sheets) => sheets.Where(s => !s.IsNamed).Select(Name);

    private static string Name(EndpointSheet sheet) => $"{sheet.Method} {sheet.Pattern.ToLowerInvariant()}";
}
