namespace Laihua.Rules.Keys;

/// <summary>Withdrawing a key: proposed by one key officer with a cutoff and a reason, approved by another.</summary>
/// <remarks>
/// <para><b>Rules</b> KEY-020 to KEY-025. <b>Source</b> decision 0019.</para>
/// <para><b>Reading</b> The cutoff is the instant since when the key was, or may have been, in other hands. What it signed before counts where the
/// issuance log has it. Approved is withdrawn at once: nothing more is signed with it here; checkers learn it with the next trust list.</para>
/// </remarks>
public static class RevocationRules
{
    private const string Decision = "decision 0019";

    /// <summary>A second person approves or returns.</summary>
    public static readonly Finding SecondPerson = new(
        "KEY-020", "", new("A second key officer approves or returns what one proposed.", "须由另一名密钥管理人员批准或退回。"), Decision);

    /// <summary>Nothing was proposed.</summary>
    public static readonly Finding NothingProposed = new(
        "KEY-021", "", new("No revocation of this key is proposed.", "该密钥没有待批准的撤销申请。"), Decision);

    /// <summary>Everything that stands against a proposal.</summary>
    /// <param name="revoked">Whether the key was revoked before.</param>
    /// <param name="proposed">Whether a proposal waits.</param>
    /// <param name="createdAt">When the key was made (UTC).</param>
    /// <param name="cutoff">Since when it may be in other hands (UTC); null where it could not be read.</param>
    /// <param name="reason">Why.</param>
    /// <param name="now">Now (UTC).</param>
    public static IReadOnlyList<Finding> Check(bool revoked, bool proposed, DateTime createdAt, DateTime? cutoff, string reason, DateTime now)
    {
        var findings = new List<Finding>();
        if (revoked)
        {
            findings.Add(new("KEY-022", "", new("This key is revoked already.", "该密钥已被撤销。"), Decision));
        }

        if (proposed)
        {
            findings.Add(new("KEY-023", "", new("A revocation of this key waits for a second person.", "该密钥已有待批准的撤销申请。"), Decision));
        }

        if (cutoff is not { } instant || instant > now || instant < createdAt.Date)
        {
            findings.Add(new("KEY-024", "cutoff", new("An instant between the making of the key and now.", "应为密钥生成之后、当前之前的时刻。"), Decision));
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            findings.Add(new("KEY-025", "reason", new("Say what happened.", "请说明原因。"), Decision));
        }

        return findings;
    }
}
