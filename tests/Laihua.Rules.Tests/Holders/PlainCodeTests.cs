using Laihua.Rules.Holders;

namespace Laihua.Rules.Tests.Holders;

public sealed class PlainCodeTests
{
    [Fact]
    public void From_RandomBytes_TakesFiveBitsOfEach() => Assert.Equal("0Z01G", PlainCode.From([0, 31, 32, 33, 16]));

    [Theory]
    [InlineData("ABCD-2345", "ABCD2345")]
    [InlineData(" abcd 2345", "ABCD2345")]
    [InlineData("OIL0-2345", "01102345")]
    [InlineData("ABCD234", null)]
    [InlineData("ABCD23456", null)]
    [InlineData("ABCD234U", null)]
    [InlineData("UBCD2345", null)]
    [InlineData("", null)]
    public void Read_AsPeopleType_IsReadOrRefused(string typed, string? code) => Assert.Equal(code, PlainCode.Read(typed, 8));

    // Nobody reads a page of blanks to find a code in it.
    [Theory]
    [InlineData(32, "ABCD2345")]
    [InlineData(33, null)]
    public void Read_AtMostFortyCharacters(int blanks, string? code) => Assert.Equal(code, PlainCode.Read("ABCD2345" + new string(' ', blanks), 8));

    [Fact]
    public void Grouped_ForTheEye_KeepsTheRest() => Assert.Equal("ABC-D23-45", PlainCode.Grouped("ABCD2345", 3));
}
