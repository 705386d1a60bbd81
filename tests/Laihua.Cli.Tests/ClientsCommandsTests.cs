using System.Text.Json;
using Laihua.App.Features.Demonstration;

namespace Laihua.Cli.Tests;

public sealed class ClientsCommandsTests : IDisposable
{
    private const string Administrator = "administrator@example.org";

    public ClientsCommandsTests() => Environment.SetEnvironmentVariable("LAIHUA_PASSWORD", DemonstrationOffice.Password);

    public void Dispose() => Environment.SetEnvironmentVariable("LAIHUA_PASSWORD", null);

    [Fact]
    public async Task Clients_FromNewToSuspended_ShowEachSecretOnceAndSayHowTheyStand()
    {
        using var register = new RegisterFolder();
        await Terminal.RunAsync("demo");

        var made = Read(await NewAsync("--from", "2026-01-01", "--to", "2030-12-31"));
        var id = made.GetProperty("clientId").GetString()!; // Every client has one.
        var rotated = Read(await Terminal.RunAsync("clients", "rotate", id, "--by", Administrator));
        var suspended = Read(await Terminal.RunAsync("clients", "suspend", id, "--reason", "The tax office asked for it.", "--by", Administrator));

        Assert.NotEqual(made.GetProperty("secret").GetString(), rotated.GetProperty("secret").GetString());
        Assert.True(suspended.GetProperty("suspended").GetBoolean());
        var listed = Read(await Terminal.RunAsync("clients", "list", "--by", Administrator)).EnumerateArray().Single(client => client.GetProperty("clientId").GetString() == id);
        Assert.Equal(("tax", "31", "2030-12-31"), (listed.GetProperty("kind").GetString(), listed.GetProperty("division").GetString(), listed.GetProperty("to").GetString()));
        Assert.Equal(JsonValueKind.String, listed.GetProperty("suspendedAt").ValueKind);
        Assert.DoesNotContain("secret", listed.GetRawText(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(0, (await Terminal.RunAsync("clients", "resume", id, "--reason", "Settled.", "--by", Administrator)).ExitCode);
    }

    [Fact]
    public async Task Clients_ByWhoMayNotOrDoesNotExist_AreRefused()
    {
        using var register = new RegisterFolder();
        await Terminal.RunAsync("demo");

        var other = await Terminal.RunAsync("clients", "rotate", "nobody", "--by", Administrator);
        var supervisor = await Terminal.RunAsync("clients", "suspend", "demonstration-police", "--reason", "Because.", "--by", "supervisor@example.org");
        var day = await NewAsync("--from", "01/02/2026");

        Assert.Equal((3, 3, 2), (other.ExitCode, supervisor.ExitCode, day.ExitCode));
    }

    private static Task<(int ExitCode, string Output, string Words)> NewAsync(params string[] more) => Terminal.RunAsync(
    [
        "clients", "new", "--name-en", "Tax office", "--name-zh", "税务局", "--kind", "tax", "--division", "31", "--scope", "permits.verify",
        "--purpose", "Income tax of foreigners", "--contact", "desk@tax.example", "--by", Administrator, .. more,
    ]);

    private static JsonElement Read((int ExitCode, string Output, string Words) answer)
    {
        Assert.Equal((0, ""), (answer.ExitCode, answer.ExitCode == 0 ? "" : answer.Output));
        using var document = JsonDocument.Parse(answer.Output);
        return document.RootElement.Clone();
    }
}
