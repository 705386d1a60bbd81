namespace Laihua.Rules.Keys;

/// <summary>How a key stands on a day.</summary>
public enum KeyPhase
{
    /// <summary>待公布: made, and in no published trust list yet.</summary>
    Unpublished,

    /// <summary>待启用: published, and not to be used yet.</summary>
    Coming,

    /// <summary>签发中: signs.</summary>
    Signing,

    /// <summary>仅供核验: signs no more; what it signed counts.</summary>
    Checking,

    /// <summary>已失效: what it signed counts no more.</summary>
    Ended,

    /// <summary>已撤销: withdrawn.</summary>
    Revoked,
}

/// <summary>Reads how a key stands.</summary>
/// <remarks><para><b>Rule</b> KEY-002. <b>Source</b> decision 0019.</para></remarks>
public static class KeyPhases
{
    /// <summary>How a key stands on a day.</summary>
    public static KeyPhase Of(KeyFacts key, DateOnly today) =>
        key.Revoked ? KeyPhase.Revoked
        : today > key.Period.VerifyUntil ? KeyPhase.Ended
        : today > key.Period.SignUntil ? KeyPhase.Checking
        : !key.Published ? KeyPhase.Unpublished
        : key.MaySign(today) ? KeyPhase.Signing
        : KeyPhase.Coming;
}
