using System.Text.Json;
using Laihua.Credentials;

namespace Laihua.Cli.Tests;

public sealed class QrCommandsTests : IDisposable
{
    private const string BaseUrl = "https://v.example";
    private static readonly ArtefactToken Token = ArtefactToken.From(new byte[ArtefactToken.ByteLength]);
    private readonly SoftwareKey key = SoftwareKey.Create(new(1));
    private readonly SoftwareKey statusKey = SoftwareKey.Create(new(2));
    private readonly SoftwareKey[] roots = [SoftwareKey.Create(new(11)), SoftwareKey.Create(new(12), SignatureAlgorithm.Sm2Sm3), SoftwareKey.Create(new(13))];
    private readonly string folder = Directory.CreateTempSubdirectory("laihua-qr-").FullName;

    private string TrustFile => Path.Combine(folder, "trust.cbor");

    public void Dispose()
    {
        key.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Verify_Card_GivesEveryFieldOfTheContract()
    {
        WriteTrust();

        var (exit, output, words) = await Terminal.RunAsync("qr", "verify", Card(), "--trust", TrustFile, "--at", "2026-06-01T00:00:00Z");

        using var verdict = JsonDocument.Parse(output);
        var fields = verdict.RootElement.GetProperty("fields");
        Assert.Equal(0, exit);
        Assert.Equal(["verdict", "reason", "fields", "statusAsOf", "checkedAt", "findings"], verdict.RootElement.EnumerateObject().Select(f => f.Name));
        Assert.Equal(("genuine", "genuine"), (Text(verdict.RootElement, "verdict"), Text(verdict.RootElement, "reason")));
        Assert.Equal(JsonValueKind.Null, verdict.RootElement.GetProperty("statusAsOf").ValueKind);
        Assert.Equal(("card", "31000001", "2026-03-02"), (Text(fields, "type"), Text(fields, "issuer"), Text(fields, "issuedOn")));
        Assert.Equal(("2026-03-05", "2028-03-04", "990012345678901234"), (Text(fields, "validFrom"), Text(fields, "validTo"), Text(fields, "permitNumber")));
        Assert.Equal(("SMITH<<JOHN EDWARD", "GBR", "M", "A"), (Text(fields, "name"), Text(fields, "nationality"), Text(fields, "sex"), Text(fields, "category")));
        Assert.Equal((1985, 1), (fields.GetProperty("birthYear").GetInt32(), fields.GetProperty("edition").GetInt32()));
        Assert.Contains("请与眼前的证件和护照核对", words);
    }

    [Theory]
    [InlineData("2028-03-05T00:00:00Z", "amber", "list-expired")]
    [InlineData("2026-03-03T00:00:00Z", "amber", "not-yet-valid")]
    [InlineData("2026-03-01T10:00:00Z", "amber", "clock")]
    public async Task Verify_AtAnotherInstant_AnswersForIt(string at, string kind, string reason)
    {
        WriteTrust();

        var (exit, output, _) = await Terminal.RunAsync("qr", "verify", Card(), "--trust", TrustFile, "--at", at);

        using var verdict = JsonDocument.Parse(output);
        Assert.Equal((0, kind, reason), (exit, Text(verdict.RootElement, "verdict"), Text(verdict.RootElement, "reason")));
    }

    [Theory]
    [InlineData("https://v.examp1e/p/AAAAAAAAAAAAAAAAAAAAAA#123", "address")]
    [InlineData("https://v.example/p/AAAAAAAAAAAAAAAAAAAAAA#999", "digits")]
    [InlineData("https://v.example/p/AAAAAAAAAAAAAAAAAAAAAA#123", "form")]
    [InlineData("@nothing", "address")]
    [InlineData("", "address")]
    public async Task Verify_NotOurs_IsDoneAndShowsNothing(string text, string reason)
    {
        WriteTrust();

        var (exit, output, _) = await Terminal.RunAsync("qr", "verify", text, "--trust", TrustFile);

        using var verdict = JsonDocument.Parse(output);
        Assert.Equal((0, "not-genuine", reason), (exit, Text(verdict.RootElement, "verdict"), Text(verdict.RootElement, "reason")));
        Assert.Empty(verdict.RootElement.GetProperty("fields").EnumerateObject());
    }

    [Fact]
    public async Task Verify_NoTrustList_IsWrongUsage()
    {
        var (exit, output, words) = await Terminal.RunAsync("qr", "verify", Card(), "--trust", Path.Combine(folder, "missing.cbor"));

        Assert.Equal((2, ""), (exit, output));
        Assert.NotEmpty(words);
    }

    [Theory]
    [InlineData("qr", "verify", "x")]
    [InlineData("qr", "verify", "x", "--trust", "t", "--at", "yesterday")]
    [InlineData("qr", "verify", "x", "--trust", "t", "--state", "d")]
    public async Task Verify_OptionsMissingOrUnknown_IsWrongUsage(params string[] arguments)
    {
        var (exit, output, words) = await Terminal.RunAsync(arguments);

        Assert.Equal((2, ""), (exit, output));
        Assert.NotEmpty(words);
    }

    [Fact]
    public async Task Verify_TrustListMalformed_IsRefusedWithFindings()
    {
        WriteTrust();
        await File.WriteAllBytesAsync(TrustFile, [0xa0], TestContext.Current.CancellationToken);

        var (exit, output, _) = await Terminal.RunAsync("qr", "verify", Card(), "--trust", TrustFile);

        using var refusal = JsonDocument.Parse(output);
        Assert.Equal(3, exit);
        Assert.Equal("QR-121", Text(refusal.RootElement.GetProperty("findings")[0], "rule"));
        Assert.Equal(("amber", "list-refused"), (Text(refusal.RootElement, "verdict"), Text(refusal.RootElement, "reason")));
    }

    [Fact] // Q10
    public async Task Verify_TrustListOfOneRoot_IsRefusedAndTheVerdictIsAmber()
    {
        WriteTrust(signers: 1);

        var (exit, output, _) = await Terminal.RunAsync("qr", "verify", Card(), "--trust", TrustFile, "--at", "2026-06-01T00:00:00Z");

        using var verdict = JsonDocument.Parse(output);
        Assert.Equal((3, "amber", "list-refused"), (exit, Text(verdict.RootElement, "verdict"), Text(verdict.RootElement, "reason")));
        Assert.Equal("QR-122", Text(verdict.RootElement.GetProperty("findings")[0], "rule"));
        Assert.Empty(verdict.RootElement.GetProperty("fields").EnumerateObject());
    }

    [Theory]
    [InlineData(ArtefactStatus.Valid, 1, "genuine", "genuine")]
    [InlineData(ArtefactStatus.Cancelled, 1, "cancelled", "cancelled")]
    [InlineData(ArtefactStatus.Replaced, 1, "replaced", "replaced")]
    [InlineData(ArtefactStatus.Suspended, 1, "suspended", "suspended")]
    [InlineData(ArtefactStatus.Valid, 73, "amber", "status-old")]
    public async Task Verify_WithStatusLists_IsDatedByThem(ArtefactStatus status, int hours, string kind, string reason)
    {
        WriteTrust();
        var (at, array) = (new DateTimeOffset(2026, 6, 4, 0, 0, 0, TimeSpan.Zero), new StatusArray { [5] = status });
        await File.WriteAllBytesAsync(Path.Combine(folder, "3.cwt"), StatusList.Issue(array, BaseUrl, 3, at.AddHours(-hours), statusKey), TestContext.Current.CancellationToken);
        var card = Card(new StatusEntry(3, 5));

        var (exit, output, _) = await Terminal.RunAsync("qr", "verify", card, "--trust", TrustFile, "--status", folder, "--at", "2026-06-04T00:00:00Z");

        using var verdict = JsonDocument.Parse(output);
        Assert.Equal((0, kind, reason), (exit, Text(verdict.RootElement, "verdict"), Text(verdict.RootElement, "reason")));
        Assert.Equal(at.AddHours(-hours).UtcDateTime, verdict.RootElement.GetProperty("statusAsOf").GetDateTime());
        Assert.Equal(at.UtcDateTime, verdict.RootElement.GetProperty("checkedAt").GetDateTime());
    }

    [Fact]
    public async Task Verify_StatusListsMissingOrForged_IsAmber()
    {
        WriteTrust();
        await File.WriteAllBytesAsync(Path.Combine(folder, "3.cwt"), StatusList.Issue(new(), BaseUrl, 3, new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero), key), TestContext.Current.CancellationToken);

        var (exit, output, words) = await Terminal.RunAsync("qr", "verify", Card(new StatusEntry(3, 5)), "--trust", TrustFile, "--status", folder, "--at", "2026-06-01T00:00:00Z");
        var missing = await Terminal.RunAsync("qr", "verify", Card(), "--trust", TrustFile, "--status", Path.Combine(folder, "none"));

        using var verdict = JsonDocument.Parse(output);
        Assert.Equal((0, "amber", "status-old"), (exit, Text(verdict.RootElement, "verdict"), Text(verdict.RootElement, "reason")));
        Assert.Contains("QR-142", words);
        Assert.Equal(2, missing.ExitCode);
    }

