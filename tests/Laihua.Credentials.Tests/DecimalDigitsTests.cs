using CsCheck;

namespace Laihua.Credentials.Tests;

public sealed class DecimalDigitsTests
{
    [Theory]
    [InlineData("00", "000")]
    [InlineData("ff", "255")]
    [InlineData("0100", "00001")] // little-endian
    [InlineData("0001", "00256")]
    [InlineData("ffff", "65535")]
    [InlineData("ffffff", "16777215")]
    [InlineData("ffffffff", "4294967295")]
    [InlineData("ffffffffff", "1099511627775")]
    [InlineData("ffffffffffff", "281474976710655")]
    [InlineData("ffffffffffffff", "72057594037927935")]
    [InlineData("01000000000000", "00000000000000001")]
    [InlineData("0100000000000002", "00000000000000001002")]
    public void Encode_Bytes_ByTheTable(string hex, string digits)
    {
        var bytes = Convert.FromHexString(hex);

        Assert.Equal(digits, DecimalDigits.Encode(bytes));
        Assert.True(DecimalDigits.TryDecode(digits, out var read));
        Assert.Equal(bytes, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("12")]
    [InlineData("0012")] // 4, 6, 7, 9, 11, 12, 14 and 16 digits belong to no number of bytes
    [InlineData("000012")]
    [InlineData("0000000000000012")]
    [InlineData("256")] // more than the byte holds
    [InlineData("65536")]
    [InlineData("72057594037927936")]
    [InlineData("99999999999999999")]
    [InlineData("+12")]
    [InlineData(" 12")]
    [InlineData("12a")]
    [InlineData("１２３")] // full-width
    [InlineData("١٢٣")] // Arabic-Indic
    public void TryDecode_OtherText_IsRefused(string text) => Assert.False(DecimalDigits.TryDecode(text, out _));

    [Fact]
    public void TryDecode_PastTheLimit_IsRefused()
    {
        Assert.True(DecimalDigits.TryDecode(new string('0', 2499), out _)); // 147 × 17
        Assert.False(DecimalDigits.TryDecode(new string('0', 2516), out _)); // 148 × 17
        Assert.False(DecimalDigits.TryDecode(new string('0', 17_000_000), out _));
    }

    [Fact]
    public void Encode_PastTheLimit_Throws() => Assert.Throws<ArgumentException>(() => DecimalDigits.Encode(new byte[1030]));

    [Fact]
    public void TryDecode_DigitsOfBytes_GivesTheBytes() =>
        Gen.Byte.Array[1, 1029].Sample(
            bytes => DecimalDigits.TryDecode(DecimalDigits.Encode(bytes), out var read) && read.SequenceEqual(bytes),
            iter: 2_000, seed: "0N0XIzNsQ0O2");

    [Fact]
    public void Encode_DecodedDigits_GivesTheSameDigits() =>
        Gen.Char['0', '9'].Array[1, 60].Select(c => new string(c)).Sample(
            text => !DecimalDigits.TryDecode(text, out var bytes) || DecimalDigits.Encode(bytes) == text,
            iter: 50_000, seed: "0N0XIzNsQ0O2");
}
