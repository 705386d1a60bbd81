using System.Globalization;
using System.Text.RegularExpressions;
using Laihua.App.Papers;
using Laihua.App.Papers.Card;

namespace Laihua.App.Tests.Papers;

public sealed class CardPaperTests
{
    private const int LargestBytes = 40 * 1024;
    private const int LargestPortrait = 10 * 1024;

    [Fact]
    public void Draw_ACard_IsTwoPagesOfId1()
    {
        var info = Tool.PdfInfo(CardPaper.Draw(Samples.Card()).Pdf());

        Assert.Matches(@"Pages:\s+2\b", info);
        var size = Regex.Match(info, @"Page size:\s+([\d.]+) x ([\d.]+) pts");
        Assert.Equal(85.60, Millimetres(size.Groups[1].Value), 0.01);
        Assert.Equal(53.98, Millimetres(size.Groups[2].Value), 0.01);
    }

    [Theory]
    [InlineData("外国人工作许可证")]
    [InlineData("FOREIGNER'S WORK PERMIT")]
    [InlineData("SMITH JOHN EDWARD")]
    [InlineData("史约翰")]
    [InlineData("男 M")]
    [InlineData("美国")]
    [InlineData("United States of America")]
    [InlineData("990123 456789 012345")]
    [InlineData("2026-11-23")]
    [InlineData("上海市外国人来华工作管理办公室")]
    [InlineData("Shanghai Municipal Office for Foreigners' Work")]
    [InlineData("外国高端人才")]
    [InlineData("v.laihua.example.cn")]
    public void Draw_ACard_GivesItsTextBackAsTheSameCharacters(string expected)
    {
        var text = Tool.PdfText(CardPaper.Draw(Samples.Card()).Pdf());

        Assert.Contains(expected.Solid(), text.Solid());
    }

    [Theory]
    [InlineData(360, 200)]
    [InlineData(400, 200)]
    [InlineData(400, 300)]
    [InlineData(460, 300)]
    public void Draw_ACard_HasACodeThatAScannerReads(int digits, int dpi)
    {
        var card = Samples.Card() with { QrText = Samples.QrText(digits) };

        Assert.Equal(card.QrText, Tool.Scan(CardPaper.Draw(card).Pdf(), page: 1, dpi));
    }

    [Fact]
    public void Module_OfTheCard_IsFourDotsAt300Dpi()
    {
        Assert.Equal(0.339, CardPaper.Module, 0.0005);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(400)]
    [InlineData(460)]
    public void Module_TimesTheCodeOfACard_FitsTheCard(int digits)
    {
        var side = QrDrawing.Matrix(Samples.QrText(digits)).WithQuietZone * CardPaper.Module;

        Assert.InRange(side, 20, 28);
    }

    [Fact]
    public void Draw_ACodeLargerThanItsPlace_IsPaper002()
    {
        var findings = CardPaper.Draw(Samples.Card() with { QrText = Samples.QrText(900) }).Findings();

        Assert.Equal(["PAPER-002"], findings.Select(finding => finding.Rule));
    }

    [Fact]
    public void Draw_APortraitThatIsNoPicture_IsPaper003()
    {
        var findings = CardPaper.Draw(Samples.Card() with { Portrait = [1, 2, 3] }).Findings();

        Assert.Equal(["PAPER-003"], findings.Select(finding => finding.Rule));
    }

    [Theory]
    [InlineData("𠮷田")]
    [InlineData("محمد")]
    [InlineData("राम")]
    [InlineData("史\u202E约翰")]
    public void Draw_AChineseNameWithACharacterThatTheFontLacks_IsPaper001(string chinese)
    {
        var finding = Assert.Single(CardPaper.Draw(Samples.Card() with { Name = Samples.Name with { Chinese = chinese } }).Findings());

        Assert.Equal(("PAPER-001", "nameChinese"), (finding.Rule, finding.Field));
        Assert.DoesNotContain(chinese, finding.Message.Zh + finding.Message.En);
    }

    [Fact]
    public void Draw_SeveralThingsWrong_GivesEveryFinding()
    {
        var findings = CardPaper.Draw(Samples.Card() with
        {
            Portrait = [],
            QrText = Samples.QrText(900),
            Name = Samples.Name with { Chinese = "𠮷" },
        }).Findings();

        Assert.Equal(["PAPER-001", "PAPER-002", "PAPER-003"], findings.Select(finding => finding.Rule).Order());
    }

    [Theory]
    [InlineData("SUHARTO", "", null)]
    [InlineData("O", "Y", null)]
    [InlineData("NGUYEN", "THI<MINH<KHAI", "阮氏明开")]
    [InlineData("SHCHERBAKOV", "VLADIMIR", "弗拉基米尔·谢尔巴科夫")]
    [InlineData("WOLFESCHLEGELSTEINHAUSENBERGERDORFFWOLFESCHLEGELSTEINHAUSENB", "ADOLPHBLAINECHARLESDAVIDEARLFREDERICKADOLPHBLAINECHARLESDAVI", "阿道夫·沃尔夫施莱格尔施泰因豪森")]
    public void Draw_NamesOfEveryLength_PrintsTheWholeNameWithoutOverlap(string family, string given, string? chinese)
    {
        var name = new PrintedName(family, given, chinese);

        var pdf = CardPaper.Draw(Samples.Card() with { Name = name, Nationality = new("Bosnia and Herzegovina", "波斯尼亚和黑塞哥维那") }).Pdf();

        Assert.Contains($"{name.Latin}{chinese}".Solid(), Tool.PdfText(pdf).Solid());
        Assert.Empty(Boxes.Overlaps(Tool.PdfWords(pdf)));
    }

    [Fact]
    public void Draw_TheSameCardTwice_IsTheSameBytes()
    {
        Assert.Equal(CardPaper.Draw(Samples.Card()).Pdf(), CardPaper.Draw(Samples.Card()).Pdf());
    }

    [Fact]
    public void Draw_ManyCardsAtOnce_GivesTheSameBytes()
    {
        var alone = CardPaper.Draw(Samples.Card()).Pdf();
        var together = new byte[24][];

        Parallel.For(0, together.Length, i => together[i] = CardPaper.Draw(Samples.Card()).Pdf());

        Assert.All(together, pdf => Assert.Equal(alone, pdf));
    }

    [Fact]
    public void Draw_ACard_IsSmall()
    {
        var card = Samples.Card() with { Name = new("SHCHERBAKOV", "VLADIMIR", "弗拉基米尔·谢尔巴科夫"), Nationality = new("Bosnia and Herzegovina", "波斯尼亚和黑塞哥维那") };

        Assert.InRange(CardPaper.Draw(card).Pdf().Length - card.Portrait.Length + LargestPortrait, LargestPortrait, LargestBytes);
    }

    private static double Millimetres(string points) => double.Parse(points, CultureInfo.InvariantCulture) * 25.4 / 72;
}
