namespace Laihua.Rules.Tests;

public sealed class WordsTests
{
    [Theory]
    [InlineData("zh", "两")]
    [InlineData("zh-CN", "两")]
    [InlineData("en", "two")]
    [InlineData("de", "two")]
    [InlineData("", "two")]
    public void In_ALanguage_IsChineseOrElseEnglish(string language, string expected) => Assert.Equal(expected, new Words("two", "两").In(language));
}
