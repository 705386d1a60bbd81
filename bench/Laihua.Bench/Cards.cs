using System.Security.Cryptography;
using Laihua.App.Papers;
using Laihua.App.Papers.Card;
using Laihua.Rules;
using QRCoder;
using SkiaSharp;

namespace Laihua.Bench;

/// <summary>QR codes and whole cards as PDF, beside what is asked of them; the codes beside QRCoder too.</summary>
internal static class Cards
{
    private const int CodesASecond = 3_000;
    private const int CardsASecond = 500;
    private const int CardBytes = 40 * 1024;
    private const int PortraitBytes = 10 * 1024;
    private const int Some = 64;

    internal static void Run()
    {
        Console.WriteLine("Cards and their codes");
        var cards = Enumerable.Range(0, Some).Select(Card).ToArray();
        var ours = Pace.Of(() => cards.Sum(card => (long)Math.Sign(QrDrawing.Matrix(card.QrText).Modules)));
        var theirs = Pace.Of(() => cards.Sum(card => (long)Math.Sign(TheirModules(card.QrText))));
        Pace.Print($"codes of a card (asked: {CodesASecond:N0})", ours);
        Pace.Print("the same by QRCoder", theirs);
        Pace.Ratio("ours in QRCoder's", ours / theirs);
        Pace.Print($"cards as PDF (asked: {CardsASecond:N0})", Pace.Of(() => cards.Sum(card => (long)Math.Sign(Pdf(card).Length))));
        Console.WriteLine($"  {"most bytes of a card (asked: at most 40 KB)",-52} {cards.Max(card => Pdf(card).Length) / (double)CardBytes,16:N2} times what is asked");
        Console.WriteLine($"  {"of these its portrait",-52} {cards.Max(card => card.Portrait.Length),16:N0} bytes");
    }

    private static int TheirModules(string text)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        return code.ModuleMatrix.Count;
    }

    private static byte[] Pdf(CardFacts card) => CardPaper.Draw(card).TryGet(out var pdf, out var refusal) ? pdf : throw new InvalidOperationException($"{refusal}");

    private static CardFacts Card(int number)
    {
        var hash = SHA256.HashData(BitConverter.GetBytes(number));
        var digits = string.Concat(Enumerable.Range(0, 400).Select(i => (char)('0' + (SHA256.HashData([.. hash, (byte)i, (byte)(i >> 8)])[0] % 10))));
        string[] families = ["SMITH", "SHCHERBAKOV", "NGUYEN", "WOLFESCHLEGELSTEIN"];
        string[] chinese = ["史约翰", "弗拉基米尔·谢尔巴科夫", "阮氏明开", "阿道夫·沃尔夫施莱格尔"];
        Words[] lands = [new("United States of America", "美国"), new("Russian Federation", "俄罗斯"), new("Viet Nam", "越南"), new("Bosnia and Herzegovina", "波斯尼亚和黑塞哥维那")];
        return new(
            new("Shanghai Municipal Office for Foreigners' Work", "上海市外国人来华工作管理办公室"),
            (PaperCategory)(number % 3),
            new(families[number % 4], "JOHN<EDWARD", chinese[number % 4]),
            new("M", "男"),
            lands[number % 4],
            $"9901234567890{number:D5}",
            new(2026, 11, 23),
            Portrait(number),
            $"https://v.laihua.example.cn/p/{Convert.ToBase64String(hash)[..22].Replace('+', '-').Replace('/', '_')}#{digits}",
            "v.laihua.example.cn",
            new(2026, 11, 23, 7, 4, 0, DateTimeKind.Utc));
    }

    // Head and shoulders with the grain of a photograph, as large as what is kept of one at most.
    private static byte[] Portrait(int number)
    {
        using var bitmap = new SKBitmap(354, 472, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.WhiteSmoke);
        using var skin = new SKPaint { Shader = SKShader.CreateRadialGradient(new(170, 190), 130, [SKColors.Wheat, SKColors.Peru], SKShaderTileMode.Clamp) };
        canvas.DrawOval(177, 200, 85, 112, skin);
        using var coat = new SKPaint { Shader = SKShader.CreateLinearGradient(new(60, 330), new(290, 472), [SKColors.SlateGray, SKColors.DarkSlateBlue], SKShaderTileMode.Clamp) };
        canvas.DrawOval(177, 472, 160, 140, coat);
        using var grain = new SKPaint { Shader = SKShader.CreatePerlinNoiseFractalNoise(0.11f, 0.11f, 3, number), BlendMode = SKBlendMode.SoftLight };
        canvas.DrawOval(177, 260, 170, 230, grain);
        for (var quality = 92; ; quality -= 4)
        {
            using var encoded = bitmap.Encode(SKEncodedImageFormat.Jpeg, quality);
            if (encoded.Size <= PortraitBytes)
            {
                return encoded.ToArray();
            }
        }
    }
}