    [Fact]
    public async Task Verify_RootsElsewhere_AreNamed()
    {
        WriteTrust();
        var elsewhere = Path.Combine(folder, "elsewhere.cbor");
        File.Move(Path.Combine(folder, "roots.cbor"), elsewhere);

        var without = await Terminal.RunAsync("qr", "verify", Card(), "--trust", TrustFile);
        var (exit, output, _) = await Terminal.RunAsync("qr", "verify", Card(), "--trust", TrustFile, "--roots", elsewhere, "--at", "2026-06-01T00:00:00Z");

        using var verdict = JsonDocument.Parse(output);
        Assert.Equal(2, without.ExitCode);
        Assert.Equal((0, "genuine"), (exit, Text(verdict.RootElement, "verdict")));
    }

    [Fact]
    public async Task Verify_RootSetMalformed_IsRefused()
    {
        WriteTrust();
        await File.WriteAllBytesAsync(Path.Combine(folder, "roots.cbor"), [0xa0], TestContext.Current.CancellationToken);

        var (exit, output, _) = await Terminal.RunAsync("qr", "verify", Card(), "--trust", TrustFile);

        using var refusal = JsonDocument.Parse(output);
        Assert.Equal((3, "QR-131"), (exit, Text(refusal.RootElement.GetProperty("findings")[0], "rule")));
    }

