using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace Laihua.Bench;

/// <summary>
/// The public check of a code, as many a second as asked for, in a register with a million codes: how long an answer takes, from the
/// moment at which it should have been asked. The page holds every answer back for 20 ms, so that time tells nothing; clients and server share the machine.
/// </summary>
internal static class CheckLoad
{
    private const int ASecond = 500;
    private const int Artefacts = 1_000_000;
    private const int GoalMs = 30;
    // A server that has run for a while: in the first seconds half of the time goes to compiling what is asked for the first time.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Counted = TimeSpan.FromSeconds(12);

    internal static async Task RunAsync()
    {
        Console.WriteLine($"The public check of a code, {ASecond:N0} a second, {Artefacts:N0} codes in the register");
        var folder = Directory.CreateTempSubdirectory("laihua-bench-").FullName;
        try
        {
            await DemonstrationAsync(folder);
            var codes = ManyCodes.Into(Path.Combine(folder, "register.db"), Artefacts);
            using var web = Start(folder, WebFile(), Port());
            try
            {
                await MeasureAsync(web.Address, codes);
            }
            finally
            {
                web.Process.Kill();
                await web.Process.WaitForExitAsync();
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(Uri address, ManyCodes codes)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 256, AllowAutoRedirect = false }) { BaseAddress = address };
        await UntilReadyAsync(client);
        await LoadAsync(client, codes, WarmUp, first: 0);
        var (times, other) = await LoadAsync(client, codes, Counted, first: 10_000_000);
        Array.Sort(times);
        foreach (var (name, share) in new[] { ("half of the answers within", 0.5), ("95 of a hundred within", 0.95), ("99 of a hundred within", 0.99) })
        {
            var within = times[(int)(share * (times.Length - 1))];
            Console.WriteLine($"  {name,-52} {within / GoalMs,16:N2} times what is asked of 95 of a hundred");
        }

        Console.WriteLine($"  {"answers other than the page",-52} {other,16:N0} of {times.Length:N0}");
    }

    private static async Task<(double[] Ms, int Other)> LoadAsync(HttpClient client, ManyCodes codes, TimeSpan time, int first)
    {
        var count = (int)(ASecond * time.TotalSeconds);
        var asked = new Task<(double Ms, bool Page)>[count];
        var start = Stopwatch.GetTimestamp();
        for (var number = 0; number < count; number++)
        {
            var due = TimeSpan.FromSeconds((double)number / ASecond);
            if (due - Stopwatch.GetElapsedTime(start) is { Ticks: > 0 } early)
            {
                await Task.Delay(early);
            }

            asked[number] = AskAsync(client, codes.Token(first + number), first + number, start, due);
        }

        var answers = await Task.WhenAll(asked);
        return ([.. answers.Select(answer => answer.Ms)], answers.Count(answer => !answer.Page));
    }

    private static async Task<(double Ms, bool Page)> AskAsync(HttpClient client, string token, int number, long start, TimeSpan due)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/p/{token}");
        request.Headers.AcceptLanguage.ParseAdd("en");

        // Everyone asks from an address of their own, as the proxy in front would say.
        request.Headers.Add("X-Forwarded-For", $"10.{(number >> 16) & 255}.{(number >> 8) & 255}.{number & 255}");
        var page = await IsPageAsync(client, request);
        return ((Stopwatch.GetElapsedTime(start) - due).TotalMilliseconds, page);
    }

    private static async Task<bool> IsPageAsync(HttpClient client, HttpRequestMessage request)
    {
        try
        {
            using var response = await client.SendAsync(request);
            await response.Content.ReadAsByteArrayAsync();
            return response.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound;
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            // Cut off or not answered in time: told with its time among the answers that are no page.
            return false;
        }
    }

    private static async Task UntilReadyAsync(HttpClient client)
    {
        for (var tries = 0; tries < 600; tries++)
        {
            try
            {
                using var response = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
                if (response.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException("The web process did not become ready within a minute.");
    }

    private static async Task DemonstrationAsync(string folder)
    {
        using var demo = Process.Start(Dotnet(folder, Path.Combine(AppContext.BaseDirectory, "laihua.dll"), "demo"))!; // Started without the shell: never null.
        await demo.WaitForExitAsync();
        if (demo.ExitCode != 0)
        {
            throw new InvalidOperationException("The demonstration was not made.");
        }
    }

    private static Web Start(string folder, string file, int port)
    {
        var start = Dotnet(folder, file);
        start.WorkingDirectory = Path.GetFullPath(Path.Combine(SourceFolder(), "..", "..", "src", "Laihua.Web"));
        start.Environment["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}";
        var process = Process.Start(start)!; // As above.

        // Read and forgotten: a process whose output nobody reads stands still once the pipe is full.
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new(process, new($"http://127.0.0.1:{port}"));
    }

    private static ProcessStartInfo Dotnet(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["Database__Connection"] = $"Data Source={Path.Combine(folder, "register.db")}";
        start.Environment["Keys__Directory"] = Path.Combine(folder, "keys");
        start.Environment["Demonstration"] = "true";
        return start;
    }

    private static int Port()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string WebFile() => Path.GetFullPath(Path.Combine(
        SourceFolder(), "..", "..", "src", "Laihua.Web", "bin", Path.GetRelativePath(Path.Combine(SourceFolder(), "bin"), AppContext.BaseDirectory), "Laihua.Web.dll"));

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!; // A file stands in a folder.

    private sealed record Web(Process Process, Uri Address) : IDisposable
    {
        public void Dispose() => Process.Dispose();
    }
}
