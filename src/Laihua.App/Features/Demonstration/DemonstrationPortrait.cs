using SkiaSharp;

namespace Laihua.App.Features.Demonstration;

/// <summary>How somebody invented looks.</summary>
/// <param name="Skin">Tone of the skin.</param>
/// <param name="Hair">Colour of the hair.</param>
/// <param name="Coat">Colour of the jacket.</param>
/// <param name="Style">How the hair is worn.</param>
/// <param name="Beard">Whether there is a beard.</param>
/// <param name="Glasses">Whether glasses are worn.</param>
internal sealed record DemonstrationLook(uint Skin, uint Hair, uint Coat, HairStyle Style, bool Beard = false, bool Glasses = false);

/// <summary>How hair is worn.</summary>
internal enum HairStyle
{
    Short,
    Parted,
    Long,
    Bun,
    Curly,
    Receding,
}

/// <summary>A portrait of nobody: head and shoulders drawn on white, the same bytes for the same look.</summary>
internal sealed class DemonstrationPortrait(SKCanvas canvas, DemonstrationLook look)
{
    private const int Width = 413;
    private const int Height = 531;
    private const int JpegQuality = 90;
    private const float Middle = Width / 2f;
    private const float FaceTop = 158;
    private const float FaceWidth = 154;
    private const float FaceHeight = 196;
    private const float Eyes = FaceTop + 92;
    private const uint Shirt = 0xFFF4_F4F6;

    public static byte[] Draw(DemonstrationLook look)
    {
        using var bitmap = new SKBitmap(Width, Height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(SKColors.White);
            new DemonstrationPortrait(canvas, look).DrawAll();
        }

        using var encoded = bitmap.Encode(SKEncodedImageFormat.Jpeg, JpegQuality);
        return encoded.ToArray();
    }

    private void DrawAll()
    {
        DrawHairBehind();
        DrawShoulders();
        DrawHead();
        DrawHairInFront();
        DrawFeatures();
        if (look.Glasses)
        {
            DrawGlasses();
        }
    }

    private void DrawHairBehind()
    {
        switch (look.Style)
        {
            case HairStyle.Long:
                Oval(Middle, FaceTop + 110, 112, 150, look.Hair);
                Block(new(Middle - 112, FaceTop + 110, Middle + 112, FaceTop + 262), 34, look.Hair);
                break;
            case HairStyle.Bun:
                Oval(Middle, FaceTop - 34, 44, 40, look.Hair);
                Oval(Middle, FaceTop + 78, 96, 104, look.Hair);
                break;
            case HairStyle.Curly:
                for (var turn = 0; turn < 9; turn++)
                {
                    var angle = MathF.PI * (1 + (turn / 8f));
                    Oval(Middle + (88 * MathF.Cos(angle)), FaceTop + 74 + (92 * MathF.Sin(angle)), 38, 38, look.Hair);
                }

                break;
            case HairStyle.Short or HairStyle.Parted or HairStyle.Receding:
                break;
        }
    }

    private void DrawShoulders()
    {
        Block(new(Middle - 172, 396, Middle + 172, Height + 90), 96, look.Coat);
        Block(new(Middle - 40, FaceTop + 150, Middle + 40, 436), 30, Darker(look.Skin, 0.9f));
        Shape(Shirt, (Middle - 46, 394), (Middle, 488), (Middle + 46, 394), (Middle + 74, 420), (Middle, 531), (Middle - 74, 420));
        Shape(Darker(look.Coat, 0.82f), (Middle - 78, 406), (Middle - 98, 440), (Middle - 8, 531), (Middle - 2, 516));
        Shape(Darker(look.Coat, 0.82f), (Middle + 78, 406), (Middle + 98, 440), (Middle + 8, 531), (Middle + 2, 516));
    }

    private void DrawHead()
    {
        Oval(Middle - (FaceWidth / 2) - 2, Eyes + 12, 13, 22, Darker(look.Skin, 0.93f));
        Oval(Middle + (FaceWidth / 2) + 2, Eyes + 12, 13, 22, Darker(look.Skin, 0.93f));
        Oval(Middle, FaceTop + (FaceHeight / 2), FaceWidth / 2, FaceHeight / 2, look.Skin);
        if (look.Beard)
        {
            canvas.Save();
            canvas.ClipRect(new(0, FaceTop + 124, Width, Height));
            Oval(Middle, FaceTop + (FaceHeight / 2) + 2, (FaceWidth / 2) + 3, (FaceHeight / 2) + 7, look.Hair);
            canvas.Restore();
            Oval(Middle, FaceTop + 122, 54, 30, look.Skin);
        }
    }

