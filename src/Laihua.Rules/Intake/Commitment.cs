namespace Laihua.Rules.Intake;

/// <summary>Whether a dated commitment may stand in place of a document.</summary>
/// <remarks>
/// <para><b>Rules</b> COMMIT-001 not allowed here, COMMIT-002 no day, COMMIT-003 the day is past or more than a year away.</para>
/// <para><b>Source</b> <see cref="Sources.ServiceGuide"/> (承诺制、容缺受理); decision 0009 for the year.</para>
/// </remarks>
public static class Commitment
{
    /// <summary>What stands against it.</summary>
    public static List<Finding> Check(DocumentLine line, DateOnly? by, DateOnly today)
    {
        var field = "documents." + line.Id;
        if (!line.MayCommit)
        {
            return [new("COMMIT-001", field, new("This document itself is needed; a commitment does not do for this category and ground.", "该类别和申请依据须提交此材料原件，不适用承诺制。"), Sources.ServiceGuide)];
        }

        if (by is not { } day)
        {
            return [new("COMMIT-002", field, new("Enter the day by which the document follows.", "请填写补交日期。"), AnswerCheck.House)];
        }

        return day > today && day <= today.AddYears(1)
            ? []
            : [new("COMMIT-003", field, new("The day must lie within the next year.", "补交日期须在一年以内。"), AnswerCheck.House)];
    }
}
