using System.Net;
using Laihua.App.Outside;

namespace Laihua.App.Tests.Outside;

public sealed class PublicAddressTests
{
    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("100.100.100.200")]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.254")]
    [InlineData("169.254.169.254")]
    [InlineData("168.63.129.16")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.0.0.192")]
    [InlineData("192.0.2.1")]
    [InlineData("192.88.99.1")]
    [InlineData("192.168.1.1")]
    [InlineData("198.18.0.1")]
    [InlineData("198.51.100.7")]
    [InlineData("203.0.113.7")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("::7f00:1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("100::1")]
    [InlineData("2001::1")]
    [InlineData("2001:db8::1")]
    [InlineData("2002:7f00:1::1")]
    [InlineData("3fff::1")]
    [InlineData("fc00::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("fe80::1")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    public void Is_AnAddressThatIsNotOfThePublicNetwork_IsNot(string address) => Assert.False(PublicAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("8.8.8.8")]
    [InlineData("172.32.0.1")]
    [InlineData("192.169.0.1")]
    [InlineData("223.255.255.254")]
    [InlineData("2400:cb00::1")]
    [InlineData("2606:4700:4700::1111")]
    public void Is_AnAddressOfThePublicNetwork_Is(string address) => Assert.True(PublicAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("https://hooks.example.org/laihua", true)]
    [InlineData("https://hooks.example.org:8443/laihua", true)]
    [InlineData("http://hooks.example.org/laihua", false)]
    [InlineData("https://hooks.example.org:25/", false)]
    [InlineData("https://localhost/", false)]
    [InlineData("https://10.0.0.1/", false)]
    [InlineData("https://8.8.8.8/", false)]
    [InlineData("https://[::1]/", false)]
    [InlineData("https://2130706433/", false)]
    [InlineData("https://0x7f.1/", false)]
    [InlineData("https://user@hooks.example.org/", false)]
    [InlineData("https://hooks.example.org/?secret=1", false)]
    [InlineData("https://hooks.example.org/#here", false)]
    [InlineData("file:///etc/passwd", false)]
    public void Allows_AnAddressForAWebhook_HttpsByNameAlone(string url, bool allowed) => Assert.Equal(allowed, new WebhookReach().Allows(new Uri(url)));

    [Fact]
    public async Task Send_ToANameThatLeadsToThisMachine_OpensNoConnection()
    {
        var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var sender = new WebhookSender(new OnlyTheUrl());

        var sent = await sender.SendAsync(
            new($"http://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}/"), [1], new Dictionary<string, string>(), TestContext.Current.CancellationToken);

        Assert.Equal(new Sent(null, "address"), sent);
        Assert.False(listener.Pending());
        listener.Stop();
    }

    // As if the name had been public when it was given and leads here now.
    private sealed class OnlyTheUrl : WebhookReach
    {
        public override bool Allows(Uri url) => true;
    }
}
