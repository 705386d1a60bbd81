namespace Laihua.Rules.Cases;

/// <summary>What can be done to a case.</summary>
public enum CaseAction
{
    /// <summary>Keep answers and documents of a draft or of a returned case.</summary>
    Edit,

    /// <summary>Submit a draft, or submit a returned case again.</summary>
    Submit,

    /// <summary>Pre-review passed.</summary>
    PassPreReview,

    /// <summary>One-off full notice of defects (一次性告知).</summary>
    Return,

    /// <summary>Accept at the window against originals.</summary>
    Accept,

    /// <summary>Do not accept, for want of jurisdiction.</summary>
    Decline,

    /// <summary>Record findings and recommend a decision.</summary>
    Recommend,

    /// <summary>Give a recommended case back to the examiner.</summary>
    SendBack,

    /// <summary>Grant.</summary>
    Grant,

    /// <summary>Refuse.</summary>
    Refuse,

    /// <summary>The employer takes the application back.</summary>
    Withdraw,

    /// <summary>The clock has run out.</summary>
    Lapse,
}
