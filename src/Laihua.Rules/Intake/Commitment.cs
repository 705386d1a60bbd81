namespace Laihua.Rules.Intake;

/// <summary>Whether a dated commitment may stand in place of a document.</summary>
/// <remarks>
/// <para><b>Rules</b> COMMIT-001 not allowed here, COMMIT-002 no day, COMMIT-003 the day is past or more than a year away.</para>
/// <para><b>Source</b> <see cref="Sources.ServiceGuide"/> (承诺制、容缺受理); decision 0009 for the year.</para>
/// <para><b>Units</b> Days. <b>Shape</b> At most one finding: what is not allowed needs no day. <b>Errors</b> None.</para>
/// <para><b>Example</b> The medical certificate by 2026-09-30, promised on 2026-03-02: nothing against it.</para>
/// </remarks>
public static class Commitment
{
    /// <summary>What stands against it.</summary>
    public static List<Finding> Check(DocumentLine line, DateOnly? by, DateOnly today)
    {
        var field = "documents." + line.Id;
        if (!line.MayCommit)
        {
            return [new("COMMIT-001", field, new("This document itself must be uploaded: for this category and ground a commitment cannot stand in for it.", "按该类别和申请依据，须上传此材料，不适用承诺制。"), Sources.ServiceGuide)];
        }

        if (by is not { } day)
        {
            return [new("COMMIT-002", field, new("Enter the day by which the document follows.", "请填写补交日期。"), AnswerCheck.House)];
        }

        return day > today && day <= today.AddYears(1)
            ? []
            : [new("COMMIT-003", field, new("The day must lie after today and within one year.", "补交日期须晚于今天，且在一年以内。"), AnswerCheck.House)];
    }
}
