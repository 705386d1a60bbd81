using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Laihua.Testing.Outputs;
using Laihua.Testing.Stores;

namespace Laihua.Journeys.Stage;

/// <summary>The web process itself, on a free port of the loopback with a demonstration of its own in a temporary folder.</summary>
public sealed class RunningSite : IAsyncDisposable
{
    private static readonly TimeSpan StartsWithin = TimeSpan.FromSeconds(120);

    private readonly Process process;
    private readonly StringBuilder said = new();

    private RunningSite(Process process, string folder, string address)
    {
        this.process = process;
        Folder = folder;
        Address = address;
    }

    /// <summary>Where it answers: <c>http://127.0.0.1:40123</c>.</summary>
    public string Address { get; }

    /// <summary>Its database and keys; gone afterwards.</summary>
    public string Folder { get; }

    /// <summary>Starts it and waits until its pages answer.</summary>
    /// <param name="withCases">Whether the invented office has cases already.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<RunningSite> StartAsync(bool withCases, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("laihua-journey-").FullName;
        var address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet", [SourceFolders.WebProgram, "--contentRoot", SourceFolders.Web])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Settings(folder, address, withCases))
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!; // Null only with the shell, which is not used.
        var site = new RunningSite(process, folder, address);
        try
        {
            site.Listen();
            await site.AnswerAsync(cancellation);
            return site;
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    /// <summary>What the process has said on its console.</summary>
    public string Said()
    {
        lock (said)
        {
            return said.ToString();
        }
    }

    /// <summary>Ends the process and removes its folder.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        await process.WaitForExitAsync();
        process.Dispose();
        TestOutput.Say(Said());
        await TestOutput.PlantAsync(Path.Combine(Folder, "laihua.db"));
        Leftovers.Remove(Folder);
    }

    private static Dictionary<string, string> Settings(string folder, string address, bool withCases) => new()
    {
        ["ASPNETCORE_URLS"] = address,
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
        ["Logging__LogLevel__Default"] = "Warning",
        ["Logging__Console__LogLevel__Default"] = "Information", // Also the address of each request, which an installation does not keep.
        ["Logging__Console__LogLevel__Microsoft.EntityFrameworkCore"] = "Warning",
        ["Demonstration"] = "true",
        ["Demonstration__Cases"] = withCases ? "true" : "false",
        ["Database__Provider"] = "sqlite",
        ["Database__Connection"] = $"Data Source={Path.Combine(folder, "laihua.db")}",
        ["Keys__Directory"] = Path.Combine(folder, "keys"),
        ["Verify__BaseUrl"] = address,
    };

    // The address stands inside every code, so the port is chosen before the process starts.
    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Listen()
    {
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    private void Keep(string? line)
    {
        lock (said)
        {
            said.AppendLine(line);
        }
    }

    private async Task AnswerAsync(CancellationToken cancellation)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < StartsWithin)
        {
            Assert.False(process.HasExited, $"The web process ended with exit code {(process.HasExited ? process.ExitCode : 0)}:\n{Said()}");
            try
            {
                using var answer = await client.GetAsync(new Uri($"{Address}/en/accessibility"), cancellation);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), cancellation);
        }

        Assert.Fail($"The web process did not answer within {StartsWithin.TotalSeconds} seconds:\n{Said()}");
    }
}
