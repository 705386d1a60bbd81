using System.Net;

namespace Laihua.App.Outside;

/// <summary>How far webhooks reach: https to the public network. No setting changes it; the tests, which receive on this machine, put another one in its place in code.</summary>
public class WebhookReach
{
    /// <summary>Whether a connection to this address may be opened; asked of the very address that is connected to.</summary>
    public virtual bool Allows(IPAddress address) => PublicAddress.Is(address);

    /// <summary>Whether this address may be given for a webhook: https, a host by name, a usual port, no account, nothing after a question mark or a number sign.</summary>
    public virtual bool Allows(Uri url) =>
        url.Scheme == Uri.UriSchemeHttps && url.HostNameType == UriHostNameType.Dns && url.Host.Contains('.', StringComparison.Ordinal)
        && (url.IsDefaultPort || url.Port >= 1024) && url.UserInfo.Length == 0 && url.Query.Length == 0 && url.Fragment.Length == 0;
}
