using System.Text;
using CsCheck;
using Laihua.Rules.Intake;

namespace Laihua.Rules.Tests.Intake;

public sealed class UploadCheckTests
{
    private static readonly DocumentLine Document = Checklist.OfLetter('B', "").Single(l => l.Id == "degree");
    private static readonly DocumentLine Portrait = Checklist.OfLetter('B', "").Single(l => l.Id == Checklist.Portrait);
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>");
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13];

    [Fact]
    public void Check_ADocumentOfAKnownType_GivesItsMediaType()
    {
        Assert.Equal("application/pdf", Type(Document, Pdf));
        Assert.Equal("image/png", Type(Document, Png));
        Assert.Equal("image/jpeg", Type(Document, Jpeg(10, 10)));
    }

    [Fact]
    public void Check_AnEmptyFile_IsRefused()
    {
        Assert.Equal("UPLOAD-001", Refused(Document, []));
        Assert.Equal("UPLOAD-001", Refused(Portrait, []));
    }

    [Fact]
    public void Check_TheLargestFile_PassesAndOneByteMoreDoesNot()
    {
        Assert.Equal("application/pdf", Type(Document, Padded(Pdf, UploadCheck.MaxBytes)));
        Assert.Equal("UPLOAD-002", Refused(Document, Padded(Pdf, UploadCheck.MaxBytes + 1)));
    }

    [Fact]
    public void Check_AProgramByAnotherName_IsRefused() => Assert.Equal("UPLOAD-003", Refused(Document, "MZ\u0090\0This program cannot be run"u8));

    [Fact]
    public void Check_APageOrADrawingThatCouldRun_IsRefused()
    {
        Assert.Equal("UPLOAD-003", Refused(Document, "<html><script>alert(1)</script>"u8));
        Assert.Equal("UPLOAD-003", Refused(Document, "<svg onload=\"alert(1)\"/>"u8));
        Assert.Equal("UPLOAD-003", Refused(Document, "PK\u0003\u0004"u8));
    }

    [Fact]
    public void Check_ALargeFileOfAWrongType_GivesBothFindings() =>
        Assert.Equal("UPLOAD-002 UPLOAD-003", Refused(Document, Padded("MZ"u8.ToArray(), UploadCheck.MaxBytes + 1)));

    [Fact]
    public void Check_AnEncryptedPdf_IsRefused() =>
        Assert.Equal("UPLOAD-004", Refused(Document, Encoding.ASCII.GetBytes("%PDF-1.7\ntrailer<</Encrypt 5 0 R/Root 1 0 R>>")));

    [Theory]
    [InlineData(354, 472, "")]
    [InlineData(353, 472, "UPLOAD-007")]
    [InlineData(354, 471, "UPLOAD-007")]
    [InlineData(472, 354, "")]
    [InlineData(472, 353, "UPLOAD-007")]
    [InlineData(471, 354, "UPLOAD-007")]
    [InlineData(0, 0, "UPLOAD-007")]
    [InlineData(6000, 4000, "")]
    [InlineData(6000, 4001, "UPLOAD-009")]
    [InlineData(65535, 65535, "UPLOAD-009")]
    public void Check_APortrait_IsMeasuredByItsHeader(int width, int height, string expected) =>
        Assert.Equal(expected, Refused(Portrait, Jpeg(width, height)));

    [Fact]
    public void Check_APortraitAfterOtherSegmentsAndFill_IsMeasured()
    {
        byte[] plain = Jpeg(400, 500);
        byte[] longer = [0xFF, 0xD8, 0xFF, 0xE1, 0x00, 0x06, 1, 2, 3, 4, 0xFF, 0xFF, 0xFF, .. plain.AsSpan(3)];

        Assert.Equal("", Refused(Portrait, longer));
    }

    [Theory]
    [InlineData(0xC4)]
    [InlineData(0xC8)]
    [InlineData(0xCC)]
    [InlineData(0xDB)]
    [InlineData(0xE1)]
    public void Check_ATableBeforeTheFrame_IsNotTakenForIt(byte marker)
    {
        byte[] content = [0xFF, 0xD8, 0xFF, marker, 0x00, 0x0B, 0x08, 0, 1, 0, 1, 0, 0, 0, 0, .. Jpeg(400, 500).AsSpan(2)];

        Assert.Equal("", Refused(Portrait, content));
    }

    [Theory]
    [InlineData(0xC1)]
    [InlineData(0xC2)]
    [InlineData(0xCF)]
    public void Check_AFrameOfAnyKind_IsMeasured(byte marker)
    {
        var content = Jpeg(400, 500);
        content[3] = marker;

        Assert.Equal("", Refused(Portrait, content));
    }

    [Fact]
    public void Check_APortraitThatEndsWithItsHeader_IsMeasured() => Assert.Equal("", Refused(Portrait, Jpeg(400, 500).AsSpan(0, 11)));

    [Fact]
    public void Check_APortraitCutAnywhereInItsHeader_IsDamaged()
    {
        for (var length = 3; length < 11; length++)
        {
            Assert.Equal("UPLOAD-008", Refused(Portrait, Jpeg(400, 500).AsSpan(0, length)));
        }
    }

    [Fact]
    public void Check_APortraitWhoseSegmentsLeadNowhere_IsDamaged()
    {
        Assert.Equal("UPLOAD-008", Refused(Portrait, [0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0]));
        Assert.Equal("UPLOAD-008", Refused(Portrait, [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
    }

    [Fact]
    public void Check_APortraitOfAnotherType_IsRefused()
    {
        Assert.Equal("UPLOAD-005", Refused(Portrait, Png));
        Assert.Equal("UPLOAD-005", Refused(Portrait, Pdf));
        Assert.Equal("UPLOAD-005 UPLOAD-006", Refused(Portrait, Padded(Png, UploadCheck.MaxPortraitBytes + 1)));
    }

    [Fact]
    public void Check_APortraitOfOneByteTooMany_IsRefused()
    {
        Assert.Equal("", Refused(Portrait, Padded(Jpeg(400, 500), UploadCheck.MaxPortraitBytes)));
        Assert.Equal("UPLOAD-006", Refused(Portrait, Padded(Jpeg(400, 500), UploadCheck.MaxPortraitBytes + 1)));
    }

    [Fact]
    public void Check_AnyBytesAfterTheMarkOfAJpeg_NeverThrows() => Gen.Byte.Array[0, 60].Sample(
        bytes =>
        {
            byte[] content = [0xFF, 0xD8, 0xFF, .. bytes.Select(b => b > 0xB0 ? (byte)0xFF : b)];

            Assert.Contains(Refused(Portrait, content), (string[])["", "UPLOAD-007", "UPLOAD-008", "UPLOAD-009"]);
        },
        iter: 5_000,
        seed: "0000KOIPe503");

    private static string Type(DocumentLine line, ReadOnlySpan<byte> content)
    {
        Assert.True(UploadCheck.Check(line, content).TryGet(out var type, out _));
        return type;
    }

    private static string Refused(DocumentLine line, ReadOnlySpan<byte> content) =>
        UploadCheck.Check(line, content).TryGet(out _, out var refusal) ? "" : Assert.IsType<Refusal.RuleBroken>(refusal).Findings.Ids();

    private static byte[] Padded(byte[] start, int length) => [.. start, .. new byte[length - start.Length]];

    private static byte[] Jpeg(int width, int height) =>
        [0xFF, 0xD8, 0xFF, 0xC0, 0x00, 0x11, 0x08, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 0x03, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1];
}
