namespace Laihua.Credentials.Tests;

/// <summary>Q13: only our address, letter by letter.</summary>
public sealed class QrTextTests
{
    private const string T = "AAECAwQFBgcICQoLDA0ODw";
    private static readonly string[] Allowed = ["https://v.example.gov.cn", "http://127.0.0.1:5080"];

    [Theory]
    [InlineData("https://v.example.gov.cn/p/" + T + "#12345", "12345")]
    [InlineData("http://127.0.0.1:5080/p/" + T + "#12345", "12345")]
    [InlineData("https://v.example.gov.cn/p/" + T, null)]
    [InlineData("https://v.example.gov.cn/p/" + T + "#", null)]
    public void TryParse_OurAddress_GivesTokenAndDigits(string text, string? digits)
    {
        Assert.True(QrText.TryParse(text, Allowed, out var qr));
        Assert.Equal(T, qr.Token.ToString());
        Assert.Equal(digits, qr.Digits);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("https://v.examp1e.gov.cn/p/" + T + "#1")]
    [InlineData("https://v.example.gov.cn.evil.com/p/" + T + "#1")]
    [InlineData("https://v.example.gov.cn@evil.com/p/" + T + "#1")]
    [InlineData("https://user@v.example.gov.cn/p/" + T + "#1")]
    [InlineData("https://user:word@v.example.gov.cn/p/" + T + "#1")]
    [InlineData("https://v.example.gov.cn:443/p/" + T + "#1")]
    [InlineData("https://v.example.gov.cn:8443/p/" + T + "#1")]
    [InlineData("http://127.0.0.1/p/" + T + "#1")]
    [InlineData("http://127.0.0.1:50801/p/" + T + "#1")]
    [InlineData("http://v.example.gov.cn/p/" + T + "#1")]
    [InlineData("https://v.ехample.gov.cn/p/" + T + "#1")] // Cyrillic
    [InlineData("https://v.xn--example-.gov.cn/p/" + T + "#1")]
    [InlineData("https://V.EXAMPLE.GOV.CN/p/" + T + "#1")]
    [InlineData("https://v.example.gov.cn./p/" + T + "#1")]
    [InlineData("https://v.example.gov.cn/p/" + T + "?x=1#1")]
    [InlineData("https://v.example.gov.cn/p/" + T + "/#1")]
    [InlineData("https://v.example.gov.cn/p/" + T + "A#1")]
    [InlineData("https://v.example.gov.cn/p//" + T + "#1")]
    [InlineData("https://v.example.gov.cn/P/" + T + "#1")]
    [InlineData("https://v.example.gov.cn/x/../p/" + T + "#1")]
    [InlineData("https://v.example.gov.cn/r?to=https://evil.com/p/" + T + "#1")]
    [InlineData("https://v.example.gov.cn/p/AAECAwQFBgcICQoLDA0ODx#1")] // no canonical token
    [InlineData(" https://v.example.gov.cn/p/" + T + "#1")]
    [InlineData("https:\\\\v.example.gov.cn\\p\\" + T + "#1")]
    [InlineData("javascript:https://v.example.gov.cn/p/" + T + "#1")]
    public void TryParse_OtherAddress_IsRefused(string? text) => Assert.False(QrText.TryParse(text, Allowed, out _));

    [Fact]
    public void Build_TokenAndDigits_IsReadBack()
    {
        var text = QrText.Build(Sample.BaseUrl, Sample.Token, "12345");

        Assert.Equal("https://v.example/p/" + T + "#12345", text);
        Assert.True(QrText.TryParse(text, [Sample.BaseUrl], out _));
    }

    [Theory]
    [InlineData("https://v.example/")]
    [InlineData("https://v.example/p")]
    [InlineData("https://V.example")]
    [InlineData("https://v.example?x")]
    [InlineData("https://user@v.example")]
    [InlineData("https://v.exämple")]
    [InlineData("https://xn--v-exmple-1za.cn")]
    [InlineData("https://v.example:443")]
    [InlineData("ftp://v.example")]
    [InlineData("v.example")]
    [InlineData("")]
    public void Build_NoBase_Throws(string baseUrl) =>
        Assert.Throws<ArgumentException>(() => QrText.Build(baseUrl, Sample.Token, "12345"));

    [Fact]
    public void TryParse_HugeFragment_IsCutBeforeItIsCopied()
    {
        var text = "https://v.example.gov.cn/p/" + T + "#" + new string('1', 1_000_000);
        _ = QrText.TryParse(text, Allowed, out _);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(QrText.TryParse(text, Allowed, out var qr));
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(allocated, 0, 32_000);
        Assert.False(DecimalDigits.TryDecode(qr.Digits, out _));
    }
}
