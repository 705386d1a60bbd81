using Laihua.App.Papers;

namespace Laihua.App.Tests.Papers;

public sealed class A4PaperTests
{
    public static TheoryData<string> Papers => ["letter", "receipt", "submission", "return", "refusal", "nonacceptance", "decision", "account"];

    [Theory]
    [MemberData(nameof(Papers))]
    public void Draw_APaper_IsA4InChineseWithItsTitleAndFonts(string paper)
    {
        var pdf = Samples.Draw(paper).Pdf();

        Assert.Matches(@"Page size:\s+595\.\d+ x 841\.\d+ pts \(A4\)", Tool.PdfInfo(pdf));
        Assert.Matches(@"CreationDate:\s+2026-11-23T", Tool.PdfInfo(pdf));
        Assert.Contains("/Lang (zh-CN)", System.Text.Encoding.Latin1.GetString(pdf));
        Assert.Equal(2, Tool.PdfFonts(pdf).Split('\n').Count(line => line.Contains("CID TrueType") && line.Contains("yes yes yes")));
        Assert.InRange(pdf.Length, 1, 80 * 1024);
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void Draw_APaper_NamesOfficeNumberApplicantAndPerson(string paper)
    {
        var text = Tool.PdfText(Samples.Draw(paper).Pdf()).Solid();

        Assert.All(
            [Samples.Head.Office.Zh, Samples.Head.Office.En, Samples.Head.Number, Samples.Employer.Zh, Samples.Employer.En, Samples.Name.Latin, "史约翰", "2026年11月23日", "第1页，共1页", "Page 1 of 1", "以中文为准"],
            expected => Assert.Contains(expected.Solid(), text));
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void Draw_APaper_OverlapsNowhere(string paper)
    {
        Assert.Empty(Boxes.Overlaps(Tool.PdfWords(Samples.Draw(paper).Pdf())));
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void Draw_TheSamePaperTwice_IsTheSameBytes(string paper)
    {
        Assert.Equal(Samples.Draw(paper).Pdf(), Samples.Draw(paper).Pdf());
    }

    [Theory]
    [InlineData("letter", "外国人工作许可通知", "This letter is not a visa", "本通知不是签证", "AB1234567", "990123 456789 012345", "24 个月", "2027年5月23日", "23 May 2027", "SMITH MARY ANN", "随行配偶")]
    [InlineData("receipt", "受理通知书", "Receipt of Acceptance", "材料1", "Document 1", "已核原件", "承诺代替", "2026年12月7日", "10个工作日")]
    [InlineData("submission", "提交回执", "2026年11月23日 15:04（北京时间）", "23 November 2026, 15:04 Beijing time", "受理机关将答复", "not yet an acceptance")]
    [InlineData("return", "补正通知书", "一次性告知", "共 2 项", "2 things are to be corrected", "栏目2", "Field 2", "DOC-001", "请更正第2项", "2026年12月23日")]
    [InlineData("refusal", "不予行政许可决定书", "第三十八条", "60 日内向上海市人民政府申请行政复议", "6 个月内向上海市浦东新区人民法院提起行政诉讼", "within 60 days", "within 6 months", "年龄超过60周岁")]
    [InlineData("nonacceptance", "不予受理通知书", "不属于本机关职权范围", "苏州市管理办公室", "Suzhou office", "行政复议")]
    [InlineData("decision", "准予行政许可决定书", "C 类", "其他外国人员", "2028年11月22日", "第四十一条", "the licence is granted")]
    [InlineData("account", "积分说明", "Account of Points", "84 / 120", "2026年11月20日", "[250000, ∞)", "2 / 20", "年薪25万元以上", "row 2", "未填报", "地方鼓励性加分", "所选积分表并未施行", "不符合", "A2.1、A2.2", "85 points or more", "interim-2017", "自2017年4月1日起", "is not the decision")]
    public void Draw_APaper_SaysInBothLanguagesWhatItIsFor(string paper, params string[] expected)
    {
        var text = Tool.PdfText(Samples.Draw(paper).Pdf()).Solid();

        Assert.All(expected, words => Assert.Contains(words.Solid(), text));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(300)]
    public void Draw_ALetter_HasACodeOf25MillimetresThatAScannerReads(int dpi)
    {
        var letter = Samples.Letter();

        Assert.Equal(letter.QrText, Tool.Scan(LetterPaper.Draw(letter).Pdf(), page: 1, dpi));
    }

    [Fact]
    public void Draw_AReceiptOfThreePages_RepeatsHeadAndHeadingsOnEachPage()
    {
        var pages = Tool.PdfText(ReceiptPaper.Draw(Samples.Receipt(materials: 45)).Pdf()).Split('\f', StringSplitOptions.RemoveEmptyEntries);

        Assert.True(pages.Length >= 2);
        Assert.All(pages, page => Assert.Contains(Samples.Head.Number, page));
        Assert.All(pages, page => Assert.Contains(Samples.Head.Office.Zh, page));
        Assert.All(pages.Select((page, i) => (page, i)), each => Assert.Contains($"Page {each.i + 1} of {pages.Length}", each.page));
        Assert.Equal(pages.Count(page => page.Contains("材料")), pages.Count(page => page.Contains("材料名称")));
    }

    [Fact]
    public void Draw_AnAccountOfTenItems_HasThemAllAndOverlapsNowhere()
    {
        var pdf = AccountPaper.Draw(Samples.Account(items: 10)).Pdf();

        var text = Tool.PdfText(pdf).Solid();
        Assert.All(Enumerable.Range(1, 10), i => Assert.Contains($"[{i}50000,∞)", text));
        Assert.Empty(Boxes.Overlaps(Tool.PdfWords(pdf)));
    }

    [Fact]
    public void Draw_ALongNotice_NumbersEveryPointAndOverlapsNowhere()
    {
        var pdf = ReturnNoticePaper.Draw(Samples.ReturnNotice(corrections: 40)).Pdf();

        var text = Tool.PdfText(pdf).Solid();
        Assert.All(Enumerable.Range(1, 40), i => Assert.Contains($"{i}.栏目{i}", text));
        Assert.Empty(Boxes.Overlaps(Tool.PdfWords(pdf)));
    }

    [Fact]
    public void Draw_AnEmployerWithACharacterThatTheFontLacks_IsPaper001AtTheEmployer()
    {
        var letter = Samples.Letter() with { Employer = Samples.Employer with { Zh = "上海𠮷野有限公司" } };

        var finding = Assert.Single(LetterPaper.Draw(letter).Findings());

        Assert.Equal(("PAPER-001", "employer"), (finding.Rule, finding.Field));
        Assert.Contains("第 3 个字符", finding.Message.Zh);
    }

    [Fact]
    public void Draw_LongNamesAndAnEmployerOfManyWords_WrapWithoutOverlap()
    {
        var letter = Samples.Letter() with
        {
            Name = new(new string('W', 60), new string('M', 60)),
            Employer = new(string.Join(' ', Enumerable.Repeat("International", 20)), string.Concat(Enumerable.Repeat("国际贸易（上海）", 12))),
        };

        var pdf = LetterPaper.Draw(letter).Pdf();

        Assert.Contains($"{new string('W', 60)}{new string('M', 60)}", Tool.PdfText(pdf).Solid());
        Assert.Empty(Boxes.Overlaps(Tool.PdfWords(pdf)));
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void Draw_APaper_IsReadBackAsHanAndNeverAsRadicals(string paper)
    {
        var text = Tool.PdfText(Samples.Draw(paper).Pdf());

        Assert.DoesNotContain(text, c => c is >= '\u2E80' and <= '\u2FDF');
        Assert.Contains("人", text);
        Assert.Contains("月", text);
        Assert.Contains("日", text);
    }

    [Fact]
    public void Draw_ALongSentence_BeginsNoLineWithAPunctuationMark()
    {
        var sentence = string.Concat(Enumerable.Range(1, 60).Select(i => $"第{i}项材料（{new string('文', i % 7)}），请补正；"));
        var notice = Samples.ReturnNotice() with { Corrections = [new(new("Field", "栏目"), new("", sentence))] };

        var lines = Tool.PdfText(ReturnNoticePaper.Draw(notice).Pdf()).Split(['\n', '\f'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        Assert.True(lines.Count(line => line.Contains("请补正")) > 10);
        Assert.DoesNotContain(lines, line => "，。、；：）】》".Contains(line[0]) || "（【《".Contains(line[^1]));
    }

    [Fact]
    public void Overlaps_TwoWordsInOnePlace_AreFound()
    {
        const string bbox = """<page ><word xMin="10" yMin="10" xMax="30" yMax="20">a</word><word xMin="25" yMin="12" xMax="40" yMax="22">b</word><word xMin="41" yMin="12" xMax="50" yMax="22">c</word>""";

        Assert.Single(Boxes.Overlaps(bbox));
    }
}
