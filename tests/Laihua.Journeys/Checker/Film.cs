using System.Text;
using SkiaSharp;

namespace Laihua.Journeys.Checker;

/// <summary>A film for the camera of a browser: raw frames in which a card is held up, a little unsteadily.</summary>
internal static class Film
{
    private const int Width = 1280, Height = 720, Frames = 8;

    /// <summary>Writes the film of a picture as YUV4MPEG2 (4:2:0).</summary>
    public static async Task MakeAsync(byte[] picture, string file)
    {
        using var card = SKBitmap.Decode(picture);
        await using var film = File.Create(file);
        await film.WriteAsync(Encoding.ASCII.GetBytes($"YUV4MPEG2 W{Width} H{Height} F10:1 Ip A1:1 C420mpeg2\n"));
        for (var i = 0; i < Frames; i++)
        {
            await film.WriteAsync("FRAME\n"u8.ToArray());
            await film.WriteAsync(Planes(Frame(card, i)));
        }
    }

    private static SKBitmap Frame(SKBitmap card, int at)
    {
        var frame = new SKBitmap(Width, Height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(frame);
        canvas.Clear(new SKColor(96, 104, 110));
        canvas.Translate(Width / 2f, Height / 2f);
        canvas.RotateDegrees(2 - (at % 3));
        var scale = Math.Min(Width * 0.94f / card.Width, Height * 0.94f / card.Height);
        canvas.Scale(scale);
        using var image = SKImage.FromBitmap(card);
        canvas.DrawImage(image, new SKPoint((-card.Width / 2f) + (at * 3), -card.Height / 2f), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        return frame;
    }

    /// <summary>The frame as Y, U and V of ITU-R BT.601; colour at half the width and height.</summary>
    private static byte[] Planes(SKBitmap frame)
    {
        using (frame)
        {
            var (planes, pixels) = (new byte[Width * Height * 3 / 2], frame.Pixels);
            for (var i = 0; i < pixels.Length; i++)
            {
                planes[i] = Part(pixels[i], 65.738f, 129.057f, 25.064f, 16);
            }

            var (u, v) = (Width * Height, Width * Height * 5 / 4);
            for (var y = 0; y < Height; y += 2)
            {
                for (var x = 0; x < Width; x += 2)
                {
                    planes[u++] = Part(pixels[(y * Width) + x], -37.945f, -74.494f, 112.439f, 128);
                    planes[v++] = Part(pixels[(y * Width) + x], 112.439f, -94.154f, -18.285f, 128);
                }
            }

            return planes;
        }
    }

    private static byte Part(SKColor c, float red, float green, float blue, int from) =>
        (byte)Math.Clamp(from + (((red * c.Red) + (green * c.Green) + (blue * c.Blue)) / 256), 0, 255);
}