    private void DrawHairInFront()
    {
        canvas.Save();
        var line = look.Style switch
        {
            HairStyle.Receding => FaceTop + 14,
            HairStyle.Short => FaceTop + 46,
            HairStyle.Parted or HairStyle.Long or HairStyle.Bun or HairStyle.Curly => FaceTop + 54,
        };
        canvas.ClipRect(new(0, 0, Width, line));
        Oval(Middle, FaceTop + 78, (FaceWidth / 2) + 10, 98, look.Hair);
        canvas.Restore();
        if (look.Style is HairStyle.Parted or HairStyle.Long)
        {
            // The parting: a wedge of forehead.
            Shape(look.Skin, (Middle - 18, FaceTop + 18), (Middle + 62, FaceTop + 58), (Middle - 58, FaceTop + 58));
        }

        if (look.Style is HairStyle.Short or HairStyle.Parted or HairStyle.Receding)
        {
            Block(new(Middle - 87, FaceTop + 40, Middle - 68, FaceTop + 96), 8, look.Hair);
            Block(new(Middle + 68, FaceTop + 40, Middle + 87, FaceTop + 96), 8, look.Hair);
        }
    }

    private void DrawFeatures()
    {
        foreach (var side in (int[])[-1, 1])
        {
            var x = Middle + (side * 34);
            Oval(x, Eyes, 13, 8, 0xFFFF_FFFF);
            Oval(x, Eyes, 6.5f, 7.5f, 0xFF3A_2A20);
            Oval(x + 2, Eyes - 2, 2, 2, 0xFFFF_FFFF);
            Stroke(Darker(look.Hair, 0.85f), 5, (x - 17, Eyes - 19), (x, Eyes - 24), (x + 17, Eyes - 19));
        }

        Stroke(Darker(look.Skin, 0.8f), 3.5f, (Middle - 3, Eyes + 14), (Middle - 10, Eyes + 42), (Middle + 9, Eyes + 43));
        Stroke(0xFFA8_5550, 5, (Middle - 27, Eyes + 64), (Middle, Eyes + 76), (Middle + 27, Eyes + 64));
    }

    private void DrawGlasses()
    {
        using var pen = Pen(0xFF33_3A44, 3.5f);
        canvas.DrawRoundRect(new SKRect(Middle - 60, Eyes - 19, Middle - 9, Eyes + 20), 14, 14, pen);
        canvas.DrawRoundRect(new SKRect(Middle + 9, Eyes - 19, Middle + 60, Eyes + 20), 14, 14, pen);
        canvas.DrawLine(Middle - 9, Eyes - 3, Middle + 9, Eyes - 3, pen);
    }

    private void Oval(float x, float y, float across, float down, uint colour)
    {
        using var paint = Fill(colour);
        canvas.DrawOval(x, y, across, down, paint);
    }

    private void Block(SKRect place, float corner, uint colour)
    {
        using var paint = Fill(colour);
        canvas.DrawRoundRect(place, corner, corner, paint);
    }

    private void Shape(uint colour, params (float X, float Y)[] corners)
    {
        using var paint = Fill(colour);
        using var path = new SKPath();
        path.AddPoly([.. corners.Select(c => new SKPoint(c.X, c.Y))]);
        canvas.DrawPath(path, paint);
    }

    private void Stroke(uint colour, float width, (float X, float Y) from, (float X, float Y) bend, (float X, float Y) to)
    {
        using var pen = Pen(colour, width);
        using var path = new SKPath();
        path.MoveTo(from.X, from.Y);
        path.QuadTo(bend.X, bend.Y, to.X, to.Y);
        canvas.DrawPath(path, pen);
    }

    private static SKPaint Fill(uint colour) => new() { Color = colour, IsAntialias = true };

    private static SKPaint Pen(uint colour, float width) => new()
    {
        Color = colour,
        IsAntialias = true,
        Style = SKPaintStyle.Stroke,
        StrokeWidth = width,
        StrokeCap = SKStrokeCap.Round,
    };

    private static uint Darker(uint colour, float part)
    {
        var at = new SKColor(colour);
        return (uint)new SKColor((byte)(at.Red * part), (byte)(at.Green * part), (byte)(at.Blue * part));
    }
}
