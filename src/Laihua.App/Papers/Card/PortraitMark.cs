using Laihua.App.Papers.Pdf;
using Laihua.Rules.Intake;
using SkiaSharp;

namespace Laihua.App.Papers.Card;

/// <summary>Draws the portrait into its frame. The JPEG goes into the file as it is, so that the printer gets what was taken.</summary>
internal static class PortraitMark
{
    public static void Portrait(this PdfWriter writer, byte[] picture, SKRect frame, SKColor ink)
    {
        if (JpegHead.Read(picture) is not { Width: > 0, Height: > 0, Components: 1 or 3 } head)
        {
            writer.Refuse(PaperFindings.PortraitUnreadable());
            return;
        }

        var scale = Math.Max(frame.Width / head.Width, frame.Height / head.Height);
        var (width, height) = (head.Width * scale, head.Height * scale);
        var place = SKRect.Create(frame.MidX - (width / 2), frame.MidY - (height / 2), width, height);
        writer.Draw(content =>
        {
            content.Picture(new(picture, head.Width, head.Height, head.Components == 1), place, frame);
            content.Frame(frame, ink, 0.2f);
        });
    }
}
