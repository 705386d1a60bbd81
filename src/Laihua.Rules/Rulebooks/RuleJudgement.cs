using Laihua.Rules.Rulebooks.Reading;

namespace Laihua.Rules.Rulebooks;

/// <summary>What must be said and hold when a draft moves on.</summary>
/// <remarks><para><b>Rules</b> RULES-062 to RULES-069. <b>Source</b> decision 0014. <b>Shape</b> Findings, none where all is well.</para></remarks>
public static class RuleJudgement
{
    private const int ShortestReasons = 10;
    private const string Versions = "decision 0014";

    /// <summary>A version is approved by somebody who neither drafted nor proposed it.</summary>
    public static Finding SecondPerson { get; } = new(
        "RULES-062", "",
        new("A second person decides on this: somebody who neither drafted nor proposed it.", "须由未起草、未提出该版本的另一人办理。"), Versions);

    /// <summary>The actor serves at an authority that has no say in it.</summary>
    public static Finding OutOfJurisdiction { get; } = new(
        "RULES-063", "",
        new(
            "Your authority has no say in this: what holds for the whole country is changed by the highest authority, a province's incentive points by that province too.",
            "本机构无权办理：全国适用的规则由最高一级机构修改，各省鼓励性加分目录也可由该省机构修改。"), Versions);

    /// <summary>Its id is taken.</summary>
    public static Finding IdTaken { get; } = new(
        "RULES-064", "id",
        new("There is a version of this id already; an id is never used again.", "该编号已被使用；编号不得重复使用。"), Versions);

    /// <summary>Another version of its kind begins on that day.</summary>
    public static Finding SameDay { get; } = new(
        "RULES-065", "inForceFrom",
        new("Another version of this kind begins on that day; choose another day.", "同类规则已有版本自该日施行，请选择其他日期。"), Versions);

    /// <summary>Kind and province stay those of the draft.</summary>
    public static Finding OtherSubject(string field) => new(
        "RULES-066", field,
        new("A draft keeps its id, its kind and its province; start another for another.", "草稿的编号、类别和省份不能更改，如需更改请另行起草。"), Versions);

    /// <summary>A catalogue is that of a province.</summary>
    public static Finding NoProvince { get; } = PlaceChecks.UnknownProvince("province");

    /// <summary>What a proposal must say.</summary>
    public static IReadOnlyList<Finding> OfReasons(string reasons) => reasons.Trim().Length >= ShortestReasons
        ? []
        :
        [
            new(
                "RULES-067", "reasons",
                new("Say why the rules change, in at least 10 characters: the second person and the history show it.", "请说明修改理由（至少10个字符），供复核人和历史记录查阅。"), Versions),
        ];

    /// <summary>What a return or a withdrawal must say.</summary>
    public static IReadOnlyList<Finding> OfRemark(string remark) => remark.Trim().Length > 0
        ? []
        :
        [
            new("RULES-068", "remark", new("Say why.", "请说明原因。"), Versions),
        ];

    /// <summary>A version begins on the day of its approval at the earliest.</summary>
    public static IReadOnlyList<Finding> OfDay(DateOnly inForceFrom, DateOnly today) => inForceFrom >= today
        ? []
        :
        [
            new(
                "RULES-069", "inForceFrom",
                new("The day in force lies in the past: rules hold from the day of their approval at the earliest.", "施行日期已过：规则最早自批准之日起施行。"), Versions),
        ];

    /// <summary>Whether an authority has a say in versions of a kind and province.</summary>
    /// <param name="province">The province of the version; empty for the whole country.</param>
    /// <param name="isRoot">Whether the authority has none above it.</param>
    /// <param name="division">The territory of the authority.</param>
    public static bool IsFor(string province, bool isRoot, string division) => isRoot || (province.Length > 0 && province == division);
}
