namespace Laihua.Rules.Intake;

/// <summary>What was measured of a portrait.</summary>
/// <param name="Width">Pixels across of the whole picture as it is seen.</param>
/// <param name="Height">Pixels down.</param>
/// <param name="Frame">The part that was asked for; null for the whole.</param>
/// <param name="Ground">What was measured of the ground behind the head, within the part.</param>
public sealed record PortraitFacts(int Width, int Height, PortraitFrame? Frame, PortraitGround Ground);

/// <summary>The ground of a portrait, measured along the upper edge and the upper half of both sides, where no head should be.</summary>
/// <param name="Lightness">The mean, in hundredths of white.</param>
/// <param name="Spread">The standard deviation, in hundredths of white.</param>
public readonly record struct PortraitGround(int Lightness, int Spread);

/// <summary>Whether a picture will do as the portrait of a permit. That it shows one face, and whose, is for people to judge.</summary>
/// <remarks>
/// <para><b>Rules</b> UPLOAD-007 too small, 010 other proportions and no part chosen, 011 part outside the picture, 012 ground not light,
/// 013 ground not even. <b>Source</b> <see cref="Sources.ServiceGuide"/> and the notes of the national system on photographs; the limits of the ground are decision 0006.</para>
/// <para><b>Units</b> Pixels, and hundredths of white. <b>Shape</b> Any facts in, the part to keep or every finding out. <b>Errors</b> None.</para>
/// <para><b>Example</b> 800 × 600 without a chosen part gives UPLOAD-010; with the part 450 wide from 175, 0 it will do.</para>
/// </remarks>
public static class PortraitCheck
{
    /// <summary>A ground darker than this, in hundredths of white, is not light.</summary>
    public const int LeastLightness = 75;

    /// <summary>A ground that differs more than this, in hundredths of white, is not even.</summary>
    public const int MostSpread = 12;

    /// <summary>The rule of a picture of which a part must be chosen.</summary>
    public const string PartNeeded = "UPLOAD-010";

    /// <summary>The part to keep, or every finding.</summary>
    public static Result<PortraitFrame> Check(string field, PortraitFacts facts)
    {
        var findings = new List<Finding>();
        var frame = facts.Frame ?? PortraitFrame.Centred(facts.Width, facts.Height);
        if (facts.Frame is { } chosen && !chosen.LiesWithin(facts.Width, facts.Height))
        {
            return new Refusal.RuleBroken([new("UPLOAD-011", field, new("The part that was chosen lies outside the photograph. Choose it again.", "所选区域超出照片范围，请重新选取。"), AnswerCheck.House)]);
        }

        if (facts.Frame is null && !PortraitFrame.Fits(facts.Width, facts.Height))
        {
            findings.Add(new("UPLOAD-010", field,
                new($"The photograph is {facts.Width} × {facts.Height} pixels; a portrait is 3 wide and 4 high. Choose the part to keep.", $"照片为{facts.Width}×{facts.Height}像素，证件照宽高比应为3:4，请选取要保留的区域。"), Sources.ServiceGuide));
        }

        if (frame.Width < PortraitFrame.LeastWidth || frame.Height < PortraitFrame.LeastHeight)
        {
            findings.Add(TooSmall(field, frame.Width, frame.Height));
        }

        // The ground of a part that nobody chose says nothing about the one that will be.
        if (findings.All(finding => finding.Rule != PartNeeded))
        {
            CheckGround(field, facts.Ground, findings);
        }

        return findings.Count > 0 ? findings : frame;
    }

    /// <summary>The finding of a picture, or a part of one, with too few pixels.</summary>
    internal static Finding TooSmall(string field, int width, int height) => new("UPLOAD-007", field,
        new($"The photograph is {width} × {height} pixels; at least {PortraitFrame.LeastWidth} × {PortraitFrame.LeastHeight} are needed.", $"照片为{width}×{height}像素，不得小于{PortraitFrame.LeastWidth}×{PortraitFrame.LeastHeight}像素。"), Sources.ServiceGuide);

    private static void CheckGround(string field, PortraitGround ground, List<Finding> findings)
    {
        if (ground.Lightness < LeastLightness)
        {
            findings.Add(new("UPLOAD-012", field,
                new($"The background is not light: {ground.Lightness} % of white along the edges, at least {LeastLightness} % is asked. Take the photograph before a white or light wall.", $"照片背景不够浅：边缘亮度为白色的{ground.Lightness}%，不得低于{LeastLightness}%。请在白色或浅色背景前拍摄。"), Sources.ServiceGuide));
        }

        if (ground.Spread > MostSpread)
        {
            findings.Add(new("UPLOAD-013", field,
                new($"The background is not even: it differs by {ground.Spread} % of white along the edges, at most {MostSpread} % is asked. Shadows, frames and things behind the head must not be seen.", $"照片背景不均匀：边缘亮度差异为白色的{ground.Spread}%，不得超过{MostSpread}%。头部后方不得有阴影、边框或杂物。"), Sources.ServiceGuide));
        }
    }
}
