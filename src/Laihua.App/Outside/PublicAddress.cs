using System.Net;
using System.Net.Sockets;

namespace Laihua.App.Outside;

/// <summary>Which addresses lie on the public network: only those may be reached on behalf of others.</summary>
/// <remarks><para>From the special-purpose registries of IANA (RFC 6890 and its updates), and the address at which one cloud keeps its metadata
/// in public space. Of version 6 only 2000::/3 is public, less what embeds version 4 or is for documentation; a mapped address is none.</para></remarks>
public static class PublicAddress
{
    private static readonly IPNetwork[] Closed4 =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24",
            "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4",
            "240.0.0.0/4", "168.63.129.16/32",
        }.Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork Open6 = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] Closed6 =
        [.. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20" }.Select(IPNetwork.Parse)];

    /// <summary>Whether it is public.</summary>
    public static bool Is(IPAddress address) => address.AddressFamily switch
    {
        AddressFamily.InterNetwork => !Closed4.Any(network => network.Contains(address)),
        AddressFamily.InterNetworkV6 => !address.IsIPv4MappedToIPv6 && address.ScopeId == 0 && Open6.Contains(address) && !Closed6.Any(network => network.Contains(address)),
        _ => false,
    };
}
