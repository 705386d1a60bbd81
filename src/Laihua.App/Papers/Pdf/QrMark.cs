using SkiaSharp;

namespace Laihua.App.Papers.Pdf;

/// <summary>Draws a QR code as one vector path on the grid of its modules, on white with its quiet zone.</summary>
internal static class QrMark
{
    /// <summary>One dot of a 300 dpi printer; modules are whole numbers of it, so that no module is thicker than another.</summary>
    public const float Dot = 25.4f / 300;

    /// <summary>The side in millimetres, with the quiet zone.</summary>
    public static float Side(QrMatrix matrix, float module) => matrix.WithQuietZone * module;

    public static void Qr(this PdfWriter writer, QrMatrix matrix, float x, float y, float module) => writer.Draw(canvas =>
    {
        // In modules, not millimetres: whole numbers in the file, so that every edge lies on the grid.
        canvas.Save();
        canvas.Translate(x, y);
        canvas.Scale(module);
        using var white = new SKPaint { Color = SKColors.White };
        canvas.DrawRect(0, 0, matrix.WithQuietZone, matrix.WithQuietZone, white);
        using var path = new SKPath();
        foreach (var (column, row, width, height) in matrix.Blocks())
        {
            var (left, top) = (column + QrMatrix.QuietZone, row + QrMatrix.QuietZone);
            path.AddPoly([new(left, top), new(left + width, top), new(left + width, top + height), new(left, top + height)], close: true);
        }

        using var black = new SKPaint { Color = SKColors.Black };
        canvas.DrawPath(path, black);
        canvas.Restore();
    });
}
