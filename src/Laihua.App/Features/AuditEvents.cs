using System.Collections.Frozen;

namespace Laihua.App.Features;

/// <summary>The names of everything that is written to the audit trail; <c>docs/events.md</c> prints them.</summary>
public static class AuditEvents
{
    public const string CaseStarted = "case.started";
    public const string CaseSaved = "case.saved";
    public const string DocumentAdded = "case.document-added";
    public const string DocumentPromised = "case.document-promised";
    public const string CaseSubmitted = "case.submitted";
    public const string CaseWithdrawn = "case.withdrawn";
    public const string CaseLapsed = "case.lapsed";
    public const string PreReviewPassed = "case.pre-review-passed";
    public const string CaseReturned = "case.returned";
    public const string CaseAccepted = "case.accepted";
    public const string CaseDeclined = "case.declined";
    public const string CaseRecommended = "case.recommended";
    public const string CaseSentBack = "case.sent-back";
    public const string CaseDecided = "case.decided";
    public const string DecisionRead = "case.decision-read";
    public const string LetterIssued = "permit.letter-issued";
    public const string PermitLive = "permit.live";
    public const string PermitExpired = "permit.expired";
    public const string OperationProposed = "permit.operation-proposed";
    public const string OperationReturned = "permit.operation-returned";
    public const string OperationWithdrawn = "permit.operation-withdrawn";
    public const string PermitSuspended = "permit.suspended";
    public const string PermitResumed = "permit.resumed";
    public const string PermitCancelled = "permit.cancelled";
    public const string PermitRevoked = "permit.revoked";
    public const string PermitEndMoved = "permit.end-moved";
    public const string CardReplacementOrdered = "card.replacement-ordered";
    public const string CardPrinted = "card.printed";
    public const string CardHandedOver = "card.handed-over";
    public const string CheckedFully = "check.full";
    public const string RulesDrafted = "rules.drafted";
    public const string RulesSaved = "rules.saved";
    public const string RulesProposed = "rules.proposed";
    public const string RulesReturned = "rules.returned";
    public const string RulesApproved = "rules.approved";
    public const string RulesWithdrawn = "rules.withdrawn";
    public const string BenchRun = "bench.run";
    public const string ClientCreated = "client.created";
    public const string ClientRotated = "client.rotated";
    public const string ClientSuspended = "client.suspended";
    public const string ClientResumed = "client.resumed";
    public const string WebhookAdded = "webhook.added";
    public const string WebhookPaused = "webhook.paused";
    public const string WebhookResumed = "webhook.resumed";
    public const string WebhookEnded = "webhook.ended";
    public const string DeliveryReplayed = "webhook.replayed";
    public const string VisaTaken = "permit.visa-taken";
    public const string SignedIn = "account.signed-in";

    /// <summary>What each event means.</summary>
    public static readonly FrozenDictionary<string, string> Meanings = new Dictionary<string, string>
    {
        [CaseStarted] = "An employer started a draft.",
        [CaseSaved] = "Answers of one topic were kept.",
        [DocumentAdded] = "A file was put at a line of the checklist.",
        [DocumentPromised] = "A dated commitment was given instead of a document.",
        [CaseSubmitted] = "The application was submitted, or submitted again after a return.",
        [CaseWithdrawn] = "The employer withdrew the application.",
        [CaseLapsed] = "Nobody acted in time and the case ended.",
        [PreReviewPassed] = "Pre-review passed; category A is accepted online with it.",
        [CaseReturned] = "Everything that must be corrected was told at once.",
        [CaseAccepted] = "Accepted: online for category A, at the window against originals for B and C.",
        [CaseDeclined] = "Not accepted, for want of jurisdiction.",
        [CaseRecommended] = "An examiner recorded findings and recommended a decision.",
        [CaseSentBack] = "The approver gave the case back to the examiner.",
        [CaseDecided] = "Granted or refused by a second person.",
        [DecisionRead] = "The operator of the register read the facts and the account of a decision.",
        [LetterIssued] = "The Notification Letter was signed and made.",
        [PermitLive] = "The permit became live.",
        [PermitExpired] = "The time of a Letter or a permit was over.",
        [OperationProposed] = "Somebody proposed something to be done to a permit.",
        [OperationReturned] = "A second person gave a proposal on a permit back, with a remark.",
        [OperationWithdrawn] = "Who proposed something to be done to a permit took it back.",
        [PermitSuspended] = "A second person approved: the permit is suspended.",
        [PermitResumed] = "A second person approved: the permit is live again.",
        [PermitCancelled] = "A second person approved: the permit is cancelled.",
        [PermitRevoked] = "A second person approved: the permit is revoked.",
        [PermitEndMoved] = "A second person approved: the last day of the permit is another.",
        [CardReplacementOrdered] = "A second person approved: a new card is to be printed in place of one.",
        [CardPrinted] = "A card was signed and made.",
        [CardHandedOver] = "A card was handed over against identity.",
        [CheckedFully] = "An officer read the full record behind a code, with a reason.",
        [RulesDrafted] = "A draft of a version of the rules was started.",
        [RulesSaved] = "A draft of a version of the rules was written.",
        [RulesProposed] = "A draft was put before a second person, with reasons.",
        [RulesReturned] = "The second person gave a draft back, with a remark.",
        [RulesApproved] = "A second person approved a version of the rules: it is in force from its day on.",
        [RulesWithdrawn] = "A version of the rules was given up before it was in force.",
        [BenchRun] = "Somebody tried rules out over a population, and the result was kept.",
        [ClientCreated] = "A machine client was made, with its first secret.",
        [ClientRotated] = "A machine client got a new secret; the one before ends after a week, or at once.",
        [ClientSuspended] = "A machine client was suspended: it may ask for nothing.",
        [ClientResumed] = "A suspended machine client may call again.",
        [WebhookAdded] = "A machine client gave an address at which it is told of changes.",
        [WebhookPaused] = "A webhook failed too often in a row and is paused.",
        [WebhookResumed] = "A webhook goes on with what was kept back.",
        [WebhookEnded] = "A webhook was given up.",
        [DeliveryReplayed] = "A message was sent to a webhook again.",
        [VisaTaken] = "Another authority reported a visa, an entry or a residence permit.",
        [SignedIn] = "Somebody signed in.",
    }.ToFrozenDictionary();
}
