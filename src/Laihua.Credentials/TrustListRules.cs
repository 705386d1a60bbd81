namespace Laihua.Credentials;

/// <summary>What a trust list must satisfy to be published or believed.</summary>
internal static class TrustListRules
{
    public const int MostKeys = 4096;
    public const int MostScopes = 64;
    public const int LongestKey = 256;

    public static readonly ClaimFault NotOfTheForm =
        new("QR-101", "", new("The file is no trust list in canonical form", "该文件不是规范格式的信任列表"));

    public static IReadOnlyList<ClaimFault> Check(TrustList list)
    {
        var faults = new List<ClaimFault>();
        Need(faults, list.Version > 0, "QR-102", "version", "Counts from 1", "应从1开始");
        Need(faults, IsSecond(list.Issued), "QR-103", "issued", "A whole second from 1970 to 2169", "应为1970至2169年间的整秒");
        Need(faults, IsSecond(list.Expires) && list.Expires > list.Issued && list.Expires <= list.Issued.AddDays(TrustList.LongestDays),
            "QR-104", "expires", "After the issue, by 90 days at most", "应晚于签发时间，且不超过九十天");
        Need(faults, list.BaseUrls.Count is > 0 and <= MostScopes && list.BaseUrls.All(QrText.IsBaseUrl) && IsRising(list.BaseUrls),
            "QR-105", "baseUrls", "1 to 64 bases, scheme and host alone, rising and different", "应为1至64个仅含协议和主机的地址，升序且不重复");
        Need(faults, list.Keys.Count <= MostKeys, "QR-106", "keys", "Too many", "数量过多");
        for (var i = 0; i < list.Keys.Count; i++)
        {
            CheckKey(faults, list.Keys[i], $"keys[{i}]");
            Need(faults, i == 0 || list.Keys[i - 1].Id.CompareTo(list.Keys[i].Id) < 0, "QR-107", $"keys[{i}].id", "Numbers rise and are different", "编号应升序且不重复");
        }

        return faults;
    }

    private static void CheckKey(List<ClaimFault> faults, TrustedKey key, string at)
    {
        Need(faults, IsPublicKey(key), "QR-108", at + ".publicKey", "No key of its algorithm", "不是该算法的公钥");
        Need(faults, !key.SignsStatusLists || (key.IssuerPrefixes.Count == 0 && key.Types.Count == 0),
            "QR-113", at + ".types", "A key of status lists signs nothing else", "状态列表密钥不得用于其他签发");
        Need(faults, key.SignsStatusLists || HasScope(key), "QR-109", at + ".issuerPrefixes", "1 to 64 prefixes of one to eight digits, rising and different", "应为1至64个一至八位数字前缀，升序且不重复");
        Need(faults, key.SignsStatusLists || (key.Types.Count > 0 && key.Types.All(Enum.IsDefined) && key.Types.Zip(key.Types.Skip(1)).All(p => p.First < p.Second)),
            "QR-110", at + ".types", "At least one known type, rising and different", "至少一个已知类型，升序且不重复");
        Need(faults, ChinaDay.InRange(key.SignFrom) && ChinaDay.InRange(key.VerifyUntil) && key.SignFrom <= key.SignUntil && key.SignUntil <= key.VerifyUntil,
            "QR-111", at + ".signFrom", "First day, last day and last day of checking follow each other", "签发起始日、截止日与验证截止日应依次排列");
        Need(faults, Enum.IsDefined(key.Standing) && key.Standing == KeyStanding.Revoked == key.Cutoff is not null && (key.Cutoff is null || IsSecond(key.Cutoff.Value)),
            "QR-112", at + ".cutoff", "A withdrawn key has a cutoff, and no other key", "仅被撤销的密钥应有截止时间");
    }

    private static bool IsPublicKey(TrustedKey key) => SignatureAlgorithm.IsKnown(key.Algorithm)
        ? VerificationKey.IsKey(key.Algorithm, key.PublicKey.Span)
        : key.Algorithm != 0 && key.PublicKey.Length is > 0 and <= LongestKey;

    private static bool HasScope(TrustedKey key) =>
        key.IssuerPrefixes.Count is > 0 and <= MostScopes && key.IssuerPrefixes.All(IsPrefix) && IsRising(key.IssuerPrefixes);

    private static bool IsPrefix(string text) => text.Length is > 0 and <= 8 && text.All(char.IsAsciiDigit);

    private static bool IsSecond(DateTimeOffset instant) =>
        instant.UtcTicks % TimeSpan.TicksPerSecond == 0 && ChinaDay.InRange(ChinaDay.On(instant));

    private static bool IsRising(IReadOnlyList<string> texts) =>
        texts.Zip(texts.Skip(1)).All(p => string.CompareOrdinal(p.First, p.Second) < 0);

    private static void Need(List<ClaimFault> faults, bool holds, string id, string field, string en, string zh)
    {
        if (!holds)
        {
            faults.Add(new(id, field, new(en, zh)));
        }
    }
}
