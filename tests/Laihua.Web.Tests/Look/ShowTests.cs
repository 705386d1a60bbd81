using System.Text.Encodings.Web;
using Laihua.Web.Infrastructure.Display;
using Laihua.Web.Infrastructure.Languages;
using Microsoft.AspNetCore.Html;

namespace Laihua.Web.Tests.Look;

public sealed class ShowTests
{
    private static readonly Show Show = new(new Texts());

    [Theory]
    [InlineData("zh", "2026年8月24日")]
    [InlineData("en", "24 August 2026")]
    public void Date_InEachLanguage_ReadsAsPeopleWriteIt(string language, string expected) =>
        Assert.Equal(expected, In(language, () => Show.Date(new DateOnly(2026, 8, 24))));

    [Theory]
    [InlineData("zh", "2026年9月1日 00:05（北京时间）")]
    [InlineData("en", "1 September 2026, 00:05 Beijing time")]
    public void Instant_LateInTheUtcDay_IsTheNextDayInBeijing(string language, string expected) =>
        Assert.Equal(expected, In(language, () => Show.Instant(new DateTime(2026, 8, 31, 16, 5, 0, DateTimeKind.Utc))));

    [Theory]
    [InlineData("en", 45_000_000, "45 万元 = CNY 450,000")]
    [InlineData("zh", 45_000_000, "45 万元 = 450,000 元（人民币）")]
    [InlineData("en", 123_456_789, "123.456789 万元 = CNY 1,234,567.89")]
    [InlineData("en", 999_900, "CNY 9,999")]
    [InlineData("zh", 1_250, "12.50 元")]
    public void Money_WithItsFormInTenThousands_IsExact(string language, long fen, string expected) =>
        Assert.Equal(expected, In(language, () => Show.MoneyInWan(fen)));

    [Theory]
    [InlineData("en", "Scherbakov", "Vladimir", null, "SCHERBAKOV, Vladimir")]
    [InlineData("zh", "Scherbakov", "Vladimir", "谢尔巴科夫", "谢尔巴科夫（SCHERBAKOV Vladimir）")]
    [InlineData("zh", "Suharto", "", null, "SUHARTO")]
    [InlineData("en", "", "O", null, "O")]
    public void Name_OfAPerson_FollowsTheLanguage(string language, string family, string given, string? chinese, string expected) =>
        Assert.Equal(expected, In(language, () => Show.Name(family, given, chinese)));

    [Fact]
    public void Text_WithValues_EncodesWhatIsTextAndKeepsWhatIsMarkup()
    {
        using var writer = new StringWriter();

        new Text("<{0}> & {1}", "a<b", new Shown("bdi", "x&y")).WriteTo(writer, HtmlEncoder.Default);

        Assert.Equal("&lt;a&lt;b&gt; &amp; <bdi>x&amp;y</bdi>", writer.ToString());
    }

    [Fact]
    public void Text_WithoutAValueForItsPlace_Throws() =>
        Assert.Throws<FormatException>(() => new Text("{0} {1}", "a").ToString());

    [Fact]
    public void Texts_WithAnUnknownKey_Throw() => Assert.Throws<KeyNotFoundException>(() => new Texts()["no.such-text"]);

    // The culture is that of the test's own flow: it ends with the test.
    private static string? In(string language, Func<IHtmlContent> shown)
    {
        Language.Named(language)?.Speak();
        return shown().ToString();
    }
}
