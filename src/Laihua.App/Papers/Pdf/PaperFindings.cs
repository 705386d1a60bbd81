using Laihua.Rules;

namespace Laihua.App.Papers.Pdf;

/// <summary>Why a paper cannot be printed. The words never repeat what stands in the field.</summary>
internal static class PaperFindings
{
    private const string Source = "decision 0006";

    public static Finding MissingGlyph(string field, IEnumerable<int> places)
    {
        var at = string.Join(", ", places);
        return new("PAPER-001", field, new(
            $"The font cannot print every character here (character {at}). Correct it or leave it out; the paper would show a blank.",
            $"字库无法打印此处的全部字符（第 {at} 个字符）。请更正或留空，否则打印后为空白。"), Source);
    }

    public static Finding QrTooLarge(int modules, int most) => new("PAPER-002", "qr", new(
        $"The QR code needs {modules} modules with its border; the place on the paper holds {most}.",
        $"二维码连同边框需要 {modules} 个模块，纸面位置最多容纳 {most} 个。"), Source);

    public static Finding PortraitUnreadable() => new("PAPER-003", "portrait", new(
        "The portrait is not a picture that can be read. Give a JPEG in colour or grey.",
        "照片无法读取，请提供彩色或灰度 JPEG 图片。"), Source);

    public static Finding DoesNotFit(string field) => new("PAPER-004", field, new(
        "The text is longer than its place on the paper, even in the smallest type.",
        "文字超出纸面位置，用最小字号也无法容纳。"), Source);
}
