namespace Laihua.App.Papers.Pdf;

/// <summary>Draws a QR code as one vector path on the grid of its modules, on white with its quiet zone.</summary>
internal static class QrMark
{
    /// <summary>One dot of a 300 dpi printer; modules are whole numbers of it, so that no module is thicker than another.</summary>
    public const float Dot = 25.4f / 300;

    /// <summary>The side in millimetres, with the quiet zone.</summary>
    public static float Side(QrMatrix matrix, float module) => matrix.WithQuietZone * module;

    public static void Qr(this PdfWriter writer, QrMatrix matrix, float x, float y, float module) => writer.Draw(content =>
    {
        var blocks = matrix.Blocks().Select(block => (block.X + QrMatrix.QuietZone, block.Y + QrMatrix.QuietZone, block.Width, block.Height));
        content.Blocks(new(x, y), module, matrix.WithQuietZone, blocks);
    });
}
