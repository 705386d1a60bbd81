using System.Globalization;

namespace Laihua.Rules.Keys;

/// <summary>What the alarms look at beside the keys.</summary>
/// <param name="TrustListEnds">When the published trust list ends (UTC); null where none is published.</param>
/// <param name="ListChangesWaitSince">Since when the oldest change waits to be in a status list (UTC); null where none waits.</param>
/// <param name="OldestList">When the oldest of the newest status lists was issued (UTC); null where there is none.</param>
/// <param name="OutOfReach">Keys whose private half this machine should have and cannot use.</param>
public sealed record AlarmFacts(DateTime? TrustListEnds, DateTime? ListChangesWaitSince, DateTime? OldestList, IReadOnlyList<string> OutOfReach);

/// <summary>What the key officer and the supervisors must be told.</summary>
/// <remarks>
/// <para><b>Rules</b> KEY-101 to KEY-108. <b>Source</b> decision 0019.</para>
/// <para><b>Shape</b> Findings, the field the number of the key where it is one.</para>
/// <para><b>Reading</b> A key of dynamic codes lives for ninety days, so its last thirty count, and sixty for every other.</para>
/// <para><b>Example</b> A trust list that ends in thirteen days raises KEY-103.</para>
/// </remarks>
public static class KeyAlarms
{
    /// <summary>Days before its end within which a key must have a published successor.</summary>
    public const int KeyDays = 60;

    /// <summary>The same for keys of dynamic codes.</summary>
    public const int DynamicKeyDays = 30;

    /// <summary>Days before its end within which the trust list must be replaced.</summary>
    public const int TrustListDays = 14;

    /// <summary>The longest that a change may wait for its status list.</summary>
    public static readonly TimeSpan ListWait = TimeSpan.FromMinutes(5);

    /// <summary>The longest that a status list stands without a new one.</summary>
    public static readonly TimeSpan ListAge = TimeSpan.FromHours(24);

    private const string Decision = "decision 0019";

    /// <summary>Every alarm there is.</summary>
    /// <param name="keys">Every key.</param>
    /// <param name="facts">What else is looked at.</param>
    /// <param name="now">Now (UTC).</param>
    /// <param name="today">Today in China.</param>
    public static IReadOnlyList<Finding> Of(IReadOnlyList<KeyFacts> keys, AlarmFacts facts, DateTime now, DateOnly today) =>
    [
        .. keys.Where(key => KeyPhases.Of(key, today) is KeyPhase.Signing && EndsSoon(key, today) && !HasSuccessor(key, keys)).Select(Ending),
        .. keys.DistinctBy(key => (key.Use, key.Province)).Where(key => !keys.Any(other => other.Serves(key) && other.MaySign(today))).Select(None),
        .. TrustList(facts.TrustListEnds, now),
        .. facts.ListChangesWaitSince is { } since && now - since > ListWait ? [Waiting(since)] : (Finding[])[],
        .. facts.OldestList is { } oldest && now - oldest > ListAge ? [Old(oldest)] : (Finding[])[],
        .. facts.OutOfReach.Select(Missing),
    ];

    private static bool EndsSoon(KeyFacts key, DateOnly today) =>
        key.Period.SignUntil < today.AddDays(key.Use == KeyUse.DynamicCodes ? DynamicKeyDays : KeyDays);

    // One that is only drafted does not count: nobody would believe it.
    private static bool HasSuccessor(KeyFacts key, IReadOnlyList<KeyFacts> keys) => keys.Any(other =>
        other.Serves(key) && !other.Revoked && other.Published && other.Period.SignUntil > key.Period.SignUntil && other.FirstUse <= key.Period.SignUntil.AddDays(1));

    private static Finding Ending(KeyFacts key) => new("KEY-101", key.Id, new(
        string.Create(CultureInfo.InvariantCulture, $"Key {key.Id} signs to {key.Period.SignUntil:yyyy-MM-dd} and no published key follows it."),
        string.Create(CultureInfo.InvariantCulture, $"密钥{key.Id}签发至{key.Period.SignUntil:yyyy-MM-dd}，尚无已公布的后续密钥。")), Decision);

    private static Finding None(KeyFacts key) => new("KEY-102", key.Id, new(
        $"After key {key.Id} no key may sign the same today: nothing of it is made until one is published.",
        $"密钥{key.Id}之后今日无可用的同类密钥，公布新密钥前无法签发。"), Decision);

    private static Finding Missing(string id) => new("KEY-105", id, new(
        $"Key {id} may sign, and its private half cannot be used on this machine.",
        $"密钥{id}可用于签发，但本机无法使用其私钥。"), Decision);

    private static IEnumerable<Finding> TrustList(DateTime? ends, DateTime now)
    {
        if (ends is null)
        {
            yield return new("KEY-107", "trust", new("No trust list is published: nobody can believe our codes.", "尚未公布信任列表，外界无法核验本机关二维码。"), Decision);
        }
        else if (ends < now)
        {
            yield return new("KEY-108", "trust", new("The trust list is out of date: checkers show amber.", "信任列表已过期，核验结果将显示为待确认。"), Decision);
        }
        else if (ends < now.AddDays(TrustListDays))
        {
            yield return new("KEY-103", "trust", new(
                string.Create(CultureInfo.InvariantCulture, $"The trust list ends at {ends:yyyy-MM-dd HH:mm} UTC. Draft the next one and have it signed."),
                string.Create(CultureInfo.InvariantCulture, $"信任列表将于{ends:yyyy-MM-dd HH:mm}（UTC）到期，请起草并签署新列表。")), Decision);
        }
    }

    private static Finding Waiting(DateTime since) => new("KEY-104", "status", new(
        string.Create(CultureInfo.InvariantCulture, $"A change has waited for its status list since {since:yyyy-MM-dd HH:mm} UTC."),
        string.Create(CultureInfo.InvariantCulture, $"自{since:yyyy-MM-dd HH:mm}（UTC）起有变更尚未发布到状态列表。")), Decision);

    private static Finding Old(DateTime issued) => new("KEY-106", "status", new(
        string.Create(CultureInfo.InvariantCulture, $"A status list has not been renewed since {issued:yyyy-MM-dd HH:mm} UTC."),
        string.Create(CultureInfo.InvariantCulture, $"状态列表自{issued:yyyy-MM-dd HH:mm}（UTC）起未更新。")), Decision);
}
