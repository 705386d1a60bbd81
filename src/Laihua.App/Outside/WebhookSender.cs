using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace Laihua.App.Outside;

/// <summary>What came of one attempt.</summary>
/// <param name="Status">The status that was answered, or null.</param>
/// <param name="Fault">Null where it was taken; else <c>status</c>, <c>timeout</c>, <c>address</c> or <c>connection</c>.</param>
public sealed record Sent(int? Status, string? Fault);

/// <summary>Sends messages to receivers that others name, and can be turned against nothing of ours.</summary>
/// <remarks><para>The address is checked when the connection is opened, on the address itself: a name that leads elsewhere on the second look
/// (DNS rebinding) leads nowhere. No proxy, no redirect, no cookie; five seconds in all; of the answer the status alone is read.</para></remarks>
public sealed class WebhookSender : IDisposable
{
    private const int LargestHeadKilobytes = 8;
    private static readonly TimeSpan Within = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ConnectWithin = TimeSpan.FromSeconds(3);

    private readonly WebhookReach reach;
    private readonly HttpClient client;

    public WebhookSender(WebhookReach reach)
    {
        this.reach = reach;
        client = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            ConnectTimeout = ConnectWithin,
            ConnectCallback = ConnectAsync,
            MaxResponseHeadersLength = LargestHeadKilobytes,
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
            AutomaticDecompression = DecompressionMethods.None,
        })
        {
            Timeout = Within,
        };
    }

    /// <summary>Sends one message.</summary>
    public async Task<Sent> SendAsync(Uri url, byte[] body, IReadOnlyDictionary<string, string> head, CancellationToken cancellation)
    {
        if (!reach.Allows(url))
        {
            return new(null, "address");
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/cloudevents+json");
        foreach (var (name, value) in head)
        {
            request.Headers.Add(name, value);
        }

        try
        {
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return new((int)answer.StatusCode, answer.IsSuccessStatusCode ? null : "status");
        }
        catch (HttpRequestException exception)
        {
            return new(null, exception.InnerException is ClosedAddressException ? "address" : "connection");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new(null, "timeout");
        }
    }

    public void Dispose() => client.Dispose();

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var found = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellation);

        // One closed address among several is a trap, not an accident.
        if (found.Length == 0 || !found.All(reach.Allows))
        {
            throw new ClosedAddressException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(found, context.DnsEndPoint.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private sealed class ClosedAddressException() : IOException("The name leads to an address that is not public.");
}
