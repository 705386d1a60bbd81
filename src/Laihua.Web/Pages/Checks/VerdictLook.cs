using Laihua.App.Features.Checks;

namespace Laihua.Web.Pages.Checks;

/// <summary>How a verdict looks: the key of its words, and a tone that gives colour and sign.</summary>
public sealed record VerdictLook(string Key, string Tone)
{
    /// <summary>The look of a verdict; never colour alone.</summary>
    public static VerdictLook Of(CheckVerdict verdict) => verdict switch
    {
        CheckVerdict.Valid => new("valid-now", "good"),
        CheckVerdict.LetterValid => new("letter-valid", "good"),
        CheckVerdict.LetterUsed => new("letter-used", "care"),
        CheckVerdict.NotYet => new("not-yet", "care"),
        CheckVerdict.Expired => new("expired", "bad"),
        CheckVerdict.Unknown => new("unknown", "bad"),
        CheckVerdict.Suspended => new("suspended", "bad"),
        CheckVerdict.Cancelled => new("cancelled", "bad"),
        CheckVerdict.Revoked => new("revoked", "bad"),
        CheckVerdict.Replaced => new("replaced", "bad"),
    };
}
