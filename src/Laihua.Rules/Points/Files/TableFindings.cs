namespace Laihua.Rules.Points.Files;

/// <summary>What can be wrong with a points table that somebody wrote, each with its stable id.</summary>
internal static class TableFindings
{
    /// <summary>The id of what cannot be read at all.</summary>
    internal static string Unreadable { get; } = WrongShape("", new("", "")).Rule;

    private const string Ours = "decision 0013";

    internal static Finding NotJson { get; } = new(
        "TABLE-001", "",
        new("This is not valid JSON, or a name stands in it twice.", "不是有效的JSON，或字段名重复。"), Ours);

    internal static Finding WrongShape(string field, Words expected) => new(
        "TABLE-002", field,
        new($"Expected here: {expected.En}.", $"此处应为{expected.Zh}。"), Ours);

    internal static Finding UnknownField(string field) => new(
        "TABLE-003", field,
        new("A points table has no field of this name.", "积分表没有该字段。"), Ours);

    internal static Finding UnknownItem(string field) => new(
        "TABLE-004", field,
        new("A points table has no item of this id; it has the ten items of the published tables.", "积分表没有该项目；项目应为已公布积分表的十项。"), Ours);

    internal static Finding ItemCount(string item) => new(
        "TABLE-005", "items",
        new($"The item {item} stands in a points table once, and only once.", $"项目{item}应当且只应出现一次。"), Ours);

    internal static Finding UnknownOption(string field) => new(
        "TABLE-006", field,
        new("This item has no option of this id, or the option stands there already.", "该项目没有此选项，或选项重复。"), Ours);

    internal static Finding NoRegion(string field, string region) => new(
        "TABLE-007", field,
        new($"The place of work needs the region {region}, be it with 0 points.", $"工作定向项应列明地区{region}，可计0分。"), Ours);

    internal static Finding BandOrder(string field) => new(
        "TABLE-008", field,
        new("A band ends after it begins, and begins where or after the one before it ends.", "分段的终点应大于起点，且不得与前一分段重叠。"), Ours);

    internal static Finding ItemMaximum(string field) => new(
        "TABLE-009", field,
        new("The maximum of an item is the most points that one of its bands or options gives.", "项目的最高分应等于其分段或选项中的最高分值。"), Ours);

    internal static Finding TableMaximum { get; } = new(
        "TABLE-010", "maximum",
        new("The maximum of a table is the sum of the maxima of its items.", "积分表的总分应等于各项目最高分之和。"), Ours);

    internal static Finding Thresholds { get; } = new(
        "TABLE-011", "thresholdA",
        new("The threshold of A is higher than that of B, and not higher than the maximum.", "A类分数线应高于B类分数线，且不高于总分。"), Ours);

    internal static Finding Days { get; } = new(
        "TABLE-012", "inForceTo",
        new("A table is in force for a day at least: the last day is not before the first.", "积分表至少施行一日：终止日期不得早于起始日期。"), Ours);
}
