using Laihua.Rules;
using SkiaSharp;

namespace Laihua.App.Papers;

/// <summary>The category that a paper shows in large type.</summary>
public enum PaperCategory
{
    /// <summary>外国高端人才.</summary>
    A,

    /// <summary>外国专业人才.</summary>
    B,

    /// <summary>其他外国人员.</summary>
    C,
}

/// <summary>The words and the one colour of each category. Printed in black, the letter tells them apart.</summary>
internal static class CategoryLook
{
    public static Words Words(this PaperCategory category) => category switch
    {
        PaperCategory.A => new("Foreign high-end talent", "外国高端人才"),
        PaperCategory.B => new("Foreign professional", "外国专业人才"),
        PaperCategory.C => new("Other foreign personnel", "其他外国人员"),
    };

    /// <summary>Dark enough to be read on white (at least 5 : 1).</summary>
    public static SKColor Ink(this PaperCategory category) => category switch
    {
        PaperCategory.A => new(0x0A, 0x6B, 0x57),
        PaperCategory.B => new(0x1F, 0x4E, 0x96),
        PaperCategory.C => new(0x92, 0x4A, 0x12),
    };

    /// <summary>The colour mixed with white: 0 is white, 1 is the colour. No transparency, which some card printers screen badly.</summary>
    public static SKColor Tint(this SKColor ink, float strength) => new(
        (byte)(255 - ((255 - ink.Red) * strength)),
        (byte)(255 - ((255 - ink.Green) * strength)),
        (byte)(255 - ((255 - ink.Blue) * strength)));
}
