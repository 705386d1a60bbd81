namespace Laihua.Rules.Keys;

/// <summary>What stands against a step of the ceremony of a trust list.</summary>
/// <remarks><para><b>Rules</b> TRUST-001 to TRUST-009. <b>Source</b> decisions 0015 and 0019.</para></remarks>
public static class TrustListFindings
{
    private const string Decision = "decision 0019";

    /// <summary>No key to list.</summary>
    public static readonly Finding NoKeys = new("TRUST-001", "keys", new("There is no key: there is nothing to trust.", "尚无密钥可列入信任列表。"), Decision);

    /// <summary>No list was published.</summary>
    public static readonly Finding NonePublished = new("TRUST-002", "", new("No trust list is published yet.", "尚未公布信任列表。"), Decision);

    /// <summary>No draft is open.</summary>
    public static readonly Finding NoDraft = new("TRUST-003", "", new("No draft of a trust list is open.", "没有待签署的信任列表草案。"), Decision);

    /// <summary>The file is no signature.</summary>
    public static readonly Finding NoSignature = new("TRUST-004", "signature", new("The file is no signature of a root.", "该文件不是根密钥签名。"), Decision);

    /// <summary>The signature is not one of the present roots over this draft.</summary>
    public static readonly Finding DoesNotFit = new(
        "TRUST-005", "signature", new("Not a signature of one of the three roots over this draft.", "不是三个根密钥之一对本草案的签名。"), Decision);

    /// <summary>Fewer than two roots have signed.</summary>
    public static readonly Finding TooFew = new("TRUST-006", "signatures", new("Two of the three roots must sign.", "须有三个根密钥中的两个签名。"), Decision);

    /// <summary>Something changed since the draft was made, so it would publish what holds no more.</summary>
    public static readonly Finding Overtaken = new(
        "TRUST-007", "", new("A key or the root set has changed since this draft was made. Draft a new one.", "草案生成后密钥或根密钥集已有变化，请重新起草。"), Decision);

    /// <summary>The draft is too old to be published.</summary>
    public static readonly Finding OutOfDate = new("TRUST-008", "", new("The draft is out of date. Draft a new one.", "草案已过期，请重新起草。"), Decision);

    /// <summary>A root signed this draft already.</summary>
    public static readonly Finding Twice = new("TRUST-009", "signature", new("This root has signed the draft already.", "该根密钥已签署本草案。"), Decision);
}
