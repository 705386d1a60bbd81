using SkiaSharp;

namespace Laihua.App.Papers.Card;

/// <summary>The quiet ground of the card: interlaced waves and a rosette of fine lines, as vectors, in the tint of the category.</summary>
internal static class CardGround
{
    // A half wave of a cosine as one Bézier curve: its handles lie level with the ends at this part of the way (error below 1 %).
    private const float Handle = 0.3642f;

    /// <summary>Two families of waves from edge to edge, the one drifting to the left and the other to the right, so that they interlace.</summary>
    public static void Waves(SKCanvas canvas, SKRect field, SKColor ink, int lines, float halfWave, float swing)
    {
        using var path = new SKPath();
        for (var line = 0; line < lines; line++)
        {
            var part = line / (lines - 1f);
            var level = field.Top + (field.Height * part);
            var drift = halfWave * part * 2;
            Wave(path, field.Left - halfWave - drift, field.Right + halfWave, level, halfWave, swing);
            Wave(path, field.Left - (3 * halfWave) + drift, field.Right + halfWave, level, halfWave, swing);
        }

        Stroke(canvas, path, ink, 0.08f);
    }

    /// <summary>A woven ring round a point: the same petals over and over, each time turned by an equal part of a petal.</summary>
    public static void Rosette(SKCanvas canvas, SKPoint centre, float inner, float outer, SKColor ink, int turns, int petals)
    {
        using var path = new SKPath();
        for (var turn = 0; turn < turns; turn++)
        {
            Ring(path, centre, inner, outer, petals, turn * 2 * MathF.PI / petals / turns);
        }

        Stroke(canvas, path, ink, 0.08f);
    }

    private static void Wave(SKPath path, float from, float to, float level, float halfWave, float swing)
    {
        var up = 1;
        path.MoveTo(from, level + swing);
        for (var x = from; x < to; x += halfWave)
        {
            path.CubicTo(x + (Handle * halfWave), level + (up * swing), x + ((1 - Handle) * halfWave), level - (up * swing), x + halfWave, level - (up * swing));
            up = -up;
        }
    }

    private static void Ring(SKPath path, SKPoint centre, float inner, float outer, int petals, float turn)
    {
        var step = MathF.PI / petals;
        var last = Extreme(0);
        path.MoveTo(last.At);
        for (var i = 1; i <= 2 * petals; i++)
        {
            var next = Extreme(i);
            path.CubicTo(last.At + last.Ahead, next.At - next.Ahead, next.At);
            last = next;
        }

        path.Close();

        (SKPoint At, SKPoint Ahead) Extreme(int i)
        {
            var reach = i % 2 == 0 ? outer : inner;
            var (sin, cos) = MathF.SinCos(turn + (i * step));
            var handle = Handle * step * reach;
            return (new(centre.X + (reach * cos), centre.Y + (reach * sin)), new(-sin * handle, cos * handle));
        }
    }

    // In whole twentieths of a millimetre: half the bytes of the file, and nothing that an eye could see.
    private static void Stroke(SKCanvas canvas, SKPath path, SKColor ink, float width)
    {
        path.Transform(SKMatrix.CreateScale(20, 20));
        using var rounded = Rounded(path);
        using var paint = new SKPaint { Color = ink, Style = SKPaintStyle.Stroke, StrokeWidth = width * 20, IsAntialias = true };
        canvas.Save();
        canvas.Scale(1 / 20f);
        canvas.DrawPath(rounded, paint);
        canvas.Restore();
    }

    private static SKPath Rounded(SKPath path)
    {
        var rounded = new SKPath();
        using var pieces = path.CreateRawIterator();
        var points = new SKPoint[4];
        for (var verb = pieces.Next(points); verb != SKPathVerb.Done; verb = pieces.Next(points))
        {
            var whole = Array.ConvertAll(points, point => new SKPoint(MathF.Round(point.X), MathF.Round(point.Y)));
            switch (verb)
            {
                case SKPathVerb.Move:
                    rounded.MoveTo(whole[0]);
                    break;
                case SKPathVerb.Cubic:
                    rounded.CubicTo(whole[1], whole[2], whole[3]);
                    break;
                default:
                    rounded.Close();
                    break;
            }
        }

        return rounded;
    }
}
