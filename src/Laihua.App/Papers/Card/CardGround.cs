using Laihua.App.Papers.Pdf;
using SkiaSharp;

namespace Laihua.App.Papers.Card;

/// <summary>The quiet ground of the card: interlaced waves and a rosette of fine lines, as vectors, in the tint of the category.</summary>
internal static class CardGround
{
    private const float LineWidth = 0.08f;

    // A half wave of a cosine as one Bézier curve: its handles lie level with the ends at this part of the way (error below 1 %).
    private const float Handle = 0.3642f;

    /// <summary>Two families of waves from edge to edge, the one drifting to the left and the other to the right, so that they interlace.</summary>
    public static void Waves(PdfContent content, SKRect field, SKColor ink, int lines, float halfWave, float swing)
    {
        var wave = Wave((int)MathF.Ceiling(field.Width / halfWave) + 4, halfWave, swing);
        content.Line(ink, LineWidth);
        for (var line = 0; line < lines; line++)
        {
            var part = line / (lines - 1f);
            var level = field.Top + (field.Height * part);
            var drift = halfWave * part * 2;
            content.Stamp(wave, new(field.Left - halfWave - drift, level));
            content.Stamp(wave, new(field.Left - (3 * halfWave) + drift, level));
        }
    }

    /// <summary>A woven ring round a point: the same petals over and over, each time turned by an equal part of a petal.</summary>
    public static void Rosette(PdfContent content, SKPoint centre, float inner, float outer, SKColor ink, int turns, int petals)
    {
        var ring = Ring(inner, outer, petals);
        content.Line(ink, LineWidth);
        for (var turn = 0; turn < turns; turn++)
        {
            content.Stamp(ring, centre, turn * 2 * MathF.PI / petals / turns);
        }
    }

    private static PdfStamp Wave(int halves, float halfWave, float swing) => new(Within(0, -swing, halves * halfWave, swing), content =>
    {
        var up = 1;
        content.Move(0, swing);
        for (var half = 0; half < halves; half++)
        {
            var x = half * halfWave;
            content.Curve(new(x + (Handle * halfWave), up * swing), new(x + ((1 - Handle) * halfWave), -up * swing), new(x + halfWave, -up * swing));
            up = -up;
        }

        content.Stroke(close: false);
    });

    private static PdfStamp Ring(float inner, float outer, int petals) => new(Within(-outer, -outer, outer, outer), content =>
    {
        var step = MathF.PI / petals;
        var last = Extreme(0);
        content.Move(last.At.X, last.At.Y);
        for (var i = 1; i <= 2 * petals; i++)
        {
            var next = Extreme(i);
            content.Curve(last.At + last.Ahead, next.At - next.Ahead, next.At);
            last = next;
        }

        content.Stroke(close: true);

        (SKPoint At, SKPoint Ahead) Extreme(int i)
        {
            var reach = i % 2 == 0 ? outer : inner;
            var (sin, cos) = MathF.SinCos(i * step);
            var handle = Handle * step * reach;
            return (new(reach * cos, reach * sin), new(-sin * handle, cos * handle));
        }
    });

    // With room for the width of the line.
    private static SKRectI Within(float left, float top, float right, float bottom) => new(
        (int)MathF.Floor((left - LineWidth) * PdfContent.Unit),
        (int)MathF.Floor((top - LineWidth) * PdfContent.Unit),
        (int)MathF.Ceiling((right + LineWidth) * PdfContent.Unit),
        (int)MathF.Ceiling((bottom + LineWidth) * PdfContent.Unit));
}
