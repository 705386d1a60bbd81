using Laihua.Rules.Categories;

namespace Laihua.Rules.Points;

/// <summary>What can be wrong with the facts of a points score, each with its stable id.</summary>
internal static class PointsFindings
{
    private const string Ours = "decision 0004";
    private const string Grounds = "decision 0012";
    private const string Versions = "decision 0014";

    internal static Finding NoTable { get; } = new(
        "POINTS-001", "asOf",
        new("No points table was in force on this day; the first is in force from 2016-10-01.", "该日期没有施行的积分表；最早的积分表自2016年10月1日起施行。"), Sources.TrialPointsTable);

    internal static Finding Salary { get; } = new(
        "POINTS-002", "annualSalaryCny",
        new("Annual pay cannot be negative.", "年薪不能为负数。"), Sources.InterimPointsTable);

    internal static Finding WorkYears { get; } = new(
        "POINTS-003", "workYears",
        new("Years of work lie between 0 and 100.", "工作年限应在0至100年之间。"), Ours);

    internal static Finding Months { get; } = new(
        "POINTS-004", "monthsPerYear",
        new("Working time in China lies between 0 and 12 months a year.", "每年在华工作时间应在0至12个月之间。"), Sources.InterimPointsTable);

    internal static Finding BornLater { get; } = new(
        "POINTS-006", "birthDate",
        new("The day of birth lies after the day of the score.", "出生日期晚于计分日期。"), Ours);

    internal static Finding RegionsDisagree { get; } = new(
        "POINTS-009", "regionGround",
        new("The region stated is not that of the place of work; leave one of the two out or correct it.", "所填地区与工作地不符，请更正或只填写其中一项。"), Ours);

    internal static Finding Local { get; } = new(
        "POINTS-010", "localPoints",
        new("Local incentive points are a whole number from 0 to 10.", "地方鼓励性加分应为0至10的整数。"), Sources.InterimPointsTable);

    internal static Finding Age { get; } = new(
        "POINTS-011", "age",
        new("The age lies between 0 and 130 years.", "年龄应在0至130岁之间。"), Ours);

    internal static Finding AgesDisagree { get; } = new(
        "POINTS-012", "age",
        new("The age is not the one that follows from the day of birth; leave one of the two out or correct it.", "年龄与出生日期不符，请更正或只填写其中一项。"), Ours);

    internal static Finding NoDay { get; } = new(
        "POINTS-013", "asOf",
        new("State the day of the score (asOf): the age is counted at that day.", "请填写计分日期（asOf）：年龄按该日期计算。"), Ours);

    internal static Finding TableNotInForce { get; } = new(
        "POINTS-014", "asOf",
        new("The table asked for was not in force on the day of the score.", "所选积分表在计分日期并未施行。"), Ours);

    internal static Finding LocalItemsWithoutPlace { get; } = new(
        "POINTS-021", "localItems",
        new("State the place of work (workRegion): the province's catalogue says what gives local incentive points.", "请填写工作地（workRegion）：地方鼓励性加分以工作地所在省份的目录为准。"), Versions);

    internal static Finding LocalDisagree { get; } = new(
        "POINTS-022", "localPoints",
        new("The local incentive points are not the sum of the items stated; leave one of the two out or correct it.", "地方鼓励性加分与所选项目之和不符，请更正或只填写其中一项。"), Versions);

    internal static Finding UnknownLocalItem(int index) => new(
        "POINTS-020", $"localItems[{index}]",
        new("The catalogue of the province of the place of work has no such item in force on the day of the score.", "工作地所在省份的目录在计分日期没有该项目。"), Versions);

    internal static Finding UnknownRules(int index) => new(
        "POINTS-023", $"rules[{index}]",
        new("There is no version of this id.", "没有该编号的版本。"), Versions);

    /// <summary>What does not prevent the score: its category rests on what is stated, and this says that the facts speak against it.</summary>
    internal static Finding DirectDisproved(int index, Ground ground, IReadOnlyList<Words> reasons) => new(
        "POINTS-024", $"direct[{index}]",
        new(
            $"By the facts stated the ground {ground.Id} is not met: {string.Join("; ", reasons.Select(reason => reason.En))}.",
            $"按所填内容，不符合条件{ground.Id}：{string.Join("；", reasons.Select(reason => reason.Zh))}。"),
        ground.Source);

    internal static Finding Negative(string field) => new(
        "POINTS-025", field,
        new("This number cannot be negative.", "该数值不能为负数。"), Grounds);

    internal static Finding Share { get; } = new(
        "POINTS-026", "ground.sharePercent",
        new("A personal share lies between 0 and 100 percent.", "个人股份应在0%至100%之间。"), Grounds);

    internal static Finding Language { get; } = new(
        "POINTS-027", "ground.language",
        new("The language taught is a code of two small letters (ISO 639-1), other, or none.", "所教语言应为两位小写字母代码（ISO 639-1）、other或none。"), Grounds);

    internal static Finding Nationality { get; } = new(
        "POINTS-028", "ground.nationality",
        new("This is no code of a nationality (ISO 3166-1, three letters).", "该代码不是国籍代码（ISO 3166-1，三位字母）。"), Grounds);

    internal static Finding UnderAge(string field) => new(
        "POINTS-005", field,
        new("Foreigners under 18 may not work in China: this is no case for points.", "未满18周岁的外国人不得来华工作，不适用积分。"), Sources.ServiceGuide);

    internal static Finding UnknownOption(string field, IEnumerable<string> known)
    {
        var list = string.Join(", ", known);
        return new(
            "POINTS-007", field,
            new($"Unknown option; known are: {list}.", $"未知选项；可选：{list}。"), Sources.InterimPointsTable);
    }
}
