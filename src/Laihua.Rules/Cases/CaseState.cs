namespace Laihua.Rules.Cases;

/// <summary>Where a case stands.</summary>
public enum CaseState
{
    /// <summary>草稿: being filled in by the employer.</summary>
    Draft,

    /// <summary>预审中: submitted, being checked for completeness by the receiving office.</summary>
    PreReview,

    /// <summary>退回补正: returned once with everything that must be corrected.</summary>
    Returned,

    /// <summary>待受理: pre-review passed, the originals are awaited at the window.</summary>
    AwaitingWindow,

    /// <summary>审查: accepted, being examined by the deciding office.</summary>
    InReview,

    /// <summary>待决定: examined and recommended, waiting for the approver.</summary>
    AwaitingDecision,

    /// <summary>准予许可: granted. An end.</summary>
    Granted,

    /// <summary>不予许可: refused. An end.</summary>
    Refused,

    /// <summary>不予受理: not accepted. An end.</summary>
    NotAccepted,

    /// <summary>撤回申请: withdrawn by the employer. An end.</summary>
    Withdrawn,

    /// <summary>逾期失效: lapsed because nobody acted in time. An end.</summary>
    Lapsed,
}
