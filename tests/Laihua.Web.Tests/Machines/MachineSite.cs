using System.Net.Http.Headers;
using System.Text.Json;
using Laihua.App.Features.Demonstration;
using Laihua.App.Features.Machines;
using Laihua.Rules;
using Laihua.Rules.Machines;
using Microsoft.Extensions.DependencyInjection;

namespace Laihua.Web.Tests.Machines;

/// <summary>The walked site with machines that call it.</summary>
internal static class MachineSite
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Asks for a token.</summary>
    public static async Task<(int Status, JsonElement Body)> TokenAsync(this LiveSite site, string id, string secret, string? scope = null, string grant = "client_credentials")
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = grant, ["client_id"] = id, ["client_secret"] = secret };
        if (scope is not null)
        {
            fields["scope"] = scope;
        }

        using var browser = site.Browser();
        using var answer = await browser.PostAsync("/api/v1/token", new FormUrlEncodedContent(fields), Cancellation);
        return ((int)answer.StatusCode, JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync(Cancellation)));
    }

    /// <summary>A machine with its token.</summary>
    public static async Task<HttpClient> MachineAsync(this LiveSite site, string id = DemonstrationMachine.ClientId, string secret = DemonstrationMachine.Secret, string? scope = null)
    {
        var (status, body) = await site.TokenAsync(id, secret, scope);
        Assert.True(status == 200, body.ToString());
        var machine = site.Browser();
        machine.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", body.GetProperty("access_token").GetString());
        return machine;
    }

    /// <summary>A client of one's own.</summary>
    public static async Task<ShownSecret> AddAsync(this LiveSite site, ClientKind kind, string division, int perMinute = 600)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var terms = new ClientTerms("Machine", "机器", kind, division, ["Control"], MachineScope.Of(kind), new(2026, 1, 1), null, "m@example.org", perMinute, 5000);
        var actor = new Laihua.App.Features.Actor(null, "Test", [Laihua.Rules.Access.Role.Administrator], null, null);
        Result<ShownSecret> made = await scope.ServiceProvider.GetRequiredService<CreateClient>().HandleAsync(terms, actor, Cancellation);
        return made.TryGet(out var shown, out var refusal) ? shown : throw new InvalidOperationException(refusal.ToString());
    }
}