    private void WriteTrust(int signers = 2)
    {
        File.WriteAllBytes(TrustFile, SignedTrustList.Sign(Trust(), roots.Take(signers)).Encode());
        File.WriteAllBytes(Path.Combine(folder, "roots.cbor"), new RootSet { Version = 1, Keys = [.. roots.Select(RootKey.Of)] }.Encode());
    }

    private TrustList Trust() => new()
    {
        Version = 1,
        Issued = new(2026, 5, 1, 0, 0, 0, TimeSpan.Zero),
        Expires = new(2026, 7, 30, 0, 0, 0, TimeSpan.Zero),
        BaseUrls = [BaseUrl],
        Keys =
        [
            TrustedKey.Of(key, ["31"], [ArtefactType.Card], new(2026, 1, 1), new(2027, 1, 31), new(2032, 3, 1)),
            TrustedKey.OfStatusLists(statusKey, new(2026, 1, 1), new(2027, 1, 31), new(2027, 2, 28)),
        ],
    };

    private string Card(StatusEntry? status = null) => QrIssuer.Issue(
        new()
        {
            Type = ArtefactType.Card,
            Issuer = Issuer.Of("310000", 1),
            IssuedOn = new(2026, 3, 2),
            ValidFrom = new(2026, 3, 5),
            ValidTo = new(2028, 3, 4),
            PermitNumber = "990012345678901234",
            Name = "SMITH<<JOHN EDWARD",
            Nationality = "GBR",
            Sex = ClaimedSex.Male,
            BirthYear = 1985,
            Category = ClaimedCategory.A,
            EmployerHash = EmployerHash.Of(Token, "91310000MA1FL1XX0X"),
            PortraitHash = PortraitHash.Of([1, 2, 3]),
            Status = status,
            Edition = 1,
        },
        Token,
        key,
        BaseUrl).Text;

    private static string? Text(JsonElement element, string field) => element.GetProperty(field).GetString();
}
