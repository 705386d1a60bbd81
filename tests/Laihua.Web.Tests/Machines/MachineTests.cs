using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Laihua.App.Data.Machines;
using Laihua.App.Features.Changes;
using Laihua.App.Features.Demonstration;
using Laihua.App.Features.Machines;
using Laihua.Rules.Access;
using Laihua.Rules.Machines;
using Laihua.Web.Tests.Api;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Laihua.Web.Tests.Machines;

public sealed class MachineTests(WalkedSite site) : IClassFixture<WalkedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Token_WithNameAndSecret_IsGoodForTenMinutes()
    {
        var (status, body) = await site.TokenAsync(DemonstrationMachine.ClientId, DemonstrationMachine.Secret);

        Assert.Equal(200, status);
        Assert.InRange(body.GetProperty("expires_in").GetInt32(), 590, 600);
        Assert.Equal("Bearer", body.GetProperty("token_type").GetString());
    }

    [Theory]
    [InlineData("demonstration-police", "wrong", null, "client_credentials", "invalid_client")]
    [InlineData("nobody", "wrong", null, "client_credentials", "invalid_client")]
    [InlineData("demonstration-police", "laihua-demonstration-machine", "cards.print", "client_credentials", "invalid_scope")]
    [InlineData("demonstration-police", "laihua-demonstration-machine", null, "password", "unsupported_grant_type")]
    public async Task Token_AskedForWrongly_IsRefusedInTheWordsOfTheProtocol(string id, string secret, string? scope, string grant, string error)
    {
        var (status, body) = await site.TokenAsync(id, secret, scope, grant);

        Assert.InRange(status, 400, 401);
        Assert.Equal(error, body.GetProperty("error").GetString());
    }

    [Fact]
    public async Task Token_ForAnUnknownNameOrAWrongSecret_IsRefusedInOneAnswer()
    {
        var shown = await site.AddAsync(ClientKind.Tax, "23");

        var unknown = await RefusedAsync("nobody", shown.Secret);

        Assert.Equal((401, "invalid_client"), (unknown.Status, JsonSerializer.Deserialize<JsonElement>(unknown.Body).GetProperty("error").GetString()));
        Assert.Contains("error_description", unknown.Body, StringComparison.Ordinal);
        Assert.Equal(unknown, await RefusedAsync(shown.ClientId, "wrong"));
        Assert.Equal(unknown, await RefusedAsync(shown.ClientId, shown.Secret + "x"));
        Assert.Equal(unknown, await RefusedAsync(DemonstrationMachine.ClientId, shown.Secret));
    }

    [Fact]
    public async Task Token_ForAScopeThatTheKindMayNotHold_IsRefused()
    {
        var bank = await site.AddAsync(ClientKind.Bank, "");

        var (status, body) = await site.TokenAsync(bank.ClientId, bank.Secret, MachineScope.VerifyFull);

        Assert.Equal((400, "invalid_scope"), (status, body.GetProperty("error").GetString()));
    }

    [Fact]
    public async Task Call_WithoutTheScopeOrWithASessionOfAPerson_IsRefused()
    {
        using var narrow = await site.MachineAsync(scope: MachineScope.Verify);
        using var person = await site.MachineOfAsync(Role.Administrator);
        using var machine = await site.MachineAsync();

        Assert.Equal(403, (await narrow.CallAsync(HttpMethod.Get, "/changes")).Status);
        Assert.Equal(403, (await narrow.CallAsync(HttpMethod.Post, "/verifications", new { items = new[] { new { code = "x" } }, full = true, purpose = "Residence permits", reason = "Renewal" })).Status);
        Assert.Equal(401, (await person.CallAsync(HttpMethod.Get, "/changes")).Status);
        Assert.Equal(401, (await machine.CallAsync(HttpMethod.Get, "/applications")).Status);
        Assert.Equal(401, (await site.Browser().CallAsync(HttpMethod.Get, "/changes")).Status);
    }

    [Fact]
    public async Task Call_OfAClientThatIsSuspendedMeanwhile_IsRefusedAtOnce()
    {
        var shown = await site.AddAsync(ClientKind.Tax, "23");
        using var machine = await site.MachineAsync(shown.ClientId, shown.Secret);
        Assert.Equal(200, (await machine.CallAsync(HttpMethod.Get, "/changes")).Status);

        await using (var scope = site.Services.CreateAsyncScope())
        {
            var actor = new Laihua.App.Features.Actor(null, "Test", [Role.Administrator], null, null);
            await scope.ServiceProvider.GetRequiredService<SuspendClient>().HandleAsync(new(shown.Id, 0, Suspend: true, "A test of it"), actor, Cancellation);
        }

        Assert.Equal(403, (await machine.CallAsync(HttpMethod.Get, "/changes")).Status);
        Assert.Equal("unauthorized_client", (await site.TokenAsync(shown.ClientId, shown.Secret)).Body.GetProperty("error").GetString());
    }

    [Fact]
    public async Task Verify_ABatch_AnswersEachInOrder()
    {
        using var machine = await site.MachineAsync();
        var number = await site.InAsync(db => db.People.Select(p => new { p.LifetimeNumber, p.BirthDate }).FirstAsync());

        var body = await machine.MustAsync(HttpMethod.Post, "/verifications", new
        {
            items = new object[]
            {
                new { @ref = "a", code = site.CardToken.ToString() },
                new { @ref = "b", code = $"https://check.example/p/{site.LetterToken}#123" },
                new { @ref = "c", code = $"https://evil.example/p/{site.CardToken}" },
                new { @ref = "d", permitNumber = number.LifetimeNumber, birthDate = number.BirthDate },
                new { @ref = "e", permitNumber = number.LifetimeNumber, birthDate = number.BirthDate.AddDays(1) },
                new { @ref = "f", code = "AAAAAAAAAAAAAAAAAAAAAA" },
            },
        });

        var items = body.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(["a", "b", "c", "d", "e", "f"], items.Select(i => i.GetProperty("ref").GetString()));
        Assert.Equal([true, true, false, true, false, false], items.Select(i => i.GetProperty("verdict").GetString() != "Unknown"));
        Assert.All(items, i => Assert.Equal(JsonValueKind.Null, i.GetProperty("full").ValueKind));
    }

    [Fact]
    public async Task Verify_KnownAndUnknown_GivesAnswersOfOneLength()
    {
        using var machine = await site.MachineAsync();

        var lengths = new List<long?>();
        foreach (var code in new[] { site.CardToken.ToString(), "AAAAAAAAAAAAAAAAAAAAAA", "no code" })
        {
            using var answer = await machine.PostAsync("/api/v1/verifications", JsonContentOf(new { items = new[] { new { code } } }), Cancellation);
            Assert.Equal(200, (int)answer.StatusCode);
            lengths.Add(answer.Content.Headers.ContentLength);
        }

        Assert.Single(lengths.Distinct());
    }

    [Fact]
    public async Task Verify_InFull_GivesNamesAndIsSeenInTheLogOfTheCard()
    {
        using var machine = await site.MachineAsync();
        using var inspector = await site.MachineOfAsync(Role.Inspector);

        var body = await machine.MustAsync(HttpMethod.Post, "/verifications", new
        {
            items = new[] { new { code = site.CardToken.ToString() } },
            full = true,
            purpose = DemonstrationMachine.Purpose,
            reason = "Renewal of residence",
        });

        Assert.Equal("DUPONT", body.GetProperty("items")[0].GetProperty("full").GetProperty("familyName").GetString()?.ToUpperInvariant());
        var seen = await inspector.MustAsync(HttpMethod.Post, $"/checks/{site.CardToken}/full", new { kind = "Inspection", reason = "Control at work" });
        Assert.Contains(seen.GetProperty("log").EnumerateArray(), e => e.GetProperty("by").GetString() == DemonstrationMachine.ClientId);
    }

    [Theory]
    [InlineData("{\"items\":[]}", 422)]
    [InlineData("{\"items\":[{\"permitNumber\":\"990000000000000007\"}]}", 422)]
    [InlineData("{\"items\":[{\"code\":\"x\",\"surname\":\"Dupont\"}]}", 400)]
    [InlineData("{\"items\":null}", 400)]
    [InlineData("{\"items\":[null]}", 400)]
    [InlineData("[]", 400)]
    [InlineData("{", 400)]
    public async Task Verify_WithABodyThatIsNone_IsRefusedWithoutAnEcho(string text, int expected)
    {
        using var machine = await site.MachineAsync();

        using var answer = await machine.PostAsync("/api/v1/verifications", new StringContent(text, Encoding.UTF8, "application/json"), Cancellation);

        Assert.Equal(expected, (int)answer.StatusCode);
        Assert.DoesNotContain("Dupont", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_MoreThanTheLimit_SaysHowLongToWait()
    {
        var shown = await site.AddAsync(ClientKind.Bank, "", perMinute: 200);
        using var machine = await site.MachineAsync(shown.ClientId, shown.Secret);
        var batch = new { items = Enumerable.Repeat(new { code = "x" }, 200) };
        await machine.MustAsync(HttpMethod.Post, "/verifications", batch);

        using var answer = await machine.PostAsync("/api/v1/verifications", JsonContentOf(batch), Cancellation);

        Assert.Equal(429, (int)answer.StatusCode);
        Assert.Equal(TimeSpan.FromMinutes(1), answer.Headers.RetryAfter?.Delta);
        Assert.Equal("urn:laihua:problem:too-many", JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync(Cancellation)).GetProperty("type").GetString());
    }

    [Fact]
    public async Task Changes_APage_IsSignedWithThePublishedKeyAndCanBeReadAgain()
    {
        await SealAsync();
        using var machine = await site.MachineAsync();
        using var answer = await machine.GetAsync("/api/v1/changes?after=0&limit=500", Cancellation);
        var body = await answer.Content.ReadAsByteArrayAsync(Cancellation);
        var jws = answer.Headers.GetValues("X-JWS-Signature").Single();
        var keys = JsonSerializer.Deserialize<JsonElement>(await site.Browser().GetStringAsync("/.well-known/laihua-feed-keys.json", Cancellation)).GetProperty("keys");

        var page = JsonSerializer.Deserialize<JsonElement>(body);
        Assert.True(page.GetProperty("events").GetArrayLength() > 3);
        Assert.True(IsSigned(jws, body, keys));
        body[^2] ^= 1;
        Assert.False(IsSigned(jws, body, keys));
        var again = await machine.MustAsync(HttpMethod.Get, "/changes?after=0&limit=500");
        Assert.Equal(page.GetProperty("chain").GetString(), again.GetProperty("chain").GetString());
        Assert.DoesNotContain("DUPONT", page.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("?after=1000000", 422)]
    [InlineData("?after=-1", 422)]
    [InlineData("?after=x", 400)]
    [InlineData("?limit=0", 422)]
    [InlineData("?limit=501", 422)]
    public async Task Changes_FromWhereNothingIs_IsRefused(string query, int expected)
    {
        using var machine = await site.MachineAsync();

        Assert.Equal(expected, (await machine.CallAsync(HttpMethod.Get, "/changes" + query)).Status);
    }

    [Fact]
    public async Task Webhooks_OfAClient_AreItsOwnAlone()
    {
        var shown = await site.AddAsync(ClientKind.Tax, "23");
        using var machine = await site.MachineAsync(shown.ClientId, shown.Secret);
        using var other = await site.MachineAsync();

        var made = await machine.MustAsync(HttpMethod.Post, "/webhooks", new { url = "https://hooks.example.org/laihua", kinds = new[] { "permit.revoked" } });
        var id = made.GetProperty("id").GetString();

        Assert.StartsWith("whsec_", made.GetProperty("secret").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, (await machine.MustAsync(HttpMethod.Get, "/webhooks")).GetArrayLength());
        Assert.Equal(0, (await machine.MustAsync(HttpMethod.Get, $"/webhooks/{id}/deliveries")).GetArrayLength());
        Assert.Equal(404, (await other.CallAsync(HttpMethod.Delete, $"/webhooks/{id}")).Status);
        Assert.Equal(422, (await machine.CallAsync(HttpMethod.Post, "/webhooks", new { url = "https://127.0.0.1/" })).Status);
        Assert.Equal(404, (await machine.CallAsync(HttpMethod.Post, $"/webhooks/deliveries/{Guid.NewGuid()}/replay")).Status);
        Assert.Equal(204, (await machine.CallAsync(HttpMethod.Delete, $"/webhooks/{id}")).Status);
        Assert.Equal(404, (await machine.CallAsync(HttpMethod.Delete, $"/webhooks/{id}")).Status);
    }

    [Fact]
    public async Task VisaRecord_PutTwice_Is201Then200AndShownToTheOfficer()
    {
        using var machine = await site.MachineAsync();
        var permit = await site.InAsync(db => db.Permits.Include(p => p.Person).FirstAsync());
        var record = new
        {
            kind = "VisaIssued",
            number = permit.Person!.LifetimeNumber,
            on = "2026-03-02",
            visaKind = "Z",
            from = "2026-03-02",
            to = "2026-05-30", // Read with the permit.
            passportCountry = permit.PassportCountry,
            passportNumber = permit.PassportNumber,
        };

        var first = await machine.CallAsync(HttpMethod.Put, "/visa-records/V-2026-1", record);
        var second = await machine.CallAsync(HttpMethod.Put, "/visa-records/V-2026-1", record);
        var wrong = await machine.CallAsync(HttpMethod.Put, "/visa-records/V-2026-2", new { record.kind, record.number, record.on, record.visaKind, record.from, record.to, record.passportCountry, passportNumber = "X" });
        var half = await machine.CallAsync(HttpMethod.Put, "/visa-records/V-2026-3", new { record.kind, record.number, record.on, record.visaKind, record.from, record.to, passportHash = "zz" });

        Assert.Equal((201, 200, 404, 422), (first.Status, second.Status, wrong.Status, half.Status));
        using var inspector = await site.BrowserOfAsync(Role.Inspector);
        var (status, html) = await Site.PostAsync(inspector, $"/en/checks/{site.CardToken}", $"/en/checks/{site.CardToken}", ("Kind", "Inspection"), ("Reason", "Control at work"));
        Assert.Equal(200, (int)status);
        Assert.Contains("id=\"visas\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deliveries_OnThePage_AreSentAgainWithTheFormThatStandsThere()
    {
        await SealAsync();
        var shown = await site.AddAsync(ClientKind.Police, "31");
        using var machine = await site.MachineAsync(shown.ClientId, shown.Secret);
        var made = await machine.MustAsync(HttpMethod.Post, "/webhooks", new { url = "https://hooks.example.org/page" });
        var delivery = new WebhookDelivery { WebhookId = made.GetProperty("id").GetGuid(), ClientId = shown.Id, Sequence = 1, CreatedAt = DateTime.UtcNow, State = DeliveryState.Held };
        await site.InAsync(db =>
        {
            db.Add(delivery);
            return db.SaveChangesAsync(Cancellation);
        });
        using var administrator = await site.BrowserOfAsync(Role.Administrator);
        var page = $"/en/officer/clients/{shown.Id}/deliveries";

        var html = await administrator.GetStringAsync(page, Cancellation);
        var (status, _) = await Site.PostAsync(administrator, page, $"{page}?handler=replay&on={delivery.Id}");

        Assert.Contains("https://hooks.example.org/page", html, StringComparison.Ordinal);
        Assert.Matches($"on={delivery.Id}\"[^>]*>.*?name=\"_form\"", html.ReplaceLineEndings(" "));
        Assert.Equal(302, (int)status);
        Assert.True(await site.InAsync(db => db.Jobs.AnyAsync(j => j.Kind == "webhook.deliver" && j.Subject == delivery.Id)));
    }

    [Fact]
    public void Log_AfterEverything_HoldsNoSecretAndNoNumber()
    {
        foreach (var planted in new[] { DemonstrationMachine.Secret, "whsec_", "DUPONT" })
        {
            Assert.DoesNotContain(site.Lines.All, line => line.Contains(planted, StringComparison.OrdinalIgnoreCase));
        }
    }

    private static bool IsSigned(string jws, byte[] body, JsonElement keys)
    {
        var parts = jws.Split('.');
        var kid = JsonSerializer.Deserialize<JsonElement>(Base64Url.DecodeFromChars(parts[0])).GetProperty("kid").GetString();
        var key = keys.EnumerateArray().Single(k => k.GetProperty("kid").GetString() == kid);
        using var ecdsa = ECDsa.Create(new ECParameters
        {
            Curve = ECCurve.NamedCurves.nistP256,
            Q = new() { X = Base64Url.DecodeFromChars(key.GetProperty("x").GetString()), Y = Base64Url.DecodeFromChars(key.GetProperty("y").GetString()) },
        });
        return ecdsa.VerifyData(Encoding.ASCII.GetBytes($"{parts[0]}.{Base64Url.EncodeToString(body)}"), Base64Url.DecodeFromChars(parts[2]), HashAlgorithmName.SHA256);
    }

    private async Task<(int Status, string Header, string Body)> RefusedAsync(string id, string secret)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = id, ["client_secret"] = secret };
        using var answer = await site.Browser().PostAsync("/api/v1/token", new FormUrlEncodedContent(fields), Cancellation);
        return ((int)answer.StatusCode, answer.Headers.WwwAuthenticate.ToString(), await answer.Content.ReadAsStringAsync(Cancellation));
    }

    private static StringContent JsonContentOf(object body) => new(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");

    private async Task SealAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SealChanges>().HandleAsync(Cancellation);
    }
}
