namespace Laihua.Credentials;

/// <summary>Every reason that a verdict can have.</summary>
public static class VerdictReasons
{
    /// <summary>Genuine.</summary>
    public static readonly VerdictReason Genuine = Of("genuine", "Genuine. Compare it with the card and the passport in front of you.", "真实签发。请与眼前的证件和护照核对。");

    /// <summary>Not genuine: the text stands under another address.</summary>
    public static readonly VerdictReason Address = Of("address", "The code does not point to the official address.", "二维码未指向官方网址。");

    /// <summary>Not genuine: the digits are not of the coding.</summary>
    public static readonly VerdictReason Digits = Of("digits", "The code is damaged or made up.", "二维码损坏或系伪造。");

    /// <summary>Not genuine: no signed message of our form.</summary>
    public static readonly VerdictReason Form = Of("form", "The code is not of the official form.", "二维码不符合官方格式。");

    /// <summary>Not genuine: another algorithm than the key's.</summary>
    public static readonly VerdictReason Algorithm = Of("algorithm", "The code names an algorithm that is not its key's.", "二维码所用算法与密钥不符。");

    /// <summary>Not genuine: the key may not sign this, or not on that day.</summary>
    public static readonly VerdictReason Scope = Of("scope", "The key may not sign such a document for this office on that day.", "该密钥无权于该日为该机构签发此类证件。");

    /// <summary>Not genuine: the signature does not fit.</summary>
    public static readonly VerdictReason Signature = Of("signature", "The signature does not fit: not issued by us, or changed.", "签名不符：非本机关签发或内容被改动。");

    /// <summary>Not genuine: the signed data are not of the form.</summary>
    public static readonly VerdictReason Claims = Of("claims", "The signed data are not of the official form.", "签名数据不符合官方格式。");

    /// <summary>Not genuine: the key is withdrawn.</summary>
    public static readonly VerdictReason KeyWithdrawn = Of("key-withdrawn", "The key has been withdrawn and this document is not in the log of issue.", "密钥已撤销，且该证件不在签发日志中。");

    /// <summary>Not genuine: the check failed where no failure was foreseen.</summary>
    public static readonly VerdictReason Unreadable = Of("unreadable", "The code could not be checked and is taken for not genuine.", "无法核验该二维码，按不真实处理。");

    /// <summary>Replaced.</summary>
    public static readonly VerdictReason Replaced = Of("replaced", "Replaced: ask for the newer card or letter.", "已被替换：请出示较新的证件或通知。");

    /// <summary>Cancelled.</summary>
    public static readonly VerdictReason Cancelled = Of("cancelled", "Cancelled or revoked.", "已注销或撤销。");

    /// <summary>Suspended.</summary>
    public static readonly VerdictReason Suspended = Of("suspended", "Suspended.", "已暂停。");

    /// <summary>Expired: a dynamic code after its minute.</summary>
    public static readonly VerdictReason CodeExpired = Of("code-expired", "Expired code: ask the holder to refresh it. If a fresh one is expired too, check your clock.", "动态码已过期：请持有人刷新。若刷新后仍过期，请检查时钟。");

    /// <summary>Amber: a link without signed data.</summary>
    public static readonly VerdictReason LinkOnly = Of("link-only", "The link carries no signed data: check online.", "链接不含签名数据：请在线核验。");

    /// <summary>Amber: the list does not know the key.</summary>
    public static readonly VerdictReason KeyUnknown = Of("key-unknown", "Unknown key: update the trust list.", "密钥未知：请更新信任列表。");

    /// <summary>Amber: the key's algorithm is newer than this checker.</summary>
    public static readonly VerdictReason AlgorithmUnknown = Of("algorithm-unknown", "The key uses an algorithm that this checker does not know: update it.", "本核验程序不支持该密钥的算法：请更新。");

    /// <summary>Amber: a newer form of the data.</summary>
    public static readonly VerdictReason VersionUnknown = Of("version-unknown", "Signed in a newer form: update your checker.", "签名数据版本较新：请更新核验程序。");

    /// <summary>Amber: the key's time is over.</summary>
    public static readonly VerdictReason KeyEnded = Of("key-ended", "The key is past its time: check online.", "密钥已过验证期：请在线核验。");

    /// <summary>Amber: the key is withdrawn and the log of issue is not at hand.</summary>
    public static readonly VerdictReason KeyInDoubt = Of("key-in-doubt", "The key has been withdrawn since: check online whether this was issued before.", "密钥此后已撤销：请在线核验签发时间。");

    /// <summary>Amber: the trust list is too old.</summary>
    public static readonly VerdictReason ListExpired = Of("list-expired", "The trust list is out of date: update it.", "信任列表已过期：请更新。");

    /// <summary>Amber: the trust list is not to be believed, and there is no other. A checker that holds a good list keeps it and never says this.</summary>
    public static readonly VerdictReason ListRefused = Of("list-refused", "The trust list is not signed by two of the three roots: nothing can be said by it.", "信任列表未经三个根密钥中的两个签名：无法据此核验。");

    /// <summary>Amber: this clock and the signed times contradict each other.</summary>
    public static readonly VerdictReason Clock = Of("clock", "Signed later than now: check your clock.", "签发时间晚于当前时间：请检查时钟。");

    /// <summary>Amber: a dynamic code that was shown before.</summary>
    public static readonly VerdictReason CodeSeen = Of("code-seen", "This code was shown before: ask the holder to refresh it.", "该动态码此前已出示过：请持有人刷新。");

    /// <summary>Amber: no status at hand, or too old a one.</summary>
    public static readonly VerdictReason StatusOld = Of("status-old", "The status list is missing or older than 72 hours: update it.", "状态列表缺失或已超过72小时：请更新。");

    /// <summary>Amber: the permit has not begun.</summary>
    public static readonly VerdictReason NotYetValid = Of("not-yet-valid", "The printed period has not begun.", "所载有效期尚未开始。");

    /// <summary>Amber: the printed period is over.</summary>
    public static readonly VerdictReason PeriodEnded = Of("period-ended", "The printed period has ended; it may have been extended: check online.", "所载有效期已届满；可能已延期：请在线核验。");

    private static VerdictReason Of(string code, string en, string zh) => new(code, new(en, zh));
}
