using Laihua.App.Papers;

namespace Laihua.App.Tests.Papers;

public sealed class TextTests
{
    [Theory]
    [InlineData("上海 Shanghai 人月日 Ω Щербаков Nguyễn D'ARSØNS", 0)]
    [InlineData("𠮷田", 1)]
    [InlineData("محمد", 3)]
    [InlineData("राम", 3)]
    [InlineData("a\u200Bb\u202Ec", 2)]
    public void Missing_OfAText_ListsEachCharacterOnce(string text, int missing)
    {
        Assert.Equal(missing, Glyphs.Missing(text).Count);
    }

    [Fact]
    public void Latin_WithFillersAndNoGivenName_HasSingleSpaces()
    {
        Assert.Equal("VAN DER HALEN ANNA MARIA", new PrintedName("VAN<DER<HALEN", "ANNA<MARIA").Latin);
        Assert.Equal("SUHARTO", new PrintedName("SUHARTO", "").Latin);
    }

    [Theory]
    [InlineData("990123456789012345", "990123 456789 012345")]
    [InlineData("123", "123")]
    public void Grouped_ANumber_IsInSixes(string number, string expected)
    {
        Assert.Equal(expected, PaperText.Grouped(number));
    }

    [Fact]
    public void Time_LateInTheEveningUtc_IsTheNextDayInBeijing()
    {
        Assert.Equal("2027年1月1日 07:59（北京时间）", PaperText.Time(new(2026, 12, 31, 23, 59, 0, DateTimeKind.Utc)).Zh);
    }
}
