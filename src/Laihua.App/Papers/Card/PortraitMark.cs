using Laihua.App.Papers.Pdf;
using SkiaSharp;

namespace Laihua.App.Papers.Card;

/// <summary>Draws the portrait into its frame. A JPEG goes into the file as it is, so that the printer gets what was taken.</summary>
internal static class PortraitMark
{
    public static void Portrait(this PdfWriter writer, byte[] picture, SKRect frame, SKColor ink)
    {
        using (var codec = SKCodec.Create(new MemoryStream(picture)))
        {
            if (codec is null || codec.Info.Width == 0 || codec.Info.Height == 0)
            {
                writer.Refuse(PaperFindings.PortraitUnreadable());
                return;
            }
        }

        writer.Draw(canvas =>
        {
            using var image = SKImage.FromEncodedData(picture);
            var scale = Math.Max(frame.Width / image.Width, frame.Height / image.Height);
            var (width, height) = (image.Width * scale, image.Height * scale);
            var left = frame.MidX - (width / 2);
            var top = frame.MidY - (height / 2);
            canvas.Save();
            canvas.ClipRect(frame);
            canvas.DrawImage(image, new SKRect(left, top, left + width, top + height));
            canvas.Restore();
            using var edge = new SKPaint { Color = ink, Style = SKPaintStyle.Stroke, StrokeWidth = 0.2f };
            canvas.DrawRect(frame, edge);
        });
    }
}
