using System.Text.Json;
using Laihua.Credentials;

namespace Laihua.Cli.Tests;

/// <summary>The whole ceremony of <c>docs/keys.md</c> as people type it.</summary>
public sealed class KeyCommandsTests : IDisposable
{
    private const string Officer = "keys@example.org";
    private readonly RegisterFolder folder = new();

    public KeyCommandsTests()
    {
        Environment.SetEnvironmentVariable("LAIHUA_PASSWORD", "laihua-demonstration");
        Environment.SetEnvironmentVariable("LAIHUA_PASSPHRASE", "three holders, two hands");
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("LAIHUA_PASSWORD", null);
        Environment.SetEnvironmentVariable("LAIHUA_PASSPHRASE", null);
        folder.Dispose();
    }

    [Fact]
    public async Task Ceremony_FromNewRootsToThePublishedList_IsBelievedWithThoseRoots()
    {
        await Terminal.RunAsync("demo");
        for (var number = 11; number <= 13; number++)
        {
            Assert.Equal(0, (await Terminal.RunAsync("keys", "root", "new", In("holders"), "--number", $"{number}")).ExitCode);
        }

        await DoneAsync("keys", "root", "set", In("holders/f000000b.json"), In("holders/f000000c.json"), In("holders/f000000d.json"), "--out", In("roots.cbor"), "--by", Officer);
        await DoneAsync("keys", "issuer", "new", "--province", "31", "--year", $"{NextYear}", "--by", Officer);
        await DoneAsync("keys", "trust", "draft", "--out", In("draft.cbor"), "--by", Officer);
        await DoneAsync("keys", "trust", "sign", In("draft.cbor"), "--root", In("holders/f000000b.pem"), "--out", In("one.cbor"));
        var early = await Terminal.RunAsync("keys", "trust", "publish", In("one.cbor"), "--by", Officer);
        Assert.Equal(3, early.ExitCode);
        Assert.Contains("TRUST-006", early.Output);
        await DoneAsync("keys", "trust", "sign", In("draft.cbor"), "--root", In("holders/f000000d.pem"), "--out", In("two.cbor"));
        await DoneAsync("keys", "trust", "publish", In("one.cbor"), In("two.cbor"), "--by", Officer);

        RootSet.TryDecode(await BytesAsync("roots.cbor"), out var roots, out _);
        Assert.Equal(2u, roots!.Version); // Written by the command.
        Assert.True(SignedTrustList.TryOpen(await BytesAsync("published/trust.cbor"), roots, out var list, out _));
        Assert.Contains($"31{NextYear % 100}0001", list.Keys.Select(k => k.Id.ToString()));
        Assert.Equal(await BytesAsync("roots.cbor"), await BytesAsync("published/roots.cbor"));
        var listed = await DoneAsync("keys", "list");
        Assert.Equal(roots.Fingerprint, listed.GetProperty("roots").GetString());
        var log = await Terminal.RunAsync("keys", "log");
        Assert.Contains(roots.Fingerprint, log.Output);
    }

    [Fact]
    public async Task Sign_WithAnotherPassphrase_IsRefused()
    {
        await Terminal.RunAsync("demo");
        await Terminal.RunAsync("keys", "root", "new", In("holders"), "--number", "11");
        await DoneAsync("keys", "trust", "draft", "--out", In("draft.cbor"), "--by", Officer);
        Environment.SetEnvironmentVariable("LAIHUA_PASSPHRASE", "another one, just as long");

        var (exit, output, _) = await Terminal.RunAsync("keys", "trust", "sign", In("draft.cbor"), "--root", In("holders/f000000b.pem"), "--out", In("one.cbor"));

        Assert.Equal(3, exit);
        Assert.Contains("KEY-033", output);
        Assert.False(File.Exists(In("one.cbor")));
    }

    [Fact]
    public async Task NewRoot_WithAShortPassphraseOrOverAnother_WritesNothing()
    {
        await Terminal.RunAsync("keys", "root", "new", In("holders"), "--number", "1");
        var before = await BytesAsync("holders/f0000001.pem");

        Assert.Contains("KEY-034", (await Terminal.RunAsync("keys", "root", "new", In("holders"), "--number", "1")).Output);
        Environment.SetEnvironmentVariable("LAIHUA_PASSPHRASE", "short");
        Assert.Contains("KEY-031", (await Terminal.RunAsync("keys", "root", "new", In("holders"), "--number", "2")).Output);

        Assert.Equal(before, await BytesAsync("holders/f0000001.pem"));
        Assert.StartsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----", System.Text.Encoding.ASCII.GetString(before), StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(In("holders")).Length);
    }

    [Fact]
    public async Task Revoke_ByTwo_IsDoneAndCheckSaysWhatFollows()
    {
        await Terminal.RunAsync("demo");
        await Terminal.RunAsync("jobs", "run", "--once");
        Assert.Equal(0, (await Terminal.RunAsync("keys", "check")).ExitCode);
        var kid = (await DoneAsync("keys", "list")).GetProperty("keys").EnumerateArray().First(k => k.GetProperty("use").GetString() == "issuer").GetProperty("kid").GetString()!; // Every key has one.

        await DoneAsync("keys", "revoke", kid, "--cutoff", DateTime.UtcNow.AddHours(-1).ToString("O"), "--reason", "The disk was gone.", "--by", Officer);
        Assert.Contains("KEY-020", (await Terminal.RunAsync("keys", "revoke", kid, "--approve", "--by", Officer)).Output);
        await DoneAsync("keys", "revoke", kid, "--approve", "--by", "keys2@example.org");

        var (exit, output, _) = await Terminal.RunAsync("keys", "check");
        Assert.Equal(3, exit);
        Assert.Contains("KEY-102", output);
    }

    private static int NextYear => DateTime.UtcNow.Year + 1;

    private string In(string name) => Path.Combine(folder.Folder, name);

    private Task<byte[]> BytesAsync(string name) => File.ReadAllBytesAsync(In(name), TestContext.Current.CancellationToken);

    private static async Task<JsonElement> DoneAsync(params string[] arguments)
    {
        var (exit, output, words) = await Terminal.RunAsync(arguments);
        Assert.True(exit == 0, $"{string.Join(' ', arguments)}: {words}{output}");
        return JsonDocument.Parse(output).RootElement;
    }
}
