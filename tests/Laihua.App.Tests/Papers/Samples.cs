using Laihua.App.Papers;
using Laihua.App.Papers.Card;
using Laihua.Rules;
using SkiaSharp;

namespace Laihua.App.Tests.Papers;

/// <summary>Papers that are valid; a test says only what it is about.</summary>
internal static class Samples
{
    public const string Number = "990123456789012345";
    public const string Host = "v.laihua.example.cn";

    public static readonly DateTime Created = new(2026, 11, 23, 7, 4, 0, DateTimeKind.Utc);
    public static readonly PrintedName Name = new("SMITH", "JOHN<EDWARD", "史约翰");
    public static readonly Words Employer = new("Shanghai Example Technology Co., Ltd.", "上海示例科技有限公司");
    public static readonly Words Usa = new("United States of America", "美国");
    public static readonly Words Item = new("Notification Letter for work of more than 90 days", "外国人工作许可通知（90日以上）");
    public static readonly Words Government = new("the Shanghai Municipal People's Government", "上海市人民政府");
    public static readonly Words Court = new("the Pudong New Area People's Court", "上海市浦东新区人民法院");
    public static readonly PaperHead Head = new(
        new("Shanghai Municipal Office for Foreigners' Work", "上海市外国人来华工作管理办公室"),
        "SH-2026-K1-000123",
        new("1500 Century Avenue, tel. 021-12345678", "世纪大道1500号，电话021-12345678"),
        new(2026, 11, 23),
        Created);

    /// <summary>As long as the signed code of a card: an address, a token of 22 characters and this many digits.</summary>
    public static string QrText(int digits) =>
        $"https://{Host}/p/AbCdEfGhIjKlMnOpQrSt_-#{string.Concat(Enumerable.Range(0, digits).Select(i => (char)('0' + (((i * 7) + (i / 3)) % 10))))}";

    public static byte[] Portrait()
    {
        using var surface = SKSurface.Create(new SKImageInfo(354, 472));
        surface.Canvas.Clear(SKColors.WhiteSmoke);
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Jpeg, 85);
        return data.ToArray();
    }

    public static CardFacts Card() => new(
        Head.Office, PaperCategory.A, Name, new("M", "男"), Usa, Number, Head.On, Portrait(), QrText(400), Host, Created);

    public static LetterFacts Letter() => new(
        Head, Usa, Name, "AB1234567", PaperCategory.B, Number, Employer, new("Pudong, Shanghai", "上海市浦东新区"), new("Chief engineer", "总工程师"),
        24, new(2027, 5, 23), [new(new("spouse", "配偶"), "SMITH MARY ANN")], QrText(560), Host);

    public static ReceiptFacts Receipt(int materials = 3) => new(
        Head, Employer, Name, Item,
        [.. Enumerable.Range(1, materials).Select(i => new ReceivedMaterial(new($"Document {i}", $"材料{i}"), i % 2 == 0, i % 2 == 1))],
        new(2026, 12, 7), new("10 working days from acceptance", "自受理之日起10个工作日"), $"https://{Host}/q/SH-2026-K1-000123", Host);

    public static ReturnNoticeFacts ReturnNotice(int corrections = 2) => new(
        Head, Employer, Name, Item,
        [.. Enumerable.Range(1, corrections).Select(i => new Correction(new($"Field {i}", $"栏目{i}"), new($"Correct point {i}.", $"请更正第{i}项。"), "DOC-001"))],
        new(2026, 12, 23), null, Host);

    public static RefusalFacts Refusal() => new(
        Head, Employer, Name, Item,
        [(new("Age", "年龄"), new("Older than 60.", "年龄超过60周岁。"))], [new("Classification standard, II", "《外国人来华工作分类标准（试行）》第二条")], Government, Court);

    public static AccountPaperFacts Account(int items = 2) => new(
        Head, Employer, Name, Item, new(2026, 11, 20), "84 / 120", new("B: 85 points and above give A, 60 and above B", "B类：85分以上为A类，60分以上为B类"),
        new("B, by points", "B类，依据：积分"),
        [.. Enumerable.Range(1, items).Select(i => new AccountItem(
            new($"Item {i}", $"项目{i}"), new($"CNY {i},000", $"{i},000元"), $"[{i}50000, ∞)", $"{i} / 20", new($"Pay of CNY {i}50,000 a year or more", $"年薪{i}5万元以上"), $"Interim points table 积分要素计分赋值表(暂行), row {i}"))],
        [new("Local incentive points", "地方鼓励性加分")],
        [new("The table asked for was not in force.", "所选积分表并未施行。")],
        [new(new("Not met", "不符合"), "A2.1、A2.2", new("85 points or more", "85分及以上"))],
        [new(new("Points table (interim)", "积分要素计分赋值表（暂行）"), "interim-2017", new("from 1 April 2017", "自2017年4月1日起"))]);

    /// <summary>Every A4 paper by name.</summary>
    public static Result<byte[]> Draw(string paper) => paper switch
    {
        "letter" => LetterPaper.Draw(Letter()),
        "account" => AccountPaper.Draw(Account()),
        "receipt" => ReceiptPaper.Draw(Receipt()),
        "submission" => SubmissionReceiptPaper.Draw(new(Head, Employer, Name, Item, Created, [new("The office answers.", "受理机关将答复。")], null, Host)),
        "return" => ReturnNoticePaper.Draw(ReturnNotice()),
        "refusal" => RefusalPaper.Draw(Refusal()),
        "nonacceptance" => NonAcceptancePaper.Draw(new(
            Head, Employer, Name, Item, new("Registered in Suzhou.", "注册地在苏州市。"), new("Suzhou office", "苏州市管理办公室"), new("tel. 0512-1", "电话0512-1"), Government, Court)),
        "decision" => PermitDecisionPaper.Draw(new(
            Head, Employer, Name, Usa, Item, PaperCategory.C, Number, new("Engineer", "工程师"), new(2026, 11, 23), new(2028, 11, 22), [new("Article 41", "第四十一条")], null, Host)),
        _ => throw new ArgumentOutOfRangeException(nameof(paper)),
    };

    /// <summary>The PDF; a refusal fails the test with its findings.</summary>
    public static byte[] Pdf(this Result<byte[]> result)
    {
        Assert.True(result.TryGet(out var pdf, out var refusal), $"{refusal}");
        return pdf;
    }

    public static IReadOnlyList<Finding> Findings(this Result<byte[]> result)
    {
        Assert.False(result.TryGet(out _, out var refusal));
        return Assert.IsType<Laihua.Rules.Refusal.RuleBroken>(refusal).Findings;
    }

    /// <summary>Text without spaces and line ends: where they fall is the reader's guess.</summary>
    public static string Solid(this string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
