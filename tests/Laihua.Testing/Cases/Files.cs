using System.Text;
using SkiaSharp;

namespace Laihua.Testing.Cases;

/// <summary>The smallest files that will do.</summary>
public static class Files
{
    /// <summary>A portrait of the least size that is taken.</summary>
    public static byte[] Portrait { get; } = Jpeg(354, 472);

    /// <summary>A document of one empty page.</summary>
    public static byte[] Pdf { get; } = Encoding.ASCII.GetBytes("""
        %PDF-1.4
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj
        trailer <</Root 1 0 R>>
        %%EOF
        """);

    /// <summary>A picture with a head in the middle of a white ground.</summary>
    public static byte[] Jpeg(int width, int height)
    {
        using var surface = SKSurface.Create(new SKImageInfo(width, height));
        surface.Canvas.Clear(SKColors.White);
        using var paint = new SKPaint { Color = SKColors.SlateGray, IsAntialias = true };
        surface.Canvas.DrawOval(width / 2f, height * 0.4f, height * 0.1875f, height * 0.25f, paint);
        surface.Canvas.DrawOval(width / 2f, height, height * 0.3375f, height * 0.3f, paint);
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Jpeg, 80);
        return data.ToArray();
    }
}
