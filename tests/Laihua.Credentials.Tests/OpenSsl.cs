using System.Diagnostics;

namespace Laihua.Credentials.Tests;

/// <summary>The command line of OpenSSL: a stranger who signs and checks with code that is not ours. It works in a folder of its own.</summary>
internal sealed class OpenSsl : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("laihua-openssl-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    public void Write(string name, ReadOnlySpan<byte> bytes) => File.WriteAllBytes(PathOf(name), bytes);

    public byte[] Read(string name) => File.ReadAllBytes(PathOf(name));

    /// <summary>Runs it in the folder; whether it ended well.</summary>
    public async Task<bool> RunAsync(string arguments)
    {
        var start = new ProcessStartInfo("openssl", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("openssl");
        var words = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await words;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode == 0;
    }

    private string PathOf(string name) => Path.Combine(folder, name);
}
