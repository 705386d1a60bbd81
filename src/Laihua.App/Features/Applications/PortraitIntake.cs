using Laihua.Rules;
using Laihua.Rules.Intake;

namespace Laihua.App.Features.Applications;

/// <summary>Makes the portrait that is kept of the picture that was given.</summary>
public static class PortraitIntake
{
    /// <summary>The portrait, or every finding.</summary>
    /// <param name="line">The line of the portrait.</param>
    /// <param name="content">The file, which <see cref="UploadCheck"/> has let pass.</param>
    /// <param name="frame">The part to keep; null for the whole.</param>
    public static Result<byte[]> Make(DocumentLine line, byte[] content, PortraitFrame? frame)
    {
        using var picture = PortraitPicture.Open(content);
        if (picture is null)
        {
            return new Refusal.RuleBroken([UploadCheck.Damaged(line)]);
        }

        var (jpeg, facts) = picture.Cut(frame);
        return PortraitCheck.Check("documents." + line.Id, facts).TryGet(out _, out var refusal) ? jpeg : refusal;
    }

    /// <summary>The middle of a picture of other proportions, as it would be kept: to be looked at before; or every finding against it.</summary>
    /// <param name="line">The line of the portrait.</param>
    /// <param name="content">The file, which was refused for its proportions.</param>
    public static Result<byte[]> Propose(DocumentLine line, byte[] content)
    {
        if (!UploadCheck.Check(line, content).TryGet(out _, out var refusal))
        {
            return refusal;
        }

        using var picture = PortraitPicture.Open(content);
        return picture is null ? new Refusal.RuleBroken([UploadCheck.Damaged(line)]) : Make(line, content, PortraitFrame.Centred(picture.Width, picture.Height));
    }
}
