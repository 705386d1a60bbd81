namespace Laihua.Rules.Machines;

/// <summary>Other terms for a machine client: what it may ask for, how often, to which day, and who answers for it. Two people.</summary>
/// <remarks>
/// <para><b>Rules</b> CLIENT-020 to CLIENT-023. <b>Source</b> decision 0022.</para>
/// <para><b>Units</b> Characters of the reason: 5 to 300.</para>
/// <para><b>Reading</b> Who a client is, its kind, its purposes and its jurisdiction are never changed: another body is another client.</para>
/// <para><b>Shape</b> Findings. <b>Errors</b> None.</para>
/// <para><b>Example</b> A change that leaves every term as it is gives CLIENT-021.</para>
/// </remarks>
public static class TermsChange
{
    /// <summary>The longest reason.</summary>
    public const int LongestReason = 300;

    private const int ShortestReason = 5;
    private const string Source = "decision 0022";

    /// <summary>One change waits already.</summary>
    public static Finding Waits { get; } = new("CLIENT-022", "", new("Another change of these terms waits for approval. Settle it first.", "已有待批准的条款变更，请先处理。"), Source);

    /// <summary>The same person would propose and approve.</summary>
    public static Finding OnePerson { get; } = new("CLIENT-023", "", new("Another administrator approves what you proposed.", "您提出的变更须由另一名管理员批准。"), Source);

    /// <summary>What is wrong with a reason; empty where nothing is.</summary>
    public static List<Finding> OfReason(string reason) => reason.Trim().Length is < ShortestReason or > LongestReason
        ? [new("CLIENT-020", "reason", new("State why, in 5 to 300 characters: it is kept in the log.", "请填写理由（5至300个字符），理由将记入日志。"), "decision 0017")]
        : [];

    /// <summary>Everything that stands against other terms.</summary>
    /// <param name="now">The terms as they are.</param>
    /// <param name="then">The terms as they would be.</param>
    /// <param name="today">The day on which it is proposed or approved.</param>
    public static List<Finding> Check(ClientTerms now, ClientTerms then, DateOnly today)
    {
        var findings = then.Findings(today);
        if ((now.Contact, now.To, now.PerMinute, now.PerDay) == (then.Contact, then.To, then.PerMinute, then.PerDay) && now.Scopes.ToHashSet().SetEquals(then.Scopes))
        {
            findings.Add(new("CLIENT-021", "", new("Nothing would change.", "条款没有变化。"), Source));
        }

        return findings;
    }
}
