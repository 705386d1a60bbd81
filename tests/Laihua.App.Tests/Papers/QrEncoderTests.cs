using CsCheck;
using Laihua.App.Papers;
using Laihua.App.Papers.Qr;
using QRCoder;

namespace Laihua.App.Tests.Papers;

/// <summary>Our encoder beside QRCoder, module for module.</summary>
public sealed class QrEncoderTests
{
    private const string Address = "https://v.laihua.example.cn/p/AbCdEfGhIjKlMnOpQrSt_-#";

    /// <summary>From the smallest code to the largest that a permit may need: every version from 1 to 27.</summary>
    public static TheoryData<int> Versions => [.. Enumerable.Range(1, QrVersion.Largest)];

    // No character that QRCoder could write in alphanumeric mode, which we do not have.
    [Theory]
    [MemberData(nameof(Versions))]
    public void Encode_ATextOfEachVersion_IsTheCodeOfQRCoder(int version)
    {
        Gen.Int[Least(version), QrVersion.Of(version).Data - 4].SelectMany(length => Gen.String[Gen.Char["abcdefghijklmnopqrstuvwxyz#?=_~"], length, length]).Sample(
            text =>
            {
                Assert.Equal(version, (QrDrawing.Matrix(text).Modules - 17) / 4);
                AssertSame(text);
            },
            iter: 12, seed: "0000KOIPe036");
    }

    [Fact]
    public void Encode_AnAddressAndDigits_IsTheCodeOfQRCoder()
    {
        Gen.String[Gen.Char["0123456789"], 20, 2500].Sample(digits => AssertSame(Address + digits), iter: 60, seed: "0000KOIPe036");
    }

    [Fact]
    public void Encode_DigitsAlone_IsTheCodeOfQRCoder()
    {
        Gen.String[Gen.Char["0123456789"], 1, 300].Sample(AssertSame, iter: 40, seed: "0000KOIPe036");
    }

    [Fact]
    public void Encode_TheLongestCodeOfAPermit_HasRoom()
    {
        Assert.Equal(125, QrDrawing.Matrix(Address + new string('7', 2500)).Modules);
    }

    [Fact]
    public void Encode_LongerThanTheLargestVersion_Throws()
    {
        Assert.Throws<ArgumentException>(() => QrDrawing.Matrix(new string('a', 1126)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void Encode_WithAnyMask_IsReadByAScanner(int mask)
    {
        var text = Address + "0123456789";

        Assert.Equal(text, Tool.ScanPicture(Picture(QrEncoder.Encode(text, mask))));
    }

    [Theory]
    [InlineData("https://laihua.example.cn/q/SH-2026-K1-000123?lang=zh")]
    [InlineData("12345678901234567890abc12345678901234567890")]
    [InlineData("上海市外国人来华工作管理办公室")]
    public void Encode_OtherTexts_AreReadByAScanner(string text)
    {
        Assert.Equal(text, Tool.ScanPicture(Picture(QrDrawing.Matrix(text))));
    }

    // One byte more than the version before holds.
    private static int Least(int version) => version == 1 ? 1 : QrVersion.Of(version - 1).Data - (version - 1 < 10 ? 1 : 2);

    private static void AssertSame(string text)
    {
        using var generator = new QRCodeGenerator();
        using var expected = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var side = expected.ModuleMatrix.Count - (2 * QrMatrix.QuietZone);
        var matrix = QrDrawing.Matrix(text);
        Assert.Equal(side, matrix.Modules);
        Assert.Equal(
            Enumerable.Range(0, side * side).Select(at => expected.ModuleMatrix[(at / side) + QrMatrix.QuietZone][(at % side) + QrMatrix.QuietZone]),
            matrix.Dark);
    }

    /// <summary>A portable grey map with four dots a module.</summary>
    private static byte[] Picture(QrMatrix matrix)
    {
        const int dots = 4;
        var side = matrix.WithQuietZone * dots;
        var picture = new byte[side * side];
        Array.Fill(picture, byte.MaxValue);
        foreach (var (x, y, width, height) in matrix.Blocks())
        {
            for (var row = (y + QrMatrix.QuietZone) * dots; row < (y + height + QrMatrix.QuietZone) * dots; row++)
            {
                picture.AsSpan((row * side) + ((x + QrMatrix.QuietZone) * dots), width * dots).Clear();
            }
        }

        return [.. System.Text.Encoding.ASCII.GetBytes($"P5 {side} {side} 255\n"), .. picture];
    }
}
