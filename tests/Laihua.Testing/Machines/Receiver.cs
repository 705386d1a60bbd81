using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Laihua.App.Outside;

namespace Laihua.Testing.Machines;

/// <summary>One message as it came.</summary>
public sealed record Received(IReadOnlyDictionary<string, string> Head, byte[] Body);

/// <summary>A receiver of webhooks on this machine, which answers as it is told.</summary>
public sealed class Receiver : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly Task loop;

    public Receiver()
    {
        var port = FreePort();
        Url = $"http://localhost:{port}/hook/";
        listener.Prefixes.Add(Url);
        listener.Start();
        loop = Task.Run(ListenAsync);
    }

    /// <summary>Where it listens.</summary>
    public string Url { get; }

    /// <summary>What it answers.</summary>
    public int Status { get; set; } = 204;

    /// <summary>The address to which it sends on with a redirect.</summary>
    public string? Location { get; set; }

    /// <summary>Everything that came, in order.</summary>
    public ConcurrentQueue<Received> Messages { get; } = new();

    public void Dispose()
    {
        listener.Close();
        loop.GetAwaiter().GetResult();
    }

    private async Task ListenAsync()
    {
        while (true)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            using var body = new MemoryStream();
            await context.Request.InputStream.CopyToAsync(body);
            Messages.Enqueue(new(context.Request.Headers.AllKeys.OfType<string>().ToDictionary(n => n, n => context.Request.Headers[n] ?? "", StringComparer.OrdinalIgnoreCase), body.ToArray()));
            context.Response.StatusCode = Status;
            if (Location is not null)
            {
                context.Response.RedirectLocation = Location;
            }

            context.Response.Close();
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}

/// <summary>Reaches receivers on this machine: for tests alone, and there is no such class in the program.</summary>
public sealed class LocalReach : WebhookReach
{
    public override bool Allows(IPAddress address) => IPAddress.IsLoopback(address);

    public override bool Allows(Uri url) => url.IsLoopback;
}
