namespace Laihua.Rules.Permits;

/// <summary>How far a permit has come.</summary>
public enum PermitState
{
    /// <summary>许可通知: the Notification Letter is granted; the person may apply for a visa and enter.</summary>
    Letter,

    /// <summary>有效: the permit is live.</summary>
    Live,

    /// <summary>暂停: the permit stands still for a time; it blocks another, and gives no right to work.</summary>
    Suspended,

    /// <summary>注销: ended before its time because its cause is gone.</summary>
    Cancelled,

    /// <summary>撤销: taken back because it should not have been granted.</summary>
    Revoked,

    /// <summary>到期: its time is over.</summary>
    Expired,
}
