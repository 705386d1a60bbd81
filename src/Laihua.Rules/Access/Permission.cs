namespace Laihua.Rules.Access;

/// <summary>What may be done. Every page and endpoint names one of these; the names are stored nowhere.</summary>
public static class Permission
{
    /// <summary>Fill in, submit, correct, withdraw and follow an employer's own applications.</summary>
    public const string Apply = "applications.apply";

    /// <summary>Pre-review: pass, return or decline.</summary>
    public const string PreReview = "reception.pre-review";

    /// <summary>Window: see originals, accept or decline.</summary>
    public const string Window = "reception.window";

    /// <summary>Examine an accepted case and recommend.</summary>
    public const string Examine = "decisions.examine";

    /// <summary>Approve or refuse.</summary>
    public const string Decide = "decisions.decide";

    /// <summary>Print cards.</summary>
    public const string PrintCards = "cards.print";

    /// <summary>Hand cards over against identity.</summary>
    public const string HandOverCards = "cards.hand-over";

    /// <summary>Keep the book of blank cards: receive, issue, send, count, propose a destruction.</summary>
    public const string KeepStock = "stock.keep";

    /// <summary>Approve or return a stock-take or a destruction that another proposed.</summary>
    public const string ApproveStock = "stock.approve";

    /// <summary>Read the full record behind a card, with a reason that is logged.</summary>
    public const string CheckFully = "checks.full";

    /// <summary>Read cases of one's authority without acting on them.</summary>
    public const string ReadCases = "cases.read";

    /// <summary>Read permits of one's authority and what was done to them.</summary>
    public const string ReadPermits = "permits.read";

    /// <summary>Propose that a permit be suspended, resumed, cancelled, revoked, moved in its end or given a new card.</summary>
    public const string ProposeOperations = "permits.propose";

    /// <summary>Approve or return what another proposed for a permit.</summary>
    public const string ApproveOperations = "permits.approve";

    /// <summary>Read the audit trail.</summary>
    public const string ReadAudit = "audit.read";

    /// <summary>Read versions of the rules, drafts and their history.</summary>
    public const string ReadRules = "rules.read";

    /// <summary>Draft, write, propose and withdraw versions of the rules.</summary>
    public const string DraftRules = "rules.draft";

    /// <summary>Approve or return what another proposed.</summary>
    public const string ApproveRules = "rules.approve";

    /// <summary>Try a points table on a population.</summary>
    public const string RunBench = "bench.run";

    /// <summary>See the own permit and show it: the holder alone.</summary>
    public const string OwnPermit = "holder.own";

    /// <summary>Give a holder the one-time code for an account.</summary>
    public const string InviteHolders = "holders.invite";

    /// <summary>Answer what holders report as wrong.</summary>
    public const string AnswerHolders = "holders.answer";

    /// <summary>Read who read full records, and why.</summary>
    public const string ReadLooks = "checks.looks";

    /// <summary>Read alarms about codes that were seen where they cannot be.</summary>
    public const string ReadAlarms = "scans.alarms";

    /// <summary>Read keys, their dates and alarms, and the log of the ceremonies.</summary>
    public const string ReadKeys = "keys.read";

    /// <summary>Make and withdraw keys, draft and publish trust lists.</summary>
    public const string ManageKeys = "keys.manage";

    /// <summary>Create, rotate and suspend machine clients, and look after their webhooks.</summary>
    public const string ManageClients = "clients.manage";

    /// <summary>Every permission, in the order of the printed table.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Apply, PreReview, Window, Examine, Decide, PrintCards, HandOverCards, KeepStock, ApproveStock, CheckFully, ReadLooks, ReadAlarms, OwnPermit, InviteHolders, AnswerHolders, ReadCases, ReadPermits, ProposeOperations, ApproveOperations, ReadAudit, ReadRules, DraftRules, ApproveRules, RunBench, ManageClients, ReadKeys, ManageKeys];
}
