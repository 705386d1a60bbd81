namespace Laihua.Rules.Rulebooks.Reading;

/// <summary>What can be wrong with a points table, each with its stable id.</summary>
internal static class TableFindings
{
    internal static Finding UnknownItem(string field) => new(
        "RULES-020", field,
        new("This is none of the ten marking items.", "不属于十个计分项目。"), Sources.InterimPointsTable);

    internal static Finding MissingItem(string id) => new(
        "RULES-021", "items",
        new($"The item {id} is missing.", $"缺少项目{id}。"), Sources.InterimPointsTable);

    internal static Finding Order { get; } = new(
        "RULES-022", "items",
        new("Each of the ten items stands once, in the order of the published table.", "十个项目应按公布积分表的顺序各列一次。"), Sources.InterimPointsTable);

    internal static Finding WrongPart(string field) => new(
        "RULES-023", field,
        new("This item is marked in another way: by bands, by options, or not by points at all.", "该项目的计分方式不同：按分段、按选项，或不计分。"), Sources.InterimPointsTable);

    internal static Finding ItemMaximum(string field, int most) => new(
        "RULES-024", field,
        new($"The most that the item gives is {most}.", $"该项目实际最高分为{most}分。"), RuleFindings.Versions);

    internal static Finding Maximum(int sum) => new(
        "RULES-025", "maximum",
        new($"The maxima of the items add up to {sum}.", $"各项目最高分之和为{sum}分。"), RuleFindings.Versions);

    internal static Finding TooMuch { get; } = new(
        "RULES-026", "maximum",
        new("A table gives at most 255 points together.", "积分表合计分值最高为255分。"), "decision 0011");

    internal static Finding Thresholds(string field) => new(
        "RULES-027", field,
        new("The thresholds cross: B lies over 0, A over B, and neither over the maximum.", "分数线设置不当：B类应大于0，A类应高于B类，且均不超过总分最高分。"), RuleFindings.Versions);

    internal static Finding NothingAsPublished { get; } = new(
        "RULES-028", "asPublished",
        new("No band leaves a gap: nothing is kept as published.", "分段没有空档，无需按公布文本保留。"), RuleFindings.Versions);

    internal static Finding UnknownOption(string field, IEnumerable<string> known)
    {
        var list = string.Join(", ", known);
        return new(
            "RULES-030", field,
            new($"Unknown option; known are: {list}.", $"未知选项；可选：{list}。"), Sources.InterimPointsTable);
    }

    internal static Finding MissingOption(string field, string id) => new(
        "RULES-031", field,
        new($"The option {id} is missing; one that is not marked stands with counted: false.", $"缺少选项{id}；不计分的选项应列明counted: false。"), Sources.InterimPointsTable);

    internal static Finding OptionTwice(string field) => new(
        "RULES-032", field,
        new("This option stands here more than once.", "该选项重复出现。"), Sources.InterimPointsTable);

    internal static Finding PointsForNothing(string field) => new(
        "RULES-033", field,
        new("What is not counted, and what a person has not, gives 0 points.", "不计分的选项和“无”选项应为0分。"), RuleFindings.Versions);

    internal static Finding OnlySomewhere(string field) => new(
        "RULES-034", field,
        new("Only a region can be limited to provinces; say then in words why it does not count elsewhere.", "只有地区选项可以限定省份，且须说明其他省份不计分的理由。"), RuleFindings.Versions);
}
