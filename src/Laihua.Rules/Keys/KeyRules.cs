using System.Globalization;
using Laihua.Rules.Places;

namespace Laihua.Rules.Keys;

/// <summary>When a key may be made, and from when it may be used.</summary>
/// <remarks>
/// <para><b>Rules</b> KEY-003 to KEY-009. <b>Source</b> decision 0019.</para>
/// <para><b>Reading</b> One issuer key for a province and year. A key stands in a published trust list for fourteen days before it
/// signs, so that a checker that fetches a list once in two weeks knows it; only with the first list of all nobody has an older one.</para>
/// <para><b>Errors</b> Every finding at once.</para>
/// <para><b>Example</b> A key from 2027-01-01 is made by 2026-12-18 at the latest.</para>
/// </remarks>
public static class KeyRules
{
    /// <summary>Days that a key stands in a published list before it is used.</summary>
    public const int DaysAhead = 14;

    private const string Decision = "decision 0019";

    /// <summary>There are no roots: nobody could believe a key.</summary>
    public static readonly Finding NoRoots = new(
        "KEY-008", "", new("There is no root set. Set the public halves of the three roots first.", "尚无根密钥集，请先登记三个根密钥的公钥。"), Decision);

    /// <summary>Everything that stands against a new key.</summary>
    /// <param name="key">The key that is to be made.</param>
    /// <param name="others">The keys that there are.</param>
    /// <param name="founding">Whether no trust list was ever published.</param>
    /// <param name="today">Today in China.</param>
    public static IReadOnlyList<Finding> Check(KeyFacts key, IReadOnlyList<KeyFacts> others, bool founding, DateOnly today)
    {
        var findings = new List<Finding>();
        if (key.Use == KeyUse.Issuer ? Divisions.Find(key.Province + "0000") is not { Level: DivisionLevel.Province } : key.Province.Length > 0)
        {
            findings.Add(new("KEY-003", "province", new("Two digits of a province, for an issuer key and for no other.", "签发密钥应填写省级行政区代码前两位，其他密钥不填。"), Decision));
        }

        if (key.Year != key.Period.SignFrom.Year)
        {
            findings.Add(new("KEY-004", "year", new("The first day lies in the year of the key.", "起始日应在密钥所属年度内。"), Decision));
        }

        if (key.Use != KeyUse.DynamicCodes && others.Any(other => !other.Revoked && other.Serves(key) && other.Year == key.Year))
        {
            findings.Add(new("KEY-005", "year", new("There is a key for this year already. Only a revoked one is replaced within its year.", "该年度已有密钥，仅在撤销后方可于同年度更换。"), Decision));
        }

        var earliest = founding ? today : today.AddDays(DaysAhead);
        if (key.Period.SignFrom < earliest)
        {
            findings.Add(new(
                "KEY-006",
                "from",
                new(
                    string.Create(CultureInfo.InvariantCulture, $"A key is published {DaysAhead} days before its first use: from {earliest:yyyy-MM-dd} at the earliest."),
                    string.Create(CultureInfo.InvariantCulture, $"密钥应在启用前至少公布{DaysAhead}天，起始日最早为{earliest:yyyy-MM-dd}。")),
                Decision));
        }

        return findings;
    }

    /// <summary>The first day on which a key may be used that is published today.</summary>
    public static DateOnly FirstUse(DateOnly signFrom, DateOnly publishedOn, bool founding)
    {
        var known = founding ? publishedOn : publishedOn.AddDays(DaysAhead);
        return signFrom > known ? signFrom : known;
    }

    /// <summary>The first day of the key that follows one: the day after its last for dynamic codes, the first of the next year else; never sooner than it can be known.</summary>
    public static DateOnly SuccessorFrom(KeyFacts key, DateOnly today)
    {
        var wanted = key.Use == KeyUse.DynamicCodes ? key.Period.SignUntil.AddDays(1) : new DateOnly(key.Year + 1, 1, 1);
        var earliest = today.AddDays(DaysAhead);
        return wanted > earliest ? wanted : earliest;
    }

    /// <summary>No key may sign: nothing is printed, and this says why.</summary>
    /// <param name="use">What was to be signed.</param>
    /// <param name="province">The two digits of the province.</param>
    public static Finding NoKey(KeyUse use, string province) => use switch
    {
        KeyUse.Issuer => new(
            "KEY-009",
            "",
            new(
                $"Nothing can be printed: no key of province {province} may sign today. The key officer has to publish one.",
                $"暂不能制证：代码{province}的省级行政区今日无可用签发密钥，请联系密钥管理人员公布密钥。"),
            Decision),
        KeyUse.StatusLists => new("KEY-010", "", new("No status list can be signed: no key for status lists may sign today.", "无法签署状态列表：今日无可用的状态列表密钥。"), Decision),
        KeyUse.DynamicCodes => new("KEY-011", "", new("No code can be shown: no key for dynamic codes may sign today.", "无法显示动态码：今日无可用的动态码密钥。"), Decision),
    };

    /// <summary>The private half of a key that may sign is not here.</summary>
    public static Finding OutOfReach(string id) => new(
        "KEY-012", "", new($"The private half of key {id} is out of reach on this machine.", $"本机无法使用密钥{id}的私钥。"), Decision);
}
