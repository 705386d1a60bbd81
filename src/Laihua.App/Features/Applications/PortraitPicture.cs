using Laihua.Rules.Intake;
using SkiaSharp;

namespace Laihua.App.Features.Applications;

/// <summary>A picture from which a portrait is made: decoded, and turned as the camera noted (EXIF).</summary>
/// <remarks>
/// <para>What is kept is 354 × 472 pixels, 428 dpi on the card: finer than a card printer, and small. It is a JPEG of its own with nothing
/// but the picture: no place, no time, no camera, no preview. A file that is so already is kept byte for byte.</para>
/// </remarks>
internal sealed class PortraitPicture : IDisposable
{
    /// <summary>What a portrait may weigh in bytes, so that a card with it stays below 40 KB.</summary>
    private const int MostBytes = 10 * 1024;

    private static readonly int[] Qualities = [92, 88, 84, 80, 75, 70, 65, 60, 55, 50, 45, 40, 35, 30];
    private static readonly SKSamplingOptions Smooth = new(SKCubicResampler.Mitchell);
    private static readonly SKSamplingOptions Shrinking = new(SKFilterMode.Linear, SKMipmapMode.Linear);

    private readonly byte[] source;
    private readonly SKImage stored;
    private readonly SKMatrix turn;

    private PortraitPicture(byte[] source, SKImage stored, SKEncodedOrigin origin)
    {
        this.source = source;
        this.stored = stored;
        turn = Turn(origin, stored.Width, stored.Height);
        var sideways = origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        (Width, Height) = sideways ? (stored.Height, stored.Width) : (stored.Width, stored.Height);
    }

    /// <summary>Pixels across as it is seen.</summary>
    public int Width { get; }

    /// <summary>Pixels down as it is seen.</summary>
    public int Height { get; }

    /// <summary>The whole JPEG, or null where it cannot be decoded to its end.</summary>
    public static PortraitPicture? Open(byte[] jpeg)
    {
        using var data = SKData.CreateCopy(jpeg);
        using var codec = SKCodec.Create(data);
        if (codec is null || codec.EncodedFormat != SKEncodedImageFormat.Jpeg)
        {
            return null;
        }

        using var stored = new SKBitmap(new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        if (codec.GetPixels(stored.Info, stored.GetPixels()) != SKCodecResult.Success)
        {
            return null;
        }

        // What never changes again is not copied.
        stored.SetImmutable();
        return new(jpeg, SKImage.FromBitmap(stored), codec.EncodedOrigin);
    }

    public void Dispose() => stored.Dispose();

    /// <summary>The portrait of the part, or of the middle, and what was measured of it.</summary>
    /// <param name="frame">The part; one that does not lie within the picture is measured as the middle, and refused by the rule.</param>
    public (byte[] Jpeg, PortraitFacts Facts) Cut(PortraitFrame? frame)
    {
        var part = frame is { } chosen && chosen.LiesWithin(Width, Height) ? chosen : PortraitFrame.Centred(Width, Height);
        using var cut = new SKBitmap(new SKImageInfo(PortraitFrame.LeastWidth, PortraitFrame.LeastHeight, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using (var canvas = new SKCanvas(cut))
        {
            canvas.Scale(cut.Width / (float)part.Width, cut.Height / (float)part.Height);
            canvas.Translate(-part.X, -part.Y);
            canvas.Concat(turn);
            canvas.DrawImage(stored, 0, 0, part.Width > 2 * cut.Width ? Shrinking : Smooth);
        }

        return (IsPlain(source) ? source : Encoded(cut), new(Width, Height, frame, GroundOf(cut)));
    }

    // Where the first row and the first column of the file belong (EXIF 2.3, tag 0x0112).
    private static SKMatrix Turn(SKEncodedOrigin origin, int width, int height) => origin switch
    {
        SKEncodedOrigin.TopRight => new(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new(0, -1, height, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new(0, -1, height, -1, 0, width, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new(0, 1, 0, -1, 0, width, 0, 0, 1),
        SKEncodedOrigin.TopLeft => SKMatrix.Identity,
    };

    // The upper edge and the upper half of both sides, a sixteenth of the width deep: no head and no shoulders there.
    private static PortraitGround GroundOf(SKBitmap cut)
    {
        var deep = cut.Width / 16;
        var (sum, squares, count) = (0.0, 0.0, 0);
        var pixels = cut.GetPixelSpan();
        for (var y = 0; y < cut.Height / 2; y++)
        {
            for (var x = 0; x < cut.Width; x++)
            {
                if (y >= deep && x >= deep && x < cut.Width - deep)
                {
                    continue;
                }

                var at = ((y * cut.Width) + x) * 4;
                var light = ((0.2126 * pixels[at]) + (0.7152 * pixels[at + 1]) + (0.0722 * pixels[at + 2])) / 2.55;
                (sum, squares, count) = (sum + light, squares + (light * light), count + 1);
            }
        }

        var mean = sum / count;
        return new((int)Math.Round(mean), (int)Math.Round(Math.Sqrt(Math.Max(0, (squares / count) - (mean * mean)))));
    }

    private static byte[] Encoded(SKBitmap cut)
    {
        byte[] jpeg = [];
        foreach (var quality in Qualities)
        {
            using var encoded = cut.Encode(SKEncodedImageFormat.Jpeg, quality);
            jpeg = encoded.ToArray();
            if (jpeg.Length <= MostBytes)
            {
                break;
            }
        }

        return jpeg;
    }

    // As we would make it: size, weight, colour, and no segment but those that a decoder needs.
    private static bool IsPlain(byte[] jpeg)
    {
        if (jpeg.Length > MostBytes || JpegHead.Read(jpeg) is not { Width: PortraitFrame.LeastWidth, Height: PortraitFrame.LeastHeight, Components: 1 or 3 })
        {
            return false;
        }

        const byte scan = 0xDA;
        for (var at = 2; at + 4 <= jpeg.Length && jpeg[at] == 0xFF; at += 2 + (jpeg[at + 2] << 8) + jpeg[at + 3])
        {
            switch (jpeg[at + 1])
            {
                case scan:
                    return EndsWithItsPicture(jpeg, at);
                case 0xC0 or 0xC4 or 0xDB or 0xDD or 0xE0:
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    // In a scan FF is followed by 00 or a restart; the first other marker must be the end, and the end of the file.
    private static bool EndsWithItsPicture(byte[] jpeg, int scan)
    {
        for (var at = scan + 2; at + 1 < jpeg.Length; at++)
        {
            if (jpeg[at] == 0xFF && jpeg[at + 1] is not (0x00 or 0xFF or (>= 0xD0 and <= 0xD7)))
            {
                return jpeg[at + 1] == 0xD9 && at + 2 == jpeg.Length;
            }
        }

        return false;
    }
}
