namespace Laihua.Rules.Cases;

/// <summary>A ground on which an application is refused.</summary>
/// <param name="Id">Stable id, printed on the decision.</param>
/// <param name="Text">What it says.</param>
/// <param name="Source">The provision.</param>
public sealed record RefusalGround(string Id, Words Text, string Source);

/// <summary>Whether a recommendation, a return or a decision may be given as it stands.</summary>
/// <remarks>
/// <para><b>Rules</b> DECIDE-001 two people, 002 reasons, 003 ground, 004 departure explained, 005 findings, 007 sent back; RETURN-001 to 003;
/// WINDOW-001; DECLINE-001 and 002.</para>
/// <para><b>Sources</b> <see cref="Sources.LicenceLaw"/> art. 32 (everything told once), art. 38 (reasons and remedies); decision 0008.</para>
/// <para><b>Units</b> Characters, surrounding spaces not counted. <b>Shape</b> Every finding; none when it may be given. <b>Errors</b> None.</para>
/// <para><b>Example</b> A refusal by the examiner without ground and reasons gives DECIDE-001, 002 and 003.</para>
/// </remarks>
public static class Judgement
{
    /// <summary>The fewest characters that can be a reason.</summary>
    public const int ShortestReason = 10;

    /// <summary>The grounds of refusal.</summary>
    public static IReadOnlyList<RefusalGround> RefusalGrounds { get; } =
    [
        new("basic-conditions", new("The basic conditions are not met (age, health, record, skill).", "不符合基本条件（年龄、健康、无犯罪记录、工作技能等）。"), Sources.Classification),
        new("category-standard", new("The ground claimed is not proved and the points do not suffice.", "所主张的条件未能证明，且计点积分不足。"), Sources.Classification),
        new("employer-conditions", new("The employer or the post does not meet the conditions.", "用人单位或岗位不符合规定条件。"), Sources.ServiceGuide),
        new("false-papers", new("The application rests on false statements or papers.", "隐瞒有关情况或提供虚假材料。"), Sources.LicenceLaw),
        new("other", new("Another ground laid down by law, stated in the reasons.", "法律法规规定的其他情形，详见理由。"), Sources.LicenceLaw),
    ];

    /// <summary>What stands against a recommendation.</summary>
    public static List<Finding> OfRecommendation(string findings) => findings.Trim().Length >= ShortestReason
        ? []
        : [new("DECIDE-005", "findings", new($"Record what you found, in at least {ShortestReason} characters.", $"请记录审查情况，不少于{ShortestReason}个字。"), Sources.LicenceLaw)];

    /// <summary>What stands against giving a case back to its examiner.</summary>
    public static List<Finding> OfSendBack(string because) => because.Trim().Length >= ShortestReason
        ? []
        : [new("DECIDE-007", "because", new($"Say what is still to be examined, in at least {ShortestReason} characters.", $"请说明需要补充审查的内容，不少于{ShortestReason}个字。"), "decision 0008")];

    /// <summary>What stands against a decision.</summary>
    /// <param name="examinerId">Who examined.</param>
    /// <param name="approverId">Who decides.</param>
    /// <param name="grant">True to grant, false to refuse.</param>
    /// <param name="recommended">What the examiner recommended.</param>
    /// <param name="ground">The ground of a refusal, or an empty string.</param>
    /// <param name="reasons">The reasons, which may be empty for a grant that was recommended.</param>
    public static List<Finding> OfDecision(Guid examinerId, Guid approverId, bool grant, bool recommended, string ground, string reasons)
    {
        var findings = new List<Finding>();
        if (examinerId == approverId)
        {
            findings.Add(new("DECIDE-001", "", new("You examined this case; somebody else must decide it.", "您已审查该案，须由他人作出决定。"), "decision 0008"));
        }

        var reasoned = reasons.Trim().Length >= ShortestReason;
        if (!grant && !reasoned)
        {
            findings.Add(new("DECIDE-002", "reasons", new($"Give the reasons for the refusal in writing, in at least {ShortestReason} characters.", $"不予许可须书面说明理由，不少于{ShortestReason}个字。"), Sources.LicenceLaw));
        }

        if (!grant && RefusalGrounds.All(g => g.Id != ground))
        {
            findings.Add(new("DECIDE-003", "ground", new("Choose the ground of the refusal.", "请选择不予许可的依据。"), Sources.LicenceLaw));
        }

        if (grant && !recommended && !reasoned)
        {
            findings.Add(new("DECIDE-004", "reasons",
                new($"The examiner recommended a refusal. Say why you grant nevertheless, in at least {ShortestReason} characters.", $"审查人员建议不予许可，请说明准予的理由，不少于{ShortestReason}个字。"), "decision 0008"));
        }

        return findings;
    }

    /// <summary>What stands against a return.</summary>
    /// <param name="items">Field and words of each point.</param>
    /// <param name="known">The fields that the form and the checklist have.</param>
    /// <param name="earlierReturns">How often the case was returned before.</param>
    /// <param name="justification">Why it was not told the first time.</param>
    public static List<Finding> OfReturn(
        IReadOnlyList<(string Field, string Text)> items, IReadOnlySet<string> known, int earlierReturns, string justification)
    {
        var findings = new List<Finding>();
        if (items.Count == 0)
        {
            findings.Add(new("RETURN-001", "items", new("Name at least one point to be corrected.", "请至少列明一项补正内容。"), Sources.LicenceLaw));
        }

        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Text.Trim().Length == 0 || !known.Contains(items[i].Field))
            {
                findings.Add(new("RETURN-002", $"items.{i}",
                    new("Choose the field and say what is wrong and what to do.", "请选择栏目，并写明问题和补正要求。"), Sources.LicenceLaw));
            }
        }

        if (earlierReturns > 0 && justification.Trim().Length < ShortestReason)
        {
            findings.Add(new("RETURN-003", "justification",
                new($"The case was returned before. Say in at least {ShortestReason} characters why this was not told the first time.", $"该案已退回过，请说明未在首次一并告知的原因，不少于{ShortestReason}个字。"), Sources.LicenceLaw));
        }

        return findings;
    }

    /// <summary>What stands against acceptance at the window: every original that must be seen is ticked.</summary>
    /// <param name="toSee">The lines whose originals must be seen.</param>
    /// <param name="seen">The lines ticked.</param>
    public static List<Finding> OfAcceptance(IEnumerable<string> toSee, IReadOnlyCollection<string> seen) =>
        [.. toSee.Where(line => !seen.Contains(line)).Select(line => new Finding("WINDOW-001", $"seen.{line}",
            new("Tick that you have seen the original, or return the case.", "请确认已核验原件，否则应退回补正。"), Sources.ServiceGuide))];

    /// <summary>What stands against declining.</summary>
    public static List<Finding> OfDecline(string competentOffice, string reasons)
    {
        var findings = new List<Finding>();
        if (competentOffice.Trim().Length == 0)
        {
            findings.Add(new("DECLINE-001", "competentOffice", new("Name the office that is competent.", "请写明有管辖权的机构。"), Sources.LicenceLaw));
        }

        if (reasons.Trim().Length < ShortestReason)
        {
            findings.Add(new("DECLINE-002", "reasons", new($"Give the reason, in at least {ShortestReason} characters.", $"请说明理由，不少于{ShortestReason}个字。"), Sources.LicenceLaw));
        }

        return findings;
    }
}
