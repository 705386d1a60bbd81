using System.Globalization;

namespace Laihua.Rules.Rulebooks.Reading;

/// <summary>What can be wrong with the writing of a version, each with its stable id.</summary>
internal static class RuleFindings
{
    internal const string Versions = "decision 0014";

    internal static Finding NotJson(long line, long column) => new(
        "RULES-002", "",
        new($"This is not valid JSON (line {line}, column {column}).", $"不是有效的JSON（第{line}行，第{column}列）。"), Versions);

    internal static Finding Unknown(string field, string name) => new(
        "RULES-003", field,
        new($"Unknown field: {name}.", $"未知字段：{name}。"), Versions);

    internal static Finding Missing(string field, Words label) => new(
        "RULES-004", field,
        new($"This is missing: {label.En}.", $"缺少：{label.Zh}。"), Versions);

    internal static Finding Twice(string field) => new(
        "RULES-006", field,
        new("This field is given more than once.", "该字段重复出现。"), Versions);

    internal static Finding OutOfRange(string field, decimal least, decimal largest) => new(
        "RULES-007", field,
        new($"The number lies between {Written(least)} and {Written(largest)}.", $"数值应在{Written(least)}至{Written(largest)}之间。"), Versions);

    internal static Finding Empty(string field, Words label) => new(
        "RULES-008", field,
        new($"Write this in both languages where it is a text for people: {label.En}.", $"请填写：{label.Zh}；供人阅读的文字应有中英文两种。"), Versions);

    internal static Finding TooLong(string field, int most) => new(
        "RULES-009", field,
        new($"This is too long: at most {most} characters or entries.", $"内容过长：最多{most}个字符或条目。"), Versions);

    internal static Finding Unprintable(string field) => new(
        "RULES-010", field,
        new("Write one line without control characters or spaces at its ends.", "应为一行文字，不得含控制字符或首尾空格。"), Versions);

    internal static Finding NoKind { get; } = new(
        "RULES-011", "",
        new(
            "It cannot be told what this is: a points table has thresholds, lists of regions have lists, wages have rows, incentive points have a province.",
            "无法判断类别：积分表应有分数线，地区名单应有名单，工资表应有数据行，鼓励性加分目录应有省份。"), Versions);

    internal static Finding IdShape { get; } = new(
        "RULES-012", "id",
        new("An id has small letters, figures and single hyphens between them (interim-2027).", "编号由小写字母、数字和单个连字符组成（如interim-2027）。"), Versions);

    internal static Finding DaysCrossed(string field) => new(
        "RULES-013", field,
        new("The last day lies before the first.", "截止日期早于起始日期。"), Versions);

    internal static Finding WrongShape(string field, RuleShape shape) => new(
        "RULES-005", field, Expected(shape), Versions);

    private static Words Expected(RuleShape shape) => shape switch
    {
        RuleShape.Text => new("A text is expected here.", "此处应为文本。"),
        RuleShape.Whole => new("A whole number is expected here.", "此处应为整数。"),
        RuleShape.Number => new("A number is expected here.", "此处应为数字。"),
        RuleShape.Date => new("A date is expected here: yyyy-MM-dd.", "此处应为日期：yyyy-MM-dd。"),
        RuleShape.Flag => new("True or false is expected here.", "此处应为true或false。"),
        RuleShape.Texts => new("A list of texts is expected here.", "此处应为文本列表。"),
        RuleShape.Rows => new("A list of JSON objects is expected here.", "此处应为JSON对象列表。"),
        RuleShape.Group => new("A JSON object is expected here.", "此处应为JSON对象。"),
    };

    private static string Written(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);
}
