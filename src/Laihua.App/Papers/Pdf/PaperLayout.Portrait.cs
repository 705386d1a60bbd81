using Laihua.App.Papers.Card;
using SkiaSharp;

namespace Laihua.App.Papers.Pdf;

internal sealed partial class PaperLayout
{
    private const float PortraitWidth = 26;
    private const float PortraitHeight = PortraitWidth * 4 / 3;

    /// <summary>The photo of a person, at the left.</summary>
    public void Portrait(byte[] picture)
    {
        Need(PortraitHeight + 4);
        writer.Portrait(picture, SKRect.Create(Margin, y, PortraitWidth, PortraitHeight), accent);
        y += PortraitHeight + 4;
    }
}
