using Laihua.Rules.Intake;
using Laihua.Web.Infrastructure.Questions;
using Laihua.Web.Infrastructure.TagHelpers;

namespace Laihua.Web.Pages.Employer.Reading;

/// <summary>One line of the checklist with what stands at it.</summary>
/// <param name="Case">The case.</param>
/// <param name="Line">The line.</param>
/// <param name="Promising">Whether the boxes of a commitment stand open.</param>
/// <param name="Proposed">The middle of a picture of other proportions, to be looked at before it is kept.</param>
public sealed record LineView(CaseInHand Case, DocumentLine Line, bool Promising, ProposedPortrait? Proposed = null)
{
    public DocumentInHand? Given => Case.Documents.LastOrDefault(d => d.Line == Line.Id);

    /// <summary>A commitment that no longer does, because category or ground changed.</summary>
    public bool Void => Given is { FileId: null } && !Line.MayCommit;

    /// <summary>The last part of the key of its status.</summary>
    public string StatusKey => Void ? "void"
        : Given is { FileId: not null } ? "uploaded"
        : Given is not null ? "promised"
        : Line.Required ? "missing"
        : "optional";

    public string Colour => StatusKey switch
    {
        "uploaded" => "green",
        "promised" => "purple",
        "void" => "red",
        "missing" => "amber",
        _ => "grey",
    };

    /// <summary>What the file chooser offers: the portrait is a JPEG alone.</summary>
    public string Accept => Line.IsPortrait ? "image/jpeg" : "application/pdf,image/jpeg,image/png";

    /// <summary>The boxes of the commitment: what was typed, else what is kept.</summary>
    public DateParts PartsOf(HttpRequest request) => Promising && request.HasFormContentType
        ? PostedAnswers.PartsOf(PostedAnswers.Date("promised." + Line.Id, request.Form))
        : DateParts.From(Given?.PromisedBy);
}

/// <summary>A portrait that is not kept yet.</summary>
/// <param name="FileName">The name of the file that was chosen.</param>
/// <param name="Jpeg">The portrait as it would be kept; it travels with the form, so that nothing is kept without a yes.</param>
public sealed record ProposedPortrait(string FileName, byte[] Jpeg)
{
    /// <summary>For the form.</summary>
    public string Text => Convert.ToBase64String(Jpeg);

    /// <summary>For the eye.</summary>
    public string Address => "data:image/jpeg;base64," + Text;
}
