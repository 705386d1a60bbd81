using CsCheck;

namespace Laihua.Credentials.Tests;

public sealed class ArtefactTokenTests
{
    [Theory]
    [InlineData("00000000000000000000000000000000", "AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("ffffffffffffffffffffffffffffffff", "_____________________w")]
    [InlineData("000102030405060708090a0b0c0d0e0f", "AAECAwQFBgcICQoLDA0ODw")]
    public void ToString_Bytes_IsBase64UrlWithoutPadding(string hex, string text)
    {
        var token = ArtefactToken.From(Convert.FromHexString(hex));

        Assert.Equal(text, token.ToString());
        Assert.True(ArtefactToken.TryParse(text, out var read));
        Assert.Equal(token, read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("AAECAwQFBgcICQoLDA0OD")] // 21
    [InlineData("AAECAwQFBgcICQoLDA0ODwA")] // 23
    [InlineData("AAECAwQFBgcICQoLDA0ODx")] // a bit set in the four that must be zero
    [InlineData("AAECAwQFBgcICQoLDA0OD+")]
    [InlineData("AAECAwQFBgcICQoLDA0OD/")]
    [InlineData("AAECAwQFBgcICQoLDA0O==")]
    [InlineData("AAECAwQFBgcI CQoLDA0OD")]
    [InlineData("ＡAECAwQFBgcICQoLDA0ODw")] // full-width A
    public void TryParse_OtherText_IsRefused(string? text) => Assert.False(ArtefactToken.TryParse(text, out _));

    [Fact]
    public void TryParse_AnyLastCharacter_FourOfSixtyFourAreCanonical()
    {
        const string letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

        var accepted = letters.Count(last => ArtefactToken.TryParse("AAECAwQFBgcICQoLDA0OD" + last, out _));

        Assert.Equal(4, accepted);
    }

    [Fact]
    public void TryParse_TextOfAToken_GivesTheToken() =>
        Gen.Byte.Array[ArtefactToken.ByteLength].Sample(
            bytes => ArtefactToken.TryParse(ArtefactToken.From(bytes).ToString(), out var read) && read.ToBytes().SequenceEqual(bytes),
            seed: "0N0XIzNsQ0O2");

    [Fact]
    public void Hash_Token_IsSha256OfItsBytes() =>
        Assert.Equal("be45cb2605bf36bebde684841a28f0fd43c69850a3dce5fedba69928ee3a8991", Convert.ToHexStringLower(Sample.Token.Hash()));

    [Fact]
    public void New_Twice_Differs() => Assert.NotEqual(ArtefactToken.New(), ArtefactToken.New());
}
