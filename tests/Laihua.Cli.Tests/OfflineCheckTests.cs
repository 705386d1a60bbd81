using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Laihua.App.Data.Permits;
using Laihua.App.Features.Permits;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Laihua.Cli.Tests;

/// <summary>The whole road of a check without network: a paper is issued, a stranger's scanner reads it, the trust list is carried away, the register is gone.</summary>
public sealed class OfflineCheckTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(ArtefactKind.Letter, "letter", "SUPARMAN")]
    [InlineData(ArtefactKind.Card, "card", "BJOERNSDOTTIR<<INGRID THORA")]
    public async Task Verify_PaperOfTheDemonstration_IsGenuineWithoutTheRegister(ArtefactKind kind, string type, string name)
    {
        using var folder = await RegisterFolder.FilledAsync();
        var texts = await ScanAsync(folder, kind);
        var trust = Path.Combine(folder.Folder, "carried");
        await Terminal.RunAsync("qr", "trust", "export", trust);
        File.Delete(folder.Database);

        var verdicts = new List<JsonElement>();
        foreach (var text in texts)
        {
            var (_, output, _) = await Terminal.RunAsync("qr", "verify", text, "--trust", Path.Combine(trust, "trust.cbor"));
            verdicts.Add(JsonDocument.Parse(output).RootElement);
        }

        Assert.All(verdicts, v => Assert.Equal("genuine", v.GetProperty("verdict").GetString()));
        Assert.All(verdicts, v => Assert.Equal(type, v.GetProperty("fields").GetProperty("type").GetString()));
        Assert.Contains(name, verdicts.Select(v => v.GetProperty("fields").GetProperty("name").GetString()));
    }

    [Fact]
    public async Task Export_Twice_WritesTheBytesThatArePublished()
    {
        using var folder = new RegisterFolder();
        await Terminal.RunAsync("demo");

        var first = await Terminal.RunAsync("qr", "trust", "export", Path.Combine(folder.Folder, "one"));
        var second = await Terminal.RunAsync("qr", "trust", "export", Path.Combine(folder.Folder, "two"));

        using var one = JsonDocument.Parse(first.Output);
        Assert.Equal(90, (one.RootElement.GetProperty("expires").GetDateTime() - one.RootElement.GetProperty("issued").GetDateTime()).TotalDays);
        Assert.Equal(0, second.ExitCode);
        Assert.Equal(await BytesAsync(folder, "one"), await BytesAsync(folder, "two"));
    }

    [Fact]
    public async Task StatusExport_AfterTheWorkWasDone_IsWhatVerifyLooksUp()
    {
        using var folder = await RegisterFolder.FilledAsync();
        var texts = await ScanAsync(folder, ArtefactKind.Card);
        var carried = Path.Combine(folder.Folder, "carried");
        await Terminal.RunAsync("jobs", "run", "--once");
        await Terminal.RunAsync("qr", "trust", "export", carried);
        var (exit, output, _) = await Terminal.RunAsync("qr", "status", "export", carried);

        Assert.Equal(0, exit);
        Assert.Equal(0, JsonDocument.Parse(output).RootElement.GetProperty("lists")[0].GetProperty("list").GetInt32());
        var verdicts = new List<JsonElement>();
        foreach (var text in texts)
        {
            var verified = await Terminal.RunAsync("qr", "verify", text, "--trust", Path.Combine(carried, "trust.cbor"), "--status", carried);
            verdicts.Add(JsonDocument.Parse(verified.Output).RootElement);
        }

        Assert.All(verdicts, v => Assert.NotEqual(JsonValueKind.Null, v.GetProperty("statusAsOf").ValueKind));
        Assert.Subset(verdicts.Select(v => v.GetProperty("verdict").GetString()).ToHashSet(), new HashSet<string?> { "genuine", "replaced" });
    }

    [Fact]
    public async Task Export_NoKeyPublished_IsRefusedAndWritesNothing()
    {
        using var folder = new RegisterFolder();
        await Terminal.RunAsync("db", "migrate");
        var carried = Path.Combine(folder.Folder, "carried");

        var (exit, output, _) = await Terminal.RunAsync("qr", "trust", "export", carried);

        Assert.Equal(3, exit);
        Assert.Contains("TRUST-002", output);
        Assert.False(Directory.Exists(carried));
    }

    private static Task<byte[]> BytesAsync(RegisterFolder folder, string name) =>
        File.ReadAllBytesAsync(Path.Combine(folder.Folder, name, "trust.cbor"), Cancellation);

    private static Task<List<string>> ScanAsync(RegisterFolder folder, ArtefactKind kind) => folder.ReadAsync(async (services, db) =>
    {
        var vault = services.GetRequiredService<PaperVault>();
        var files = await db.Artefacts.Where(a => a.Kind == kind).Select(a => a.File!).ToListAsync(Cancellation); // Required by the model.
        return files.ConvertAll(file => Scan(vault.Open(file), Path.Combine(folder.Folder, file.Id.ToString("N"))));
    });

    // The code of a card stands on its back, that of a letter on its page.
    private static string Scan(byte[] pdf, string file)
    {
        File.WriteAllBytes(file, pdf);
        Run("pdftoppm", "poppler-utils", "-r", "300", "-png", file, file);
        string[] pages = [.. Directory.GetFiles(Path.GetDirectoryName(file)!, Path.GetFileName(file) + "-*.png").Order(StringComparer.Ordinal)]; // The file stands in a folder.
        return Run("zbarimg", "zbar-tools", ["-q", "--raw", "--nodbus", "-Sdisable", "-Sqrcode.enable", .. pages]).Split('\n')
            .First(text => text.Contains("/p/", StringComparison.Ordinal));
    }

    private static string Run(string program, string package, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!; // Null only with the shell, which is not used.
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output;
        }
        catch (Win32Exception)
        {
            Assert.Fail($"{program} is missing: apt-get install {package}");
            throw;
        }
    }
}
