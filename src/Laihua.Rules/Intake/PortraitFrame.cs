namespace Laihua.Rules.Intake;

/// <summary>The part of a picture that becomes the portrait: its upper left corner and its width; the height follows from 354 : 472.</summary>
/// <remarks>
/// <para><b>Units</b> Pixels of the picture as it is seen, that is after it was turned as the camera noted.</para>
/// <para><b>Shape</b> Any whole numbers; <see cref="LiesWithin"/> says whether they are a part of a picture. <b>Errors</b> None.</para>
/// <para><b>Example</b> The middle of 800 × 600 is 450 × 600 from the corner 175, 0.</para>
/// </remarks>
/// <param name="X">From the left edge.</param>
/// <param name="Y">From the upper edge.</param>
/// <param name="Width">How wide.</param>
public readonly record struct PortraitFrame(int X, int Y, int Width)
{
    /// <summary>The least width of a portrait, and the width of the one that is kept.</summary>
    public const int LeastWidth = 354;

    /// <summary>The least height of a portrait, and the height of the one that is kept.</summary>
    public const int LeastHeight = 472;

    // A picture of 35 × 45 mm, as for many passports, differs by 3.7 %: less than two in a hundred are lost at either side.
    private const int TrimmedInHundredths = 5;

    /// <summary>How high.</summary>
    public int Height => HeightOf(Width);

    /// <summary>The largest part round the middle.</summary>
    public static PortraitFrame Centred(int width, int height)
    {
        var most = (int)Math.Min(width, (long)height * LeastWidth / LeastHeight);
        return new((width - most) / 2, (height - HeightOf(most)) / 2, most);
    }

    /// <summary>Whether the proportions are those of a portrait, so that next to nothing is lost round the middle.</summary>
    public static bool Fits(int width, int height)
    {
        var difference = Math.Abs(((long)width * LeastHeight) - ((long)height * LeastWidth));
        return difference * 100 <= Math.Max((long)width * LeastHeight, (long)height * LeastWidth) * TrimmedInHundredths;
    }

    /// <summary>Whether all of it lies within a picture of this size.</summary>
    public bool LiesWithin(int width, int height) => X >= 0 && Y >= 0 && Width > 0 && Width <= width - X && Height <= height - Y;

    private static int HeightOf(int width) => (int)((long)width * LeastHeight / LeastWidth);
}
