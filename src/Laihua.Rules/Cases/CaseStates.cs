using Laihua.Rules.Access;

namespace Laihua.Rules.Cases;

/// <summary>What a state means: who owns it, what comes next, on which clock, and in which words it is told.</summary>
/// <param name="State">The state.</param>
/// <param name="Owner">Whose turn it is; null where the case has ended.</param>
/// <param name="Next">The action that is awaited; null where the case has ended.</param>
/// <param name="Clock">The clock that runs meanwhile.</param>
/// <param name="ForApplicant">What the employer reads. Never tells what was recommended.</param>
/// <param name="ForOfficer">What officers read.</param>
/// <param name="WhatNext">What happens next, who acts, in a sentence for the employer.</param>
public sealed record StateSheet(
    CaseState State, Role? Owner, CaseAction? Next, CaseClock Clock, Words ForApplicant, Words ForOfficer, Words WhatNext);

/// <summary>The clock that runs in a state.</summary>
public enum CaseClock
{
    /// <summary>None: the case has ended.</summary>
    None,

    /// <summary>90 days from the last edit of a draft.</summary>
    DraftKept,

    /// <summary>Pre-review: 5 working days.</summary>
    PreReview,

    /// <summary>Correction by the employer.</summary>
    Correction,

    /// <summary>The visit with originals.</summary>
    WindowVisit,

    /// <summary>Review and decision: 10 working days, 5 for category A.</summary>
    Review,
}

/// <summary>The sheet of every state.</summary>
/// <remarks>
/// <para><b>Rule</b> CASE-002: every state has an owner, a next action and a clock, or is an end. <b>Source</b> decision 0008.</para>
/// <para><b>Shape</b> One sheet for every state. <b>Errors</b> None. <b>Example</b> Returned: the handler submits again within the time for
/// correction; the employer reads that the application needs correcting.</para>
/// </remarks>
public static class CaseStates
{
    /// <summary>The sheet of one state.</summary>
    public static StateSheet Of(CaseState state) => state switch
    {
        CaseState.Draft => new(state, Role.Handler, CaseAction.Submit, CaseClock.DraftKept,
            new("Draft", "草稿"),
            new("Draft", "草稿"),
            new("Complete every section, then submit. Nobody sees a draft but your organisation.", "请填写全部内容后提交。草稿仅本单位可见。")),
        CaseState.PreReview => new(state, Role.Receiver, CaseAction.PassPreReview, CaseClock.PreReview,
            new("Being checked for completeness", "材料预审中"),
            new("Pre-review", "预审"),
            new("The receiving office checks the application. If anything is missing, it tells you everything at once.", "受理机构正在预审。如需补正，将一次性告知全部内容。")),
        CaseState.Returned => new(state, Role.Handler, CaseAction.Submit, CaseClock.Correction,
            new("You need to correct the application", "需要补正"),
            new("Returned for correction", "退回补正"),
            new("Correct each point that the office named and submit again.", "请逐项补正后重新提交。")),
        CaseState.AwaitingWindow => new(state, Role.Receiver, CaseAction.Accept, CaseClock.WindowVisit,
            new("Bring the originals to the window", "请携原件到窗口核验"),
            new("Awaiting originals at the window", "待窗口受理"),
            new("Bring the originals of the documents to the window of the receiving office. It accepts the application when it has seen them.", "请携带材料原件到受理窗口核验，核验通过后予以受理。")),
        CaseState.InReview => new(state, Role.Examiner, CaseAction.Recommend, CaseClock.Review,
            new("Accepted, being examined", "已受理，审查中"),
            new("In review", "审查中"),
            new("The deciding office examines the application. You need do nothing now.", "决定机构正在审查，您目前无需操作。")),
        CaseState.AwaitingDecision => new(state, Role.Approver, CaseAction.Grant, CaseClock.Review,
            new("Accepted, being examined", "已受理，审查中"),
            new("Awaiting decision", "待决定"),
            new("The deciding office examines the application. You need do nothing now.", "决定机构正在审查，您目前无需操作。")),
        CaseState.Granted => End(state,
            new("Granted", "准予许可"), new("The application is granted. The papers are on this page.", "申请已获准予。有关文书可在本页下载。")),
        CaseState.Refused => End(state,
            new("Refused", "不予许可"), new("The application is refused. The decision gives the reasons and the remedies.", "申请不予许可。决定书载明理由和救济途径。")),
        CaseState.NotAccepted => End(state,
            new("Not accepted", "不予受理"), new("The office is not competent. The notice names the reason and where to turn.", "本机构无管辖权，不予受理。通知书载明理由和有管辖权的机构。")),
        CaseState.Withdrawn => End(state,
            new("Withdrawn", "已撤回"), new("You withdrew the application. You can start a new one at any time.", "申请已撤回，您可随时重新申请。")),
        CaseState.Lapsed => End(state,
            new("Lapsed", "已逾期失效"), new("The time for acting has passed. You can start a new application at any time.", "已超过办理期限，您可随时重新申请。")),
    };

    /// <summary>Whether nothing more can happen.</summary>
    public static bool IsEnd(CaseState state) => Of(state).Owner is null;

    private static StateSheet End(CaseState state, Words name, Words next) => new(state, null, null, CaseClock.None, name, name, next);
}
